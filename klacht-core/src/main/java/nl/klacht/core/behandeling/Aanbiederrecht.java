package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.klacht.core.dossier.Aanbiedertermijn;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.beleid.Uitgangspunten5;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_2_1;
import nl.klacht.core.recht.sectoraal.Wkcz1;
import nl.klacht.core.recht.sectoraal.Wkcz2;
import nl.klacht.core.recht.sectoraal.Wkkgz17;
import nl.klacht.core.recht.sectoraal.Wmo3_2;
import nl.klacht.core.recht.sectoraal.Wmo4_2_7;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.toedeling.Routering;
import nl.klacht.core.toedeling.Sectorregime;
import org.jspecify.annotations.Nullable;

/**
 * Which terms a provider has for a part that lies with him (recht 4): his own, which the municipality watches and does not
 * set. A care provider answers within six weeks, or four more. A complaints committee has the term of its own regulation,
 * and after its opinion the provider has a month to say what he does. Elsewhere only his own regulation names a day.
 */
enum Aanbiederrecht {
    WKKGZ(null, null, null) {
        @Override
        Einddatum antwoord(Verwijzing verwijzing, Kalender kalender) {
            LocalDate dag = verwijzing.ingediendOp();
            LocalDate toegezegd = verwijzing.termijn().toegezegdVoor();
            Einddatum eerste = Wkkgz17.beslissing(dag, kalender);
            if (toegezegd == null || !toegezegd.isAfter(eerste.wettelijk())) {
                return eerste;
            }
            return Bevinding.isToegestaan(verlenging(verwijzing, toegezegd, kalender))
                    ? Wkkgz17.verlengdTot(dag, toegezegd)
                    : eerste;
        }

        @Override
        List<Grond> waarschuwingen(Verwijzing verwijzing, Kalender kalender) {
            LocalDate dag = verwijzing.ingediendOp();
            LocalDate toegezegd = verwijzing.termijn().toegezegdVoor();
            if (toegezegd == null
                    || !toegezegd.isAfter(Wkkgz17.beslissing(dag, kalender).wettelijk())) {
                return List.of();
            }
            Bevinding<Toelating> verlenging = verlenging(verwijzing, toegezegd, kalender);
            List<Grond> letOp = new ArrayList<>(verlenging.gronden());
            if (Bevinding.isGeweigerd(verlenging)) {
                letOp.addAll(Wkkgz17.verlengd(dag, kalender).gronden());
            }
            return letOp;
        }

        private Bevinding<Toelating> verlenging(Verwijzing verwijzing, LocalDate tot, Kalender kalender) {
            LocalDate mededeling = Objects.requireNonNull(verwijzing.termijn().toegezegdOp());
            return Wkkgz17.magVerlengenTot(verwijzing.ingediendOp(), mededeling, tot, kalender);
        }
    },
    WKCZ(Wkcz2::eigenTermijn, Wkcz2::maatregelen, Wkcz2::magAfwijken),
    JEUGDWET(Jeugdwet4_2_1::eigenTermijn, Jeugdwet4_2_1::maatregelen, Jeugdwet4_2_1::magAfwijken),
    VEILIG_THUIS(Wmo4_2_7::eigenTermijn, Wmo4_2_7::antwoord, Wmo4_2_7::magAfwijken),
    WMO(Wmo3_2::eigenTermijn, null, null),
    AFSPRAAK(Uitgangspunten5::eigenTermijn, null, null);

    /** The ground for the day that the provider's own regulation gives. */
    @FunctionalInterface
    interface Eigen {
        Grond termijn(LocalDate uiterlijk);
    }

    /** Whether he may take longer for his measures: with reasons and a new day. */
    @FunctionalInterface
    interface Afwijking {
        Bevinding<Toelating> mag(boolean metReden, boolean nieuweTermijnGenoemd);
    }

    private final @Nullable Eigen eigen;
    private final @Nullable BiFunction<LocalDate, Kalender, Einddatum> maatregelen;
    private final @Nullable Afwijking afwijking;

    Aanbiederrecht(
            @Nullable Eigen eigen,
            @Nullable BiFunction<LocalDate, Kalender, Einddatum> maatregelen,
            @Nullable Afwijking afwijking) {
        this.eigen = eigen;
        this.maatregelen = maatregelen;
        this.afwijking = afwijking;
    }

