package nl.klacht.core.bevoegdheid;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.bevoegdheid.Verzoekfeiten.Gedraging;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Leesbaarheid;
import nl.klacht.core.recht.Rij;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_24;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table J01 to J23 with its order and its limits, as rows that a jurist can correct. */
class BevoegdheidTest {

    private static final LocalDate INGEDIEND = LocalDate.of(2026, 6, 1);
    private static final List<Rij> TABEL = Rij.lees("/nl/klacht/core/bevoegdheid/Bevoegdheid.csv", "Bevoegdheid");
    private static final Set<String> FEITEN = Set.of(
            "verkeerdeInstantie",
            "gedragingVan",
            "kinderombudsman",
            "mondeling",
            "nietTijdigBeslissen",
            "beletselen",
            "omstandigheden",
            "overKlachtbehandeling",
            "wilTerug",
            "ingediend",
            "mededeling",
            "einde",
            "eerstKlagenNietTeVergen",
            "gedraging",
            "procedureBegonnen",
            "uitspraak",
            "procedureGeeindigd");

    @TestFactory
    Stream<DynamicTest> elkeRijVanDeTabel() {
        return TABEL.stream().map(rij -> dynamicTest(rij.titel(), () -> speel(rij)));
    }

    @Test
    void elkeRegelVanJ01TotEnMetJ23HeeftEenRij() {
        Set<String> alle = Arrays.stream(Bevoegdheidsregel.values())
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> gespeeld =
                TABEL.stream().map(rij -> rij.verwacht().split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(alle, gespeeld);
        assertEquals(23, alle.size());
    }

    @Test
    void onbevoegdIsEenAnderTypeDanMogenAfzien() {
        for (Bevoegdheidsregel regel : Bevoegdheidsregel.values()) {
            Bevoegdheidsantwoord antwoord = regel.antwoord(Verzoekfeiten.van(INGEDIEND));
            boolean bindend = regel.compareTo(Bevoegdheidsregel.J08) <= 0;
            assertEquals(bindend, antwoord.staatInDeWeg(), regel::name);
            assertEquals(
                    bindend && regel != Bevoegdheidsregel.J01,
                    antwoord instanceof Bevoegdheidsantwoord.NietBevoegd,
                    regel::name);
        }
    }

    @Test
    void eenVrijeKeuzeIsNooitBindendWelkeOmstandighedenErOokZijn() {
        for (Awb9_23.Omstandigheid een : Awb9_23.Omstandigheid.values()) {
            for (Awb9_23.Omstandigheid ander : Awb9_23.Omstandigheid.values()) {
                Verzoekfeiten feiten = met(EnumSet.of(een, ander));
                assertFalse(Bevoegdheid.van(feiten).uitkomst().staatInDeWeg(), () -> een + " en " + ander);
            }
        }
    }

    @Test
    void eenBeletselIsBindendWelkeOmstandighedenErOokBijKomen() {
        for (Awb9_22.Omstandigheid beletsel : Awb9_22.Omstandigheid.values()) {
            Verzoekfeiten feiten = new Verzoekfeiten(
                    false,
                    Gedraging.BESTUURSORGAAN,
                    false,
                    false,
                    false,
                    Set.of(beletsel),
                    EnumSet.allOf(Awb9_23.Omstandigheid.class),
                    true,
                    false,
                    INGEDIEND,
                    Awb9_24.Feiten.ONBEKEND);
            assertTrue(Bevoegdheid.van(feiten).uitkomst().staatInDeWeg(), beletsel::name);
        }
    }

    private static Verzoekfeiten met(Set<Awb9_23.Omstandigheid> omstandigheden) {
        return new Verzoekfeiten(
                false,
                Gedraging.BESTUURSORGAAN,
                false,
                false,
                false,
                Set.of(),
                omstandigheden,
                false,
                false,
                INGEDIEND,
                Awb9_24.Feiten.ONBEKEND);
    }

    private static void speel(Rij rij) {
        assertTrue(
                FEITEN.containsAll(rij.feiten().keySet()),
                () -> "Onbekend feit in: " + rij.feiten().keySet());
        Bevinding<Bevoegdheidsantwoord> bevinding = Bevoegdheid.van(feiten(rij.feiten()));
        assertAll(
                () -> assertEquals(rij.verwacht(), woorden(bevinding.uitkomst())),
                () -> assertEquals(rij.vindplaats(), vindplaatsen(bevinding.gronden())),
                () -> assertEquals(rij.waarschuwing(), vindplaatsen(bevinding.waarschuwingen())),
                () -> Stream.concat(bevinding.gronden().stream(), bevinding.waarschuwingen().stream())
                        .map(Grond::uitleg)
                        .forEach(Leesbaarheid::toets));
    }

    private static String woorden(Bevoegdheidsantwoord antwoord) {
        String regel = antwoord.regel().name() + " ";
        if (antwoord instanceof Bevoegdheidsantwoord.NietBevoegd niet) {
            return regel + "niet_bevoegd" + (niet.overdragen() ? " overdragen" : "");
        }
        if (antwoord instanceof Bevoegdheidsantwoord.MagAfzien mag) {
            return regel + "mag_afzien " + mag.advies().name().toLowerCase(Locale.ROOT)
                    + (mag.overdragen() ? " overdragen" : "");
        }
        return regel + (antwoord instanceof Bevoegdheidsantwoord.Doorzenden ? "doorzenden" : "moet_onderzoeken");
    }

    private static String vindplaatsen(List<Grond> gronden) {
        return gronden.stream().map(grond -> grond.vindplaats().aanduiding()).collect(Collectors.joining(" + "));
    }

    private static Verzoekfeiten feiten(Map<String, String> feiten) {
        LocalDate ingediend = dag(feiten, "ingediend");
        return new Verzoekfeiten(
                ja(feiten, "verkeerdeInstantie"),
                Gedraging.valueOf(
                        feiten.getOrDefault("gedragingVan", "bestuursorgaan").toUpperCase(Locale.ROOT)),
                ja(feiten, "kinderombudsman"),
                ja(feiten, "mondeling"),
                ja(feiten, "nietTijdigBeslissen"),
                verzameling(feiten, "beletselen", Awb9_22.Omstandigheid.class),
                verzameling(feiten, "omstandigheden", Awb9_23.Omstandigheid.class),
                ja(feiten, "overKlachtbehandeling"),
                ja(feiten, "wilTerug"),
                ingediend == null ? INGEDIEND : ingediend,
                new Awb9_24.Feiten(
                        dag(feiten, "mededeling"),
                        dag(feiten, "einde"),
                        ja(feiten, "eerstKlagenNietTeVergen"),
                        dag(feiten, "gedraging"),
                        dag(feiten, "procedureBegonnen"),
                        dag(feiten, "uitspraak"),
                        dag(feiten, "procedureGeeindigd")));
    }

    private static boolean ja(Map<String, String> feiten, String naam) {
        String waarde = feiten.getOrDefault(naam, "nee");
        assertTrue(waarde.equals("ja") || waarde.equals("nee"), () -> naam + ": " + waarde);
        return waarde.equals("ja");
    }

    private static LocalDate dag(Map<String, String> feiten, String naam) {
        String waarde = feiten.get(naam);
        return waarde == null ? null : LocalDate.parse(waarde);
    }

    private static <E extends Enum<E>> Set<E> verzameling(Map<String, String> feiten, String naam, Class<E> type) {
        Set<E> waarden = EnumSet.noneOf(type);
        String tekst = feiten.getOrDefault(naam, "");
        Arrays.stream(tekst.split("\\+"))
                .map(String::trim)
                .filter(deel -> !deel.isEmpty())
                .forEach(deel -> waarden.add(Enum.valueOf(type, deel.toUpperCase(Locale.ROOT))));
        return waarden;
    }
}
