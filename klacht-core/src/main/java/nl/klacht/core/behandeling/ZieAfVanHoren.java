package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_10;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import nl.klacht.core.recht.awb.Awb9_15;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import org.jspecify.annotations.Nullable;

/**
 * The decision not to hear the klager (Awb 9:10 lid 2), on one of three grounds; for the beklaagde there is none. That he
 * did not answer in time can be said only when he was invited with a day to answer, and that day has passed. In the
 * advisory procedure the committee decides it (9:15 lid 3).
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param wie whose hearing is skipped
 * @param grond on which ground
 * @param motivering why it holds here; that a complaint is manifestly unfounded is a judgement of a person
 * @param door who decided it; when it is not said, whom the law charges with it
 */
public record ZieAfVanHoren(
        List<Integer> onderdelen,
        Partijrol wie,
        AfzienGrond grond,
        Tekst motivering,
        @Nullable Hoorder door) implements Handeling {

    public ZieAfVanHoren {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(wie, "wie");
        Objects.requireNonNull(grond, "grond");
        Objects.requireNonNull(motivering, "motivering");
    }

    @Override
    public Soort soort() {
        return Soort.ZIE_AF_VAN_HOREN;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = FormeleWeg.bezwaren(situatie, onderdeel);
        boolean gehoord = onderdeel.formeel().gehoord().get(Partijrol.KLAGER) == Hooruitkomst.GEHOORD;
        return bezwaren.isEmpty() && gehoord
                ? List.of(Grond.van(Awb9_10.LID_2, "ZieAfVanHoren.alGehoord", onderdeel.nummer()))
                : bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(FormeleWeg.tegen(Awb9_10.magAfzien(grond, wie == Partijrol.KLAGER)));
        if (grond == AfzienGrond.GEEN_REACTIE_BINNEN_TERMIJN) {
            bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> nogTijd(situatie, onderdeel)));
        }
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> onbevoegd(situatie, onderdeel)));
        return bezwaren;
    }

    private List<Grond> onbevoegd(Situatie situatie, Klachtonderdeel onderdeel) {
        return door == null || !FormeleWeg.isMetAdvies(situatie, onderdeel)
                ? List.of()
                : FormeleWeg.tegen(situatie, onderdeel.nummer(), Awb9_15.magAfzienVanHoren(door));
    }

    private List<Grond> nogTijd(Situatie situatie, Klachtonderdeel onderdeel) {
        LocalDate uiterlijk = onderdeel.formeel().antwoordVoor();
        if (uiterlijk == null) {
            return List.of(Grond.van(grond.vindplaats(), "ZieAfVanHoren.zonderAntwoorddag", onderdeel.nummer()));
        }
        return situatie.vandaag().isAfter(uiterlijk)
                ? List.of()
                : List.of(
                        Grond.van(grond.vindplaats(), "ZieAfVanHoren.kanNogAntwoorden", onderdeel.nummer(), uiterlijk));
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return door == null ? List.of() : FormeleWeg.letOp(situatie, onderdelen, door, Awb9_15.magAfzienVanHoren(door));
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        List<Integer> gekozen = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        Hoorder beslisser = door != null ? door : FormeleWeg.hoorder(situatie, gekozen);
        return new ZieAfVanHoren(gekozen, wie, grond, motivering, beslisser);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.metFormeel(onderdeel.formeel().metAfzien(grond)));
    }
}