    /** The law that gives a part with a provider its terms. */
    @Grondslag({"Wkkgz 17", "Wkcz 2 lid 5", "Jeugdwet 4.2.1 lid 5", "Wmo 2015 3.2", "Wmo 2015 4.2.7 lid 5"})
    static Aanbiederrecht van(Situatie situatie, Klachtonderdeel onderdeel) {
        LocalDate dag = onderdeel.ontvangst().eerste();
        return switch (Routering.toedeling(situatie.dossier(), onderdeel, situatie.kader())) {
            case D11, D26 -> Wkcz1.GELDIG.bevat(dag) ? WKCZ : WKKGZ;
            case D09, D10, X04 -> Jeugdwet4_2_1.GELDIG.bevat(dag) ? JEUGDWET : AFSPRAAK;
            case VEILIG_THUIS -> VEILIG_THUIS;
            case D08 -> inWmo(onderdeel, dag);
            default -> AFSPRAAK;
        };
    }

    private static Aanbiederrecht inWmo(Klachtonderdeel onderdeel, LocalDate dag) {
        return switch (Sectorregime.op(onderdeel.klacht().domein(), dag)) {
            case WKCZ_WMO -> WKCZ;
            case WMO_2015 -> WMO;
            default -> AFSPRAAK;
        };
    }

    /** All terms of the provider, with whether he must still act. */
    List<Klachttermijn> termijnen(Klachtonderdeel onderdeel, Verwijzing verwijzing, Kalender kalender) {
        List<Klachttermijn> termijnen = new ArrayList<>();
        boolean bezig = !verwijzing.isAfgedaan();
        LocalDate oordeel = verwijzing.termijn().oordeelOp();
        boolean metMaatregelen = maatregelen != null && oordeel != null;
        Einddatum antwoord = antwoord(verwijzing, kalender);
        if (antwoord != null) {
            termijnen.add(new Klachttermijn(
                    Termijnsoort.ANTWOORD_DIENSTVERLENER,
                    onderdeel.nummer(),
                    vermoed(antwoord, verwijzing),
                    bezig && !metMaatregelen));
        }
        if (metMaatregelen) {
            termijnen.add(new Klachttermijn(
                    Termijnsoort.MAATREGELEN_DIENSTVERLENER,
                    onderdeel.nummer(),
                    maatregelen(verwijzing, oordeel, kalender),
                    bezig));
        }
        return termijnen;
    }

    /** When he answers, if a law or his own regulation says so. */
    @Nullable
    Einddatum antwoord(Verwijzing verwijzing, Kalender kalender) {
        LocalDate toegezegd = verwijzing.termijn().toegezegdVoor();
        boolean voorOordeel = toegezegd != null && !isNaOordeel(verwijzing.termijn());
        return voorOordeel && eigen != null
                ? Einddatum.vast(verwijzing.ingediendOp(), toegezegd, eigen.termijn(toegezegd))
                : null;
    }

    private Einddatum maatregelen(Verwijzing verwijzing, LocalDate oordeel, Kalender kalender) {
        Aanbiedertermijn termijn = verwijzing.termijn();
        Einddatum einde = Objects.requireNonNull(maatregelen).apply(oordeel, kalender);
        return afwijking(termijn)
                .filter(Bevinding::isToegestaan)
                .map(mag -> Einddatum.vast(
                        oordeel,
                        Objects.requireNonNull(termijn.toegezegdVoor()),
                        mag.gronden().get(0)))
                .orElse(einde);
    }

    private Optional<Bevinding<Toelating>> afwijking(Aanbiedertermijn termijn) {
        return afwijking != null && isNaOordeel(termijn)
                ? Optional.of(afwijking.mag(termijn.metReden(), true))
                : Optional.empty();
    }

    private static boolean isNaOordeel(Aanbiedertermijn termijn) {
        LocalDate oordeel = termijn.oordeelOp();
        LocalDate toegezegd = termijn.toegezegdOp();
        return oordeel != null && toegezegd != null && !toegezegd.isBefore(oordeel);
    }

    /** What is not as the law asks in what the provider tells about his time. */
    List<Grond> waarschuwingen(Verwijzing verwijzing, Kalender kalender) {
        return afwijking(verwijzing.termijn())
                .filter(Bevinding::isGeweigerd)
                .map(Bevinding::gronden)
                .orElse(List.of());
    }

    /** When nobody said when it was lodged with him, the end is provisional. */
    private static Einddatum vermoed(Einddatum einde, Verwijzing verwijzing) {
        return verwijzing.isIndieningVermoed()
                ? new Einddatum(
                        einde.begin(), einde.nominaal(), einde.veilig(), einde.wettelijk(), true, einde.gronden())
                : einde;
    }
}
