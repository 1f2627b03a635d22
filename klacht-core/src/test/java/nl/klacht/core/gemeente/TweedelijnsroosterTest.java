package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening.Soort;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het rooster van de tweede lijn, zonder gaten")
class TweedelijnsroosterTest {

    private static Tweedelijnsvoorziening commissie(String van, @Nullable String totEnMet) {
        LocalDate einde = totEnMet == null ? null : LocalDate.parse(totEnMet);
        return new Tweedelijnsvoorziening(
                Soort.OMBUDSCOMMISSIE, "Commissie Proef", new Geldigheid(LocalDate.parse(van), einde), null, null);
    }

    private static List<String> perioden(Tweedelijnsvoorziening... voorzieningen) {
        return new Tweedelijnsrooster(List.of(voorzieningen))
                .perioden().stream()
                        .map(v -> v.soort() + " " + v.geldigheid().van() + " "
                                + v.geldigheid().totEnMet())
                        .toList();
    }

    @Test
    @DisplayName("een gemeente die niets besloot, heeft altijd de Nationale ombudsman")
    void leeg() {
        assertEquals(List.of("NATIONALE_OMBUDSMAN 2006-01-01 null"), perioden());
    }

    @Test
    @DisplayName("voor, tussen en na eigen voorzieningen is het de Nationale ombudsman, op de dag nauwkeurig")
    void gaten() {
        assertEquals(
                List.of(
                        "NATIONALE_OMBUDSMAN 2006-01-01 2013-12-31",
                        "OMBUDSCOMMISSIE 2014-01-01 2017-12-31",
                        "NATIONALE_OMBUDSMAN 2018-01-01 2019-12-31",
                        "OMBUDSCOMMISSIE 2020-01-01 2021-12-31",
                        "NATIONALE_OMBUDSMAN 2022-01-01 null"),
                perioden(commissie("2020-01-01", "2021-12-31"), commissie("2014-01-01", "2017-12-31")));
    }

    @Test
    @DisplayName("wat aansluit of geen einde heeft, laat geen gat")
    void aansluitend() {
        assertEquals(
                List.of("OMBUDSCOMMISSIE 2006-01-01 2015-12-31", "OMBUDSCOMMISSIE 2016-01-01 null"),
                perioden(commissie("2006-01-01", "2015-12-31"), commissie("2016-01-01", null)));
    }

    @Test
    @DisplayName("elke periode zegt hetzelfde als de vraag wie het op een dag is")
    void zelfdeAntwoord() {
        Tweedelijnsrooster rooster =
                new Tweedelijnsrooster(List.of(commissie("2014-01-01", "2014-12-31"), commissie("2016-01-01", null)));
        for (Tweedelijnsvoorziening periode : rooster.perioden()) {
            assertEquals(
                    periode.soort(), rooster.opDatum(periode.geldigheid().van()).soort());
        }
    }

    @Test
    @DisplayName("op elke dag van 2006 tot en met 2031 is er precies één algemene tweede lijn")
    void preciesEenPerDag() {
        Tweedelijnsrooster rooster = new Tweedelijnsrooster(
                List.of(commissie("2014-01-01", "2017-12-31"), commissie("2020-01-01", "2021-12-31")),
                opvolger("2027-01-01"));
        List<Tweedelijnsvoorziening> perioden = rooster.perioden();
        LocalDate.of(2006, 1, 1).datesUntil(LocalDate.of(2032, 1, 1)).forEach(dag -> {
            List<Tweedelijnsvoorziening> op = perioden.stream()
                    .filter(periode -> periode.geldigheid().bevat(dag))
                    .toList();
            assertEquals(1, op.size(), dag::toString);
            assertEquals(op.get(0).soort(), rooster.opDatum(dag).soort(), dag::toString);
        });
    }

    @Test
    @DisplayName("een eigen tweede lijn begint op 1 januari, met een besluit dat voor 1 juli is gestuurd")
    void begin() {
        assertEquals(Toelating.TOEGESTAAN, toets("2028-01-01", null, "2027-06-30", null));
        assertEquals(Toelating.GEWEIGERD, toets("2028-01-01", null, "2027-07-01", null));
        assertEquals(Toelating.GEWEIGERD, toets("2028-01-02", null, "2027-06-30", null));
        assertEquals(Toelating.GEWEIGERD, toets("2027-12-31", null, "2026-06-30", null));
    }

    @Test
    @DisplayName("een eigen tweede lijn stopt per 1 januari, en ook dat besluit is voor 1 juli gestuurd")
    void einde() {
        assertEquals(Toelating.TOEGESTAAN, toets("2006-01-01", "2022-12-31", null, "2022-06-30"));
        assertEquals(Toelating.TOEGESTAAN, toets("2006-01-01", "2022-12-31", null, "2021-07-15"));
        assertEquals(Toelating.GEWEIGERD, toets("2006-01-01", "2021-12-31", null, "2021-07-15"));
        assertEquals(Toelating.GEWEIGERD, toets("2006-01-01", "2022-12-31", null, "2022-07-01"));
        assertEquals(Toelating.GEWEIGERD, toets("2006-01-01", "2022-12-30", null, "2021-06-30"));
    }

