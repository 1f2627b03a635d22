package nl.klacht.core.gemeente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening.Soort;
import nl.klacht.core.grondslag.Geldigheid;
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
}
