package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import org.jspecify.annotations.Nullable;

/** De gemeente hoeft een klacht niet te behandelen als een van de gronden van artikel 9:8 geldt. */
public record NeemNietInBehandeling(
        List<Integer> onderdelen,
        List<GrondVanNietBehandelen> gronden,
        Tekst motivering,
        @Nullable String eerderKenmerk,
        List<Tweedelijnsvermelding> tweedeLijn)
        implements Handeling {

    public NeemNietInBehandeling {
        onderdelen = List.copyOf(onderdelen);
        gronden = List.copyOf(gronden);
        Objects.requireNonNull(motivering, "motivering");
        tweedeLijn = List.copyOf(tweedeLijn);
    }

    @Override
    public Soort soort() {
        return Soort.NEEM_NIET_IN_BEHANDELING;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        return List.of();
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }
}
