package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.beleid.Uitgangspunten1D;
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

    private boolean geldt(Toestemming gegeven) {
        return toestemming != null && gegeven.nummer() == toestemming && gegeven.geldtVoor(dienstverlener);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Verwijzing verwijzing = Verwijzing.naar(dienstverlener, gebeurtenis.dag());
        return dossier.metVoortgang(v -> v.metContact(gebeurtenis.dag()))
                .metOnderdelen(onderdelen, onderdeel -> onderdeel.metVerwijzing(verwijzing));
    }
}
