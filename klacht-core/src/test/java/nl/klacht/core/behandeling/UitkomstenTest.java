package nl.klacht.core.behandeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.Csv;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ending with the article it rests on, the letter that goes with it, and the result by which it is kept. */
class UitkomstenTest {

    static List<CSVRecord> rijen() {
        return Csv.lees("/nl/klacht/core/behandeling/uitkomsten-recht-6.2.csv");
    }

    @Test
    void elkeUitkomstHeeftEenRij() {
        assertEquals(
                Arrays.stream(Uitkomst.values()).map(UitkomstenTest::woord).toList(),
                rijen().stream().map(rij -> rij.get("uitkomst")).toList());
    }

    @ParameterizedTest
    @MethodSource("rijen")
    void eenUitkomstRustOpEenArtikelEnHeeftEenBrief(CSVRecord rij) {
        Uitkomst uitkomst = Uitkomst.valueOf(rij.get("uitkomst").toUpperCase(Locale.ROOT));
        assertEquals(
                rij.get("vindplaats"),
                uitkomst.findVindplaats().map(Vindplaats::aanduiding).orElse("geen"));
        assertEquals(rij.get("sluitbrief"), woord(uitkomst.sluitbrief()));
        assertEquals(rij.get("oordeel").equals("ja"), uitkomst.isOordeel());
        assertEquals(rij.get("tweedeLijn").equals("ja"), uitkomst.opentTweedeLijn());
        assertEquals(rij.get("resultaat"), woord(Bewaartermijn.resultaat(uitkomst)));
    }

    static List<CSVRecord> tweedeLijn() {
        return Csv.lees("/nl/klacht/core/behandeling/tweedelijnsoordelen-recht-6.2.csv");
    }

    @Test
    void elkAntwoordVanDeTweedeLijnHeeftEenRij() {
        assertEquals(
                Arrays.stream(Tweedelijnsoordeel.values())
                        .map(UitkomstenTest::woord)
                        .toList(),
                tweedeLijn().stream().map(rij -> rij.get("oordeel")).toList());
    }

    @ParameterizedTest
    @MethodSource("tweedeLijn")
    void eenAntwoordVanDeTweedeLijnRustOpEenArtikel(CSVRecord rij) {
        Tweedelijnsoordeel oordeel =
                Tweedelijnsoordeel.valueOf(rij.get("oordeel").toUpperCase(Locale.ROOT));
        assertEquals(rij.get("vindplaats"), oordeel.vindplaats().aanduiding());
    }

    private static String woord(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }
}
