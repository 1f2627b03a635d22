package nl.klacht.core.behandeling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.herhaling.Beeld;
import nl.klacht.core.recht.awb.Termijnstart;

/**
 * Whatever is tried in a dossier, in whatever order, at whatever municipality: no invariant breaks, nothing is thrown, and
 * there is always a next step or an end. The seed is fixed, so that a build says the same each time; take it away to look
 * further.
 */
class WandelingTest {

    private static final String ZAAD = "20141216";
    /** Steps far along the roads and at their ends: a walk that never comes there proves little. */
    private static final Set<Soort> MIJLPALEN = EnumSet.of(
            Soort.ZEND_OPNIEUW,
            Soort.BEOORDEEL_VERTALING,
            Soort.WEIGER_GEMACHTIGDE,
            Soort.ZEND_TERUG,
            Soort.VERWIJS_DOOR,
            Soort.LEG_VOOR,
            Soort.DOE_INFORMEEL_AF,
            Soort.NEEM_NIET_IN_BEHANDELING,
            Soort.VERDAAG,
            Soort.STEM_IN_MET_UITSTEL,
            Soort.STEL_VERSLAG_VAST,
            Soort.BRENG_ADVIES_UIT,
            Soort.DOE_AF,
            Soort.MELD_MAATREGEL_GEREED,
            Soort.KOPPEL_TERUG,
            Soort.SLUIT,
            Soort.TREK_IN,
            Soort.HEROPEN,
            Soort.REGISTREER_OORDEEL);

    private static final Geldigheid ALTIJD = Geldigheid.vanaf(LocalDate.of(2014, 1, 1));

    @Property(tries = 300, seed = ZAAD, edgeCases = EdgeCasesMode.NONE)
    void geen_wandeling_breekt_een_invariant(
            @ForAll("kaders") Kader kader, @ForAll long begin, @ForAll @Size(min = 30, max = 80) List<Long> stappen) {
        Wandeling wandeling = gelopen(kader, begin, stappen);
        wandeling.geprobeerd().forEach(soort -> Statistics.label("tried").collect(soort));
        wandeling.gedaan().keySet().forEach(soort -> Statistics.label("done").collect(soort));
        Statistics.label("tried").coverage(dekking -> Stream.of(Soort.values())
                .filter(Soort::isStap)
                .forEach(soort -> dekking.check(soort).count(aantal -> aantal > 0)));
        Statistics.label("done")
                .coverage(dekking ->
                        MIJLPALEN.forEach(soort -> dekking.check(soort).count(aantal -> aantal > 0)));
    }

    @Property(tries = 100, seed = ZAAD)
    void in_twee_helften_gevouwen_is_het_hetzelfde_dossier(
            @ForAll("kaders") Kader kader, @ForAll long begin, @ForAll @Size(min = 1, max = 40) List<Long> stappen) {
        Wandeling wandeling = gelopen(kader, begin, stappen);
        List<Gebeurtenis> geheel = wandeling.geschiedenis();
        Dossier verwacht = wandeling.situatie().dossier();
        for (int knip = 1; knip <= geheel.size(); knip++) {
            Dossier dossier = Dossier.vouw(wandeling.id(), geheel.subList(0, knip));
            for (Gebeurtenis volgende : geheel.subList(knip, geheel.size())) {
                dossier = dossier.na(volgende);
            }
            assertEquals(verwacht, dossier);
        }
    }

    @Property(tries = 50, seed = ZAAD)
    void onder_hetzelfde_kader_is_er_geen_verschil(
            @ForAll("kaders") Kader kader, @ForAll long begin, @ForAll @Size(min = 1, max = 30) List<Long> stappen) {
        Wandeling wandeling = gelopen(kader, begin, stappen);
        Beeld beeld = Beeld.van(
                wandeling.id(),
                wandeling.geschiedenis(),
                kader,
                wandeling.situatie().nu());
        Beeld nogEens = Beeld.van(
                wandeling.id(),
                wandeling.geschiedenis(),
                kader,
                wandeling.situatie().nu());
        assertEquals(List.of(), beeld.verschillen(nogEens));
    }

    private static Wandeling gelopen(Kader kader, long begin, List<Long> stappen) {
        Wandeling wandeling = Wandeling.begin(kader, begin);
        stappen.forEach(wandeling::stap);
        return wandeling;
    }

    private static Berichtregels berichten() {
        return new Berichtregels(
                List.of(new Regel<>(Kanaal.WEBFORMULIER, ALTIJD, "Voorbeeldbesluit")),
                List.of(new Regel<>(true, ALTIJD, "Voorbeeldwerkwijze")));
    }

    @Provide
    Arbitrary<Kader> kaders() {
        Kader standaard = Voorbeeld.KADER;
        return Arbitraries.of(
                standaard,
                Voorbeeld.metAdvies(),
                standaard.metRegels(standaard.regels().metBerichten(berichten())),
                standaard.metRegels(standaard.regels().metTermijnstart(Termijnstart.COMPLEET, "Voorbeeldbeleid")),
                standaard.metRegels(allesZelf(standaard.regels())),
                standaard.metTweedeLijn(new Tweedelijnsrooster(List.of(new Tweedelijnsvoorziening(
                        Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                        "Voorbeeldcommissie",
                        Geldigheid.vanaf(LocalDate.of(2020, 1, 1)),
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(2019, 6, 1))))));
    }

    private static LokaleRegels allesZelf(LokaleRegels regels) {
        return new LokaleRegels(
                regels.adviesprocedure(),
                regels.termijnstart(),
                regels.normen(),
                Stream.of(Toerekening.values())
                        .map(t -> new Regel<>(t, ALTIJD, "Voorbeeldbeleid"))
                        .toList(),
                regels.klachtenverordening());
    }
}