    @Test
    @DisplayName("twee tegelijk kan niet; een gezamenlijke volgt dezelfde dagen")
    void eenTegelijk() {
        Tweedelijnsvoorziening gezamenlijk = new Tweedelijnsvoorziening(
                Soort.GEZAMENLIJKE_OMBUDSMAN,
                "Ombudsman Proefstreek",
                Geldigheid.vanaf(LocalDate.of(2020, 1, 1)),
                null,
                LocalDate.of(2019, 6, 30));
        assertEquals(
                Toelating.GEWEIGERD,
                new Tweedelijnsrooster(List.of(commissie("2014-01-01", null), gezamenlijk))
                        .toets()
                        .uitkomst());
        assertEquals(
                Toelating.TOEGESTAAN,
                new Tweedelijnsrooster(List.of(commissie("2014-01-01", "2019-12-31"), gezamenlijk))
                        .toets()
                        .uitkomst());
    }

    @Test
    @DisplayName(
            "na het einde van de gemeente is het de tweede lijn van de opvolger, ook als dat geen 1 januari is (X-15)")
    void naHetEindeVanDeGemeente() {
        Tweedelijnsrooster weesp = new Tweedelijnsrooster(List.of(), opvolger("2022-03-24"));
        assertEquals(Toelating.TOEGESTAAN, weesp.toets().uitkomst());
        assertEquals(
                Soort.NATIONALE_OMBUDSMAN,
                weesp.opDatum(LocalDate.of(2022, 3, 23)).soort());
        assertEquals(
                Soort.GEZAMENLIJKE_OMBUDSMAN,
                weesp.opDatum(LocalDate.of(2022, 3, 24)).soort());
        assertEquals(
                List.of(LocalDate.of(2022, 3, 23), LocalDate.of(2022, 3, 24)),
                List.of(
                        weesp.perioden().get(0).geldigheid().totEnMet(),
                        weesp.perioden().get(1).geldigheid().van()));
    }

    @Test
    @DisplayName("een verzoek dat loopt bij een wissel blijft, of gaat over als de gemeente dat koos")
    void lopendVerzoek() {
        Tweedelijnsrooster rooster = new Tweedelijnsrooster(List.of(commissie("2006-01-01", "2022-12-31")));
        LocalDate ingediend = LocalDate.of(2022, 12, 31);
        LocalDate wissel = LocalDate.of(2023, 1, 1);
        LokaleRegels gaatOver = gaatOver();
        assertEquals(
                Soort.OMBUDSCOMMISSIE,
                rooster.voorLopendVerzoek(ingediend, wissel, LokaleRegels.standaard())
                        .soort());
        assertEquals(
                Soort.OMBUDSCOMMISSIE,
                rooster.voorLopendVerzoek(ingediend, ingediend, gaatOver).soort());
        assertEquals(
                Soort.NATIONALE_OMBUDSMAN,
                rooster.voorLopendVerzoek(ingediend, wissel, gaatOver).soort());
        assertEquals(
                Soort.NATIONALE_OMBUDSMAN,
                rooster.voorLopendVerzoek(wissel, wissel, LokaleRegels.standaard())
                        .soort());
    }

    private static LokaleRegels gaatOver() {
        return LokaleRegels.standaard()
                .metLopendeVerzoeken(List.of(new Regel<>(
                        LopendVerzoek.GAAT_OVER, Geldigheid.vanaf(LocalDate.of(2014, 1, 1)), "Besluit (proef)")));
    }

    private static Tweedelijnsvoorziening opvolger(String van) {
        return new Tweedelijnsvoorziening(
                Soort.GEZAMENLIJKE_OMBUDSMAN,
                "Ombudsman van de opvolger",
                Geldigheid.vanaf(LocalDate.parse(van)),
                null,
                null);
    }

    private static Toelating toets(
            String van, @Nullable String totEnMet, @Nullable String gezonden, @Nullable String eindeGezonden) {
        Tweedelijnsvoorziening voorziening = new Tweedelijnsvoorziening(
                Soort.OMBUDSCOMMISSIE,
                "Commissie Proef",
                new Geldigheid(LocalDate.parse(van), totEnMet == null ? null : LocalDate.parse(totEnMet)),
                null,
                gezonden == null ? null : LocalDate.parse(gezonden),
                eindeGezonden == null ? null : LocalDate.parse(eindeGezonden));
        return new Tweedelijnsrooster(List.of(voorziening)).toets().uitkomst();
    }
}
