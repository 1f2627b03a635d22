package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.EIGEN;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bij;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bijCommissie;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.metAanbeveling;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.metBevindingen;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.verzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.recht.awb.Awb9_36.Opvolging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A recommendation is a task of the municipality with a next date, until it is done or refused with reasons (9:36). */
class AanbevelingTest {

    private static final LocalDate DAG = LAATSTE_DAG.plusDays(22);
    private static final LocalDate KLAAR = LocalDate.of(2026, 9, 1);

    private static AntwoordOpAanbeveling volgt(@Nullable LocalDate uiterlijk) {
        return new AntwoordOpAanbeveling(List.of(), Opvolging.VOLGT_OP, tekst(), uiterlijk);
    }

    private static AntwoordOpAanbeveling volgtNiet(boolean reden) {
        return new AntwoordOpAanbeveling(
                List.of(), Opvolging.OVERWEEGT_NIET_OP_TE_VOLGEN, reden ? tekst() : null, null);
    }

    private static MeldAanbevelingUitgevoerd uitgevoerd(LocalDate op) {
        return new MeldAanbevelingUitgevoerd(List.of(), op, tekst());
    }

    private static Dossier metRapport() {
        return doe(DAG, metBevindingen(LAATSTE_DAG, LAATSTE_DAG.plusDays(21)), metAanbeveling());
    }

    private static Optional<LocalDate> volgendeDag(Dossier dossier) {
        return Klachttermijnen.van(situatie(dossier, DAG, EIGEN)).stream()
                .filter(t -> t.soort() == Termijnsoort.AANBEVELING && t.loopt())
                .map(t -> t.einde().veilig())
                .findFirst();
    }

    @Test
    void wachtOpEenAntwoordBinnenDeNormEnHoudtHetDossierOpen() {
        Dossier na = metRapport();
        assertTrue(verzoek(na).heeftOpenAanbeveling());
        // Thirty working days after 5 May: Ascension, the equated Friday and Whit Monday are passed over.
        assertEquals(Optional.of(LocalDate.of(2026, 6, 19)), volgendeDag(na));
        assertEquals(Optional.empty(), Klachttermijnen.geslotenVanaf(situatie(na, DAG, EIGEN)));
    }

    @Test
    void wieHaarVolgtZegtWanneerHetKlaarIs() {
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, metRapport(), volgt(null))));
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, metRapport(), volgt(DAG.minusDays(1)))));
        Dossier na = doe(DAG, metRapport(), volgt(KLAAR));
        assertEquals(Optional.of(KLAAR), volgendeDag(na));
        Dossier klaar = doe(KLAAR, na, uitgevoerd(KLAAR));
        assertFalse(verzoek(klaar).heeftOpenAanbeveling());
        assertTrue(Klachttermijnen.geslotenVanaf(situatie(klaar, KLAAR, EIGEN)).isPresent());
    }

    @Test
    void wieHaarNietVolgtZegtWaarom() {
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, metRapport(), volgtNiet(false))));
        Dossier na = doe(DAG, metRapport(), volgtNiet(true));
        assertFalse(verzoek(na).heeftOpenAanbeveling());
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, na, volgtNiet(true))));
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, na, uitgevoerd(DAG))));
    }

    @Test
    void uitgevoerdKanPasNaHetAntwoordEnNietInDeToekomst() {
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, metRapport(), uitgevoerd(DAG))));
        Dossier beloofd = doe(DAG, metRapport(), volgt(KLAAR));
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, beloofd, uitgevoerd(DAG.plusDays(1)))));
    }

    @Test
    void ookDeAanbevelingVanDeNationaleOmbudsmanIsEenTaak() {
        RegistreerOordeel oordeel =
                new RegistreerOordeel(List.of(), Tweedelijnsoordeel.NIET_BEHOORLIJK, LAATSTE_DAG, "C4", tekst(), null);
        Dossier na = speelOp(LAATSTE_DAG, bij(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG), oordeel);
        assertTrue(verzoek(na).heeftOpenAanbeveling());
        assertFalse(verzoek(speelOp(LAATSTE_DAG, na, volgtNiet(true))).heeftOpenAanbeveling());
    }

    @Test
    void zonderAanbevelingIsErNietsTeAntwoorden() {
        assertEquals(List.of("Awb 9:36 lid 4"), weigering(vraag(DAG, bijCommissie(), volgt(KLAAR))));
    }
}
