package nl.klacht.core.toedeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.recht.beleid.Uitgangspunten5;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_1_8;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_2_1;
import nl.klacht.core.recht.sectoraal.Participatiewet7;
import nl.klacht.core.recht.sectoraal.Wgs3a;
import nl.klacht.core.recht.sectoraal.Wkcz1;
import nl.klacht.core.recht.sectoraal.Wkkgz11;
import nl.klacht.core.recht.sectoraal.Wkkgz13;
import nl.klacht.core.recht.sectoraal.Wmo3_2;
import nl.klacht.core.recht.sectoraal.Wmo3_4;
import nl.klacht.core.termijn.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * Which law governs a complaint about the service of a provider, by its field and the day of submission (recht 4, X-1 to
 * The rows are asked from the top: the first that holds is the answer; the last always holds.
 */
public enum Sectorregime {
    /** Care, until the Wkcz ended. */
    WKCZ(
            Domein.ZORG,
            Wkcz1.GELDIG,
            new Route(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE),
            dag -> Wkcz1.toepassing(dag, Wkcz1.Zorg.VERZEKERDE_ZORG).gronden(),
            null),
    /** Support under the old Wmo, as long as the Wkcz covered it. */
    WKCZ_WMO(
            Domein.WMO,
            new Geldigheid(Kalender.EERSTE_DAG, LocalDate.of(2014, 12, 31)),
            new Route(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE),
            dag -> Wkcz1.toepassing(dag, Wkcz1.Zorg.WMO_ONDERSTEUNING).gronden(),
            null),
    /** Care, from the Wkkgz. */
    WKKGZ(
            Domein.ZORG,
            Wkkgz13.GELDIG,
            new Route(Regime.BIJZONDER, Instantie.DIENSTVERLENER),
            dag -> Wkkgz13.toepassing(dag, true).gronden(),
            () -> List.of(Wkkgz11.melden())),
    /** Jeugdhulp: title 9.1 is switched off. */
    JEUGDWET(
            Domein.JEUGD,
            Jeugdwet4_2_1.GELDIG,
            new Route(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE),
            dag -> Jeugdwet4_2_1.titel91(dag, true).gronden(),
            () -> List.of(Jeugdwet4_1_8.melden())),
    /** Support under the Wmo 2015: the provider, without a committee or a term in the law. */
    WMO_2015(
            Domein.WMO,
            Wmo3_2.GELDIG,
            new Route(Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER),
            dag -> List.of(Uitgangspunten5.eerstDienstverlener(), Wmo3_2.bijAanbieder()),
            () -> List.of(Wmo3_4.melden(), Wmo3_4.toezichthouder())),
    /** Re-integration: no complaint law of its own, so the contract (D18). */
    PARTICIPATIEWET(
            Domein.PARTICIPATIE,
            Participatiewet7.GELDIG,
            new Route(Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER),
            dag -> List.of(
                    Uitgangspunten5.eerstDienstverlener(),
                    Participatiewet7.magUitbesteden(false).gronden().get(0)),
            null),
    /** Debt help: no complaint law of its own, so the contract (D18). */
    WGS(
            Domein.SCHULDHULP,
            Wgs3a.GELDIG,
            new Route(Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER),
            dag -> List.of(
                    Uitgangspunten5.eerstDienstverlener(),
                    Wgs3a.uitbesteding(false).gronden().get(0)),
            null),
    /** No law of its own on that day: the policy alone. */
    ZONDER_EIGEN_WET(
            null,
            Geldigheid.vanaf(Kalender.EERSTE_DAG),
            new Route(Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER),
            dag -> List.of(Uitgangspunten5.eerstDienstverlener()),
            null);

    private static final Sectorregime[] TABEL = values();

    private final @Nullable Domein domein;
    private final Geldigheid geldigheid;
    private final Route route;
    private final Function<LocalDate, List<Grond>> gronden;
    private final @Nullable Supplier<List<Grond>> calamiteit;

    Sectorregime(
            @Nullable Domein domein,
            Geldigheid geldigheid,
            Route route,
            Function<LocalDate, List<Grond>> gronden,
            @Nullable Supplier<List<Grond>> calamiteit) {
        this.domein = domein;
        this.geldigheid = geldigheid;
        this.route = route;
        this.gronden = gronden;
        this.calamiteit = calamiteit;
    }

    /**
     * The law that governs.
     *
     * @param dag the day of submission
     */
    @Grondslag({
        "Wkcz 1 lid 1",
        "Wkkgz 13 lid 1",
        "Jeugdwet 4.2.1 lid 8",
        "Wmo 2015 3.2 lid 1 onder a",
        "Participatiewet 7 lid 4",
        "Wgs 3a"
    })
    public static Sectorregime op(Domein domein, LocalDate dag) {
        for (Sectorregime rij : TABEL) {
            if ((rij.domein == null || rij.domein == domein) && rij.geldigheid.bevat(dag)) {
                return rij;
            }
        }
        return ZONDER_EIGEN_WET;
    }

    /** Where such a complaint goes, and under which rules. */
    public Route route() {
        return route;
    }

    /** The grounds of that route for a complaint submitted on a day. */
    public List<Grond> gronden(LocalDate dag) {
        return gronden.apply(dag);
    }

    /** Where a calamity is reported at once, when the law names a supervisor (D29). */
    public Optional<List<Grond>> calamiteit() {
        return Optional.ofNullable(calamiteit).map(Supplier::get);
    }
}
