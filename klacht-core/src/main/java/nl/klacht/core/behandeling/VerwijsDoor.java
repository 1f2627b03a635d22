package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Namens;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb2_5;
import nl.klacht.core.recht.beleid.Uitgangspunten1D;
import nl.klacht.core.recht.sectoraal.Wkkgz14;
import nl.klacht.core.recht.sectoraal.Wkkgz15;
import nl.klacht.core.recht.sectoraal.Wkkgz16;
import org.jspecify.annotations.Nullable;

/**
 * Refers parts warmly to the provider or its committee (Uitgangspunten 1D, 5A). Needs the klager's consent for that
 * provider: without it no data leaves and the loket keeps the case. The municipality looks again on a day, and the
 * referral is done only when somebody there accepts it.
 *
 * @param onderdelen the parts, at least one
 * @param dienstverlener the provider's id
 * @param toestemming the number of the consent
 * @param overdracht what was told to the provider
 */
public record VerwijsDoor(
        List<Integer> onderdelen,
        String dienstverlener,
        @Nullable Integer toestemming,
        @Nullable Tekst overdracht) implements Handeling {

    public VerwijsDoor {
        onderdelen = Onderdeelkeuze.minstensEen(onderdelen);
        Objects.requireNonNull(dienstverlener, "dienstverlener");
    }

    @Override
    public Soort soort() {
        return Soort.VERWIJS_DOOR;
    }

    /** Without any consent nothing can be referred; that is said only where there is something to refer. */
    static List<Grond> nu(Situatie situatie) {
        boolean kan = situatie.dossier().onderdelen().stream()
                .anyMatch(onderdeel -> onderdeel(situatie, onderdeel).isEmpty());
        boolean toegestemd =
                situatie.dossier().voortgang().toestemmingen().stream().anyMatch(t -> !t.ingetrokken());
        return kan && !toegestemd ? zonderToestemming(situatie) : List.of();
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (!onderdeel.isOpen()) {
            return Bezwaren.gesloten(onderdeel);
        }
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing != null && verwijzing.isAanvaard()) {
            return List.of(Grond.van(Uitgangspunten1D.ARTIKEL, "VerwijsDoor.alDoorverwezen", onderdeel.nummer()));
        }
        return Doorverwijsbaar.bezwaren(situatie, onderdeel);
    }

    private static List<Grond> zonderToestemming(Situatie situatie) {
        return List.of(
                Uitgangspunten1D.magWarmDoorverwijzen(false).gronden().get(0),
                Grond.van(Privacygrond.toestemming(situatie.vandaag()), "VerwijsDoor.zonderToestemming"));
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean geldt = situatie.dossier().voortgang().toestemmingen().stream().anyMatch(this::geldt);
        return geldt ? List.of() : zonderToestemming(situatie);
    }

    /** What the klager may expect there, and that who works on it keeps secrets. */
    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> letOp = new ArrayList<>();
        for (Klachtonderdeel onderdeel : Handeling.gekozen(situatie, onderdelen)) {
            if (Aanbiederrecht.van(situatie, onderdeel) == Aanbiederrecht.WKKGZ) {
                letOp.addAll(zorg(situatie, onderdeel));
            }
        }
        if (overdracht != null) {
            letOp.addAll(Awb2_5.plicht(Awb2_5.Wie.INSTELLING, true, false, false, false)
                    .gronden());
        }
        return letOp.stream().distinct().toList();
    }

    private static List<Grond> zorg(Situatie situatie, Klachtonderdeel onderdeel) {
        Bevinding<Toelating> schriftelijk = Wkkgz14.magKlagen(
                indiener(situatie.dossier()), onderdeel.ontvangst().isSchriftelijk());
        List<Grond> letOp = new ArrayList<>(FormeleWeg.tegen(schriftelijk));
        letOp.add(Wkkgz15.hulp());
        letOp.add(Wkkgz16.behandeling());
        return letOp;
    }

    private static Wkkgz14.Indiener indiener(Dossier dossier) {
        Namens namens = dossier.partijen().namens();
        if (namens == null) {
            return Wkkgz14.Indiener.CLIENT;
        }
        return namens.hoedanigheid() == Hoedanigheid.NABESTAANDE
                ? Wkkgz14.Indiener.NABESTAANDE
                : Wkkgz14.Indiener.VERTEGENWOORDIGER;
    }

    private boolean geldt(Toestemming gegeven) {
        return toestemming != null && gegeven.nummer() == toestemming && gegeven.geldtVoor(dienstverlener);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Verwijzing verwijzing = Verwijzing.naar(dienstverlener, gebeurtenis.dag());
        return dossier.metVoortgang(v -> v.metContact(c -> c.gehad(gebeurtenis.dag())))
                .metOnderdelen(onderdelen, onderdeel -> onderdeel.metVerwijzing(verwijzing));
    }
}
