package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metVerzoek;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** The answer of the second line (Awb 9:36). */
class RegistreerOordeelTest {

    private static RegistreerOordeel antwoord(Tweedelijnsoordeel oordeel, String norm) {
        return new RegistreerOordeel(List.of(), oordeel, LAATSTE_DAG, norm, null, null);
    }

    private static Dossier bijDeTweedeLijn() {
        return metVerzoek(geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, ONTVANGEN), 1, HOORDAG);
    }

    @Test
    void beantwoordtHetVerzoek() {
        Dossier na = speelOp(LAATSTE_DAG, bijDeTweedeLijn(), antwoord(Tweedelijnsoordeel.NIET_BEHOORLIJK, "C4"));
        Verzoekschrift verzoek = onderdeel(na, 1).verzoekschriften().get(0);
        assertEquals(Tweedelijnsoordeel.NIET_BEHOORLIJK, verzoek.oordeel());
        assertEquals(LAATSTE_DAG, verzoek.oordeelOp());
        assertFalse(onderdeel(na, 1).isBijTweedeLijn());
    }

    @Test
    void nietBehoorlijkNoemtDeNorm() {
        assertEquals(
                List.of("Awb 9:36 lid 2"),
                weigering(beoordeelOp(
                        LAATSTE_DAG, bijDeTweedeLijn(), antwoord(Tweedelijnsoordeel.NIET_BEHOORLIJK, null))));
        assertEquals(
                List.of("Awb 9:36 lid 2"),
                weigering(beoordeelOp(
                        LAATSTE_DAG, bijDeTweedeLijn(), antwoord(Tweedelijnsoordeel.NIET_BEHOORLIJK, "A5"))));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LAATSTE_DAG, bijDeTweedeLijn(), antwoord(Tweedelijnsoordeel.BEHOORLIJK, null))
                        .uitkomst());
    }

    @Test
    void hoortBijEenVerzoek() {
        assertEquals(
                List.of("Awb 9:36 lid 1"),
                weigering(beoordeelOp(LAATSTE_DAG, klacht().dossier(), antwoord(Tweedelijnsoordeel.BEHOORLIJK, null))));
    }

    @Test
    void komtNaHetVerzoekEnNietInDeToekomst() {
        assertEquals(
                List.of("Awb 9:36 lid 1"),
                weigering(beoordeelOp(HOORDAG, bijDeTweedeLijn(), antwoord(Tweedelijnsoordeel.BEHOORLIJK, null))));
        RegistreerOordeel teVroeg =
                new RegistreerOordeel(List.of(), Tweedelijnsoordeel.BEHOORLIJK, ONTVANGEN, null, null, null);
        assertEquals(List.of("Awb 9:36 lid 1"), weigering(beoordeelOp(LAATSTE_DAG, bijDeTweedeLijn(), teVroeg)));
    }

    @Test
    void naTerugverwijzingIsDeGemeenteWeerAanZet() {
        RegistreerOordeel terug = antwoord(Tweedelijnsoordeel.TERUGVERWEZEN, null);
        Bevinding<Toelating> klaar = beoordeelOp(LAATSTE_DAG, bijDeTweedeLijn(), terug);
        assertTrue(uitleg(klaar).contains("Heropen het"));
        Dossier open = metVerzoek(klacht().dossier(), 1, HOORDAG);
        assertTrue(uitleg(beoordeelOp(LAATSTE_DAG, open, terug)).contains("Behandel het verder"));
        Dossier na = speelOp(LAATSTE_DAG, bijDeTweedeLijn(), terug);
        assertEquals(new Afloop(Uitkomst.ONGEGROND, ONTVANGEN), onderdeel(na, 1).afloop());
    }

    @Test
    void eenAanbevelingVraagtEenAntwoordVanDeGemeente() {
        RegistreerOordeel aanbeveling =
                new RegistreerOordeel(List.of(), Tweedelijnsoordeel.NIET_BEHOORLIJK, LAATSTE_DAG, "C4", tekst(), null);
        assertEquals(
                "Awb 9:36 lid 4",
                beoordeelOp(LAATSTE_DAG, bijDeTweedeLijn(), aanbeveling)
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
    }
}
