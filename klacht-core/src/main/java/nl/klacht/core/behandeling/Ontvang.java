package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Intake;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Namens;
import nl.klacht.core.dossier.Ontvangst;
import nl.klacht.core.dossier.Opening;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a message: the one handeling that is never refused by law. What is missing of Awb 9:4 lid 2 puts a
 * complaint on the road of 9:2, and that a provider was passed over is no ground against it (recht X-8).
 *
 * @param kenmerk the number people will call it by; given by the municipality
 * @param soortDossier klacht, signaal or melding
 * @param vorm oral or written
 * @param kanaal the way it came
 * @param ontvangenOp the moment of receipt
 * @param dagtekening the date it bears
 * @param verzondenOp the day it was sent
 * @param ondertekend whether it is signed
 * @param spoed whether there is danger, or home, money or help may be lost today
 * @param klagers who complain; empty when anonymous
 * @param namens on whose behalf
 * @param gemachtigde the representative
 * @param gewensteUitkomst what the klager hopes for
 * @param redenBijGemeente why it comes to the municipality when it is about a provider
 * @param onderdelenBijIntake the parts, at least one
 */
public record Ontvang(
        String kenmerk,
        Dossiersoort soortDossier,
        Vorm vorm,
        Kanaal kanaal,
        Instant ontvangenOp,
        @Nullable LocalDate dagtekening,
        @Nullable LocalDate verzondenOp,
        boolean ondertekend,
        boolean spoed,
        List<Persoon> klagers,
        @Nullable Namens namens,
        @Nullable Persoon gemachtigde,
        @Nullable Tekst gewensteUitkomst,
        @Nullable RedenBijGemeente redenBijGemeente,
        List<Intakeonderdeel> onderdelenBijIntake)
        implements Handeling, Opening {

    public Ontvang {
        Objects.requireNonNull(kenmerk, "kenmerk");
        Objects.requireNonNull(soortDossier, "soortDossier");
        Objects.requireNonNull(vorm, "vorm");
        Objects.requireNonNull(kanaal, "kanaal");
        Objects.requireNonNull(ontvangenOp, "ontvangenOp");
        klagers = klagers == null ? List.of() : List.copyOf(klagers);
        onderdelenBijIntake = List.copyOf(onderdelenBijIntake);
        if (onderdelenBijIntake.isEmpty()) {
            throw new IllegalArgumentException("een bericht heeft minstens één onderdeel");
        }
    }

    @Override
    public Soort soort() {
        return Soort.ONTVANG;
    }

    static List<Grond> nu(Situatie situatie) {
        return List.of();
    }

    /** The law refuses no intake, whatever is missing and whoever was passed over. */
    public Bevinding<Toelating> beoordeelOntvangst() {
        return Bevinding.toegestaan(Soort.ONTVANG.grond());
    }

    @Override
    public Dossier open(UUID id, Gebeurtenis gebeurtenis) {
        Intake intake = new Intake(
                ontvangenOp,
                vorm,
                kanaal,
                dagtekening,
                verzondenOp,
                ondertekend,
                spoed,
                redenBijGemeente,
                gewensteUitkomst);
        return new Dossier(
                id,
                kenmerk,
                soortDossier,
                intake,
                new Partijen(klagers, namens, gemachtigde),
                onderdelen(gebeurtenis),
                Voortgang.BEGIN,
                gebeurtenis.volgnummer(),
                gebeurtenis.moment());
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        return dossier;
    }

    private List<Klachtonderdeel> onderdelen(Gebeurtenis gebeurtenis) {
        List<Klachtonderdeel> onderdelen = new ArrayList<>();
        for (Intakeonderdeel in : onderdelenBijIntake) {
            onderdelen.add(onderdeel(onderdelen.size() + 1, in, gebeurtenis));
            if (in.vraagtEigenDeel(redenBijGemeente)) {
                onderdelen.add(onderdeel(onderdelen.size() + 1, in.eigenDeel(), gebeurtenis));
            }
        }
        return onderdelen;
    }

    private Klachtonderdeel onderdeel(int nummer, Intakeonderdeel in, Gebeurtenis gebeurtenis) {
        Klachtonderdeel nieuw = Klachtonderdeel.nieuw(nummer, in.klacht(), in.duiding(), ontvangst(in));
        return isGemeldDoorDienstverlener(in)
                ? nieuw.metVerwijzing(Verwijzing.gemeldDoor(in.betreft().dienstverlener(), LokaleDag.van(ontvangenOp)))
                : nieuw;
    }

    /** A complaint that was lodged at the provider and only notified to us lies with him from the start (11 I). */
    private boolean isGemeldDoorDienstverlener(Intakeonderdeel in) {
        return kanaal == Kanaal.DIENSTVERLENER
                && in.betreft().soort().isDienstverlener()
                && in.betreft().dienstverlener() != null
                && in.duiding().aspect() == Aspect.INHOUD;
    }

    private Ontvangst ontvangst(Intakeonderdeel in) {
        Partijen partijen = new Partijen(klagers, namens, gemachtigde);
        return Binnenkomst.van(ontvangenOp, vorm, ondertekend, dagtekening).ontvangst(partijen, in.omschrijving());
    }
}
