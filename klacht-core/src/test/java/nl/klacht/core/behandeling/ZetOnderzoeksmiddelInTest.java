package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bijCommissie;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.start;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.toets;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.behandeling.ZetOnderzoeksmiddelIn.Middel;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** Experts, interpreters, witnesses and an inquiry on the spot, by the own second line (Awb 9:32–9:34). */
class ZetOnderzoeksmiddelInTest {

    private static final LocalDate DAG = Formeelvoorbeeld.LAATSTE_DAG;

    private static ZetOnderzoeksmiddelIn roep(Middel middel, boolean onderEed, boolean openbareDienst) {
        return new ZetOnderzoeksmiddelIn(middel, List.of(), DAG, onderEed, openbareDienst, false, false, null);
    }

    private static ZetOnderzoeksmiddelIn terPlaatse(boolean woning, boolean stemtIn) {
        return new ZetOnderzoeksmiddelIn(Middel.TER_PLAATSE, List.of(), DAG, false, false, woning, stemtIn, null);
    }

    private static Dossier inOnderzoek() {
        return doe(DAG, bijCommissie(), toets(), start());
    }

    private static List<String> letOp(Handeling handeling) {
        Bevinding<Toelating> bevinding = vraag(DAG, inOnderzoek(), handeling);
        assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
        return bevinding.waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    @Test
    void wieWordtOpgeroepenKrijgtEenVergoedingTenzijHijUitDeOpenbareDienstKomt() {
        assertEquals(List.of("Awb 9:31 lid 1", "Awb 9:33 lid 1"), letOp(roep(Middel.GETUIGE, true, false)));
        assertEquals(List.of("Awb 9:31 lid 1", "Awb 9:33 lid 2"), letOp(roep(Middel.GETUIGE, true, true)));
        assertEquals(
                List.of("Awb 9:32 lid 1", "Awb 9:32 lid 2", "Awb 9:33 lid 1"), letOp(roep(Middel.TOLK, true, false)));
    }

    @Test
    void vanEenDeskundigeWordtGeenEedGevraagd() {
        assertEquals(
                List.of("Awb 9:32 lid 3"), weigering(vraag(DAG, inOnderzoek(), roep(Middel.DESKUNDIGE, true, false))));
        assertEquals(
                List.of("Awb 9:32 lid 1", "Awb 9:32 lid 2", "Awb 9:33 lid 1"),
                letOp(roep(Middel.DESKUNDIGE, false, false)));
    }

    @Test
    void inEenWoningAlleenMetInstemming() {
        assertEquals(List.of("Awb 9:34 lid 1"), weigering(vraag(DAG, inOnderzoek(), terPlaatse(true, false))));
        assertEquals(List.of("Awb 9:34 lid 1", "Awb 9:34 lid 2", "Awb 9:34 lid 3"), letOp(terPlaatse(true, true)));
        assertEquals(List.of("Awb 9:34 lid 1", "Awb 9:34 lid 2", "Awb 9:34 lid 3"), letOp(terPlaatse(false, false)));
    }

    @Test
    void alleenInEenOnderzoekDatIsBegonnenEnNietVoorMorgen() {
        assertEquals(
                List.of("Awb 9:18 lid 3"), weigering(vraag(DAG, bijCommissie(), roep(Middel.GETUIGE, false, false))));
        ZetOnderzoeksmiddelIn morgen =
                new ZetOnderzoeksmiddelIn(Middel.TOLK, List.of(), DAG.plusDays(1), false, false, false, false, null);
        assertEquals(List.of("Awb 9:32 lid 1"), weigering(vraag(DAG, inOnderzoek(), morgen)));
        ZetOnderzoeksmiddelIn bezoek = new ZetOnderzoeksmiddelIn(
                Middel.TER_PLAATSE, List.of(), DAG.plusDays(1), false, false, false, false, null);
        assertEquals(List.of("Awb 9:34 lid 1"), weigering(vraag(DAG, inOnderzoek(), bezoek)));
    }
}
