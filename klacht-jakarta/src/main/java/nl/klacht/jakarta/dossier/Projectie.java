package nl.klacht.jakarta.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.klacht.core.behandeling.Bewaartermijn;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Afscherming;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.recht.archief.Selectielijst13.Bewaring;
import nl.klacht.core.toedeling.Route;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.opslag.Bewaarrij;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.OnderdeelRij;
import org.jspecify.annotations.Nullable;

/** What lists, dates and figures need of a dossier, computed from it after every step. */
@ApplicationScoped
public class Projectie {

    private final Opslagvorm opslagvorm;

    @Inject
    public Projectie(Opslagvorm opslagvorm) {
        this.opslagvorm = opslagvorm;
    }

    /** For the container's proxy. */
    protected Projectie() {
        this(null);
    }

    /** The row of the dossier. */
    public DossierRij dossier(Situatie situatie, String hash) {
        Dossier dossier = situatie.dossier();
        Optional<Klachttermijn> volgende = Klachttermijnen.volgende(situatie);
        return new DossierRij(
                dossier.id(),
                dossier.kenmerk(),
                code(dossier.soort()),
                code(dossier.fase()),
                dossier.intake().spoed(),
                dossier.intake().ontvangenOp(),
                dossier.intake().ontvangstdatum(),
                volgende.map(t -> t.einde().veilig()).orElse(null),
                volgende.map(t -> t.einde().wettelijk()).orElse(null),
                volgende.map(t -> code(t.soort())).orElse(null),
                gebruiker(dossier.voortgang().behandelaars().gespreksvoerder()),
                gebruiker(dossier.voortgang().behandelaars().behandelaar()),
                dienstverleners(dossier),
                afgeschermdVoor(dossier.voortgang().afscherming()),
                dossier.onderdelen().stream().anyMatch(Klachtonderdeel::isBijDienstverlener),
                Klachttermijnen.geslotenVanaf(situatie).orElse(null),
                dossier.versie(),
                hash,
                dossier.bijgewerktOp(),
                bewaring(situatie));
    }

    /** How long it is kept; nothing while it is not closed. */
    public @Nullable Bewaarrij bewaring(Situatie situatie) {
        boolean bevroren = situatie.dossier().voortgang().bewaarfeiten().isBevroren();
        return Bewaartermijn.van(situatie)
                .map(bevinding -> new Bewaarrij(
                        code(bevinding.uitkomst().klasse()),
                        totEnMet(bevinding.uitkomst()),
                        bevroren,
                        opslagvorm.schrijfGronden(bevinding.gronden())))
                .orElse(null);
    }

    private static @Nullable LocalDate totEnMet(Bewaring bewaring) {
        return bewaring instanceof Bewaring.TotEnMet tijdelijk ? tijdelijk.dag() : null;
    }

    /** A row for every part. */
    public List<OnderdeelRij> onderdelen(Situatie situatie) {
        return situatie.dossier().onderdelen().stream()
                .map(onderdeel -> onderdeel(situatie, onderdeel))
                .toList();
    }

    private static OnderdeelRij onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        Route route = situatie.route(onderdeel).uitkomst();
        Afloop afloop = onderdeel.afloop();
        return new OnderdeelRij(
                situatie.dossier().id(),
                onderdeel.nummer(),
                code(onderdeel.klacht().domein()),
                onderdeel.klacht().aard(),
                onderdeel.klacht().oorzaak(),
                code(route.regime()),
                code(route.instantie()),
                onderdeel.ontvangst().eerste(),
                onderdeel.ontvangst().isSchriftelijk() ? "schriftelijk" : "mondeling",
                kanaal(situatie.dossier(), onderdeel),
                afloop == null ? null : code(afloop.uitkomst()),
                afloop == null ? null : afloop.op(),
                binnenTermijn(situatie, onderdeel, afloop),
                onderdeel.formeel().verdaagdDagen(),
                onderdeel.informeel().gesprekken() > 0,
                !onderdeel.verzoekschriften().isEmpty(),
                onderdeel.betreft().dienstverlener());
    }

    /**
     * The channel of the part. What came to the municipality itself after a provider's notification did not come through
     * him; how it did is not kept.
     */
    private static @Nullable String kanaal(Dossier dossier, Klachtonderdeel onderdeel) {
        Kanaal kanaal = dossier.intake().kanaal();
        return kanaal == Kanaal.DIENSTVERLENER && !isGemeld(dossier, onderdeel) ? null : code(kanaal);
    }

    private static boolean isGemeld(Dossier dossier, Klachtonderdeel onderdeel) {
        Verwijzing verwijzing = onderdeel.verwijzing();
        if (verwijzing != null && verwijzing.gemeld()) {
            return true;
        }
        boolean voorgelegd = dossier.onderdelen().stream()
                .map(Klachtonderdeel::verwijzing)
                .anyMatch(v -> v != null && v.voorgelegd());
        return !voorgelegd
                && onderdeel.ontvangst().eerste().equals(dossier.intake().ontvangstdatum());
    }

    /** Whether it ended within its statutory term; nothing for a part that has none or has not ended. */
    private static @Nullable Boolean binnenTermijn(
            Situatie situatie, Klachtonderdeel onderdeel, @Nullable Afloop afloop) {
        if (afloop == null) {
            return null;
        }
        return Klachttermijnen.van(openGehouden(situatie, onderdeel)).stream()
                .filter(t -> Objects.equals(t.onderdeel(), onderdeel.nummer()))
                .filter(Klachttermijn::isAanGemeente)
                .filter(t -> isAfhandeling(t.soort()))
                .map(t -> !afloop.op().isAfter(t.einde().wettelijk()))
                .findFirst()
                .orElse(null);
    }

    /** The dossier as if this part were still open: its terms are those it had to be ended by. */
    private static Situatie openGehouden(Situatie situatie, Klachtonderdeel onderdeel) {
        Dossier dossier = situatie.dossier().metOnderdeel(onderdeel.nummer(), o -> o.metAfloop(null));
        return new Situatie(dossier, situatie.kader(), situatie.nu());
    }

    private static boolean isAfhandeling(Termijnsoort soort) {
        return soort == Termijnsoort.AFHANDELING
                || soort == Termijnsoort.VERDAGING
                || soort == Termijnsoort.VERDER_UITSTEL;
    }

    private static List<String> dienstverleners(Dossier dossier) {
        TreeSet<String> ids = new TreeSet<>();
        for (Klachtonderdeel onderdeel : dossier.onderdelen()) {
            Verwijzing verwijzing = onderdeel.verwijzing();
            if (verwijzing != null) {
                ids.add(verwijzing.dienstverlener());
            }
        }
        return List.copyOf(ids);
    }

    private static @Nullable Set<String> afgeschermdVoor(@Nullable Afscherming afscherming) {
        return afscherming == null ? null : afscherming.mensen();
    }

    private static @Nullable String gebruiker(@Nullable Toewijzing toewijzing) {
        return toewijzing == null ? null : toewijzing.gebruiker();
    }

    private static String code(Enum<?> waarde) {
        return waarde.name().toLowerCase(Locale.ROOT);
    }
}
