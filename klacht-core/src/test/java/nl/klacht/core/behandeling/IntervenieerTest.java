package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bij;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.bijCommissie;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.doe;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.onderzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.verzoek;
import static nl.klacht.core.behandeling.TweedeLijnvoorbeeld.vraag;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.bevoegdheid.Bevoegdheidsregel;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.recht.awb.Betrokkene;
import org.junit.jupiter.api.Test;

/** An intervention is a step on the way: after it the petition is still pending (Awb 9:23 onder l). */
class IntervenieerTest {

    private static final Intervenieer BRIEF = new Intervenieer(List.of(), LAATSTE_DAG, tekst(), null);

    private static ZieAfVanOnderzoek opgelost() {
        return new ZieAfVanOnderzoek(List.of(), Bevoegdheidsregel.J20, tekst(), Set.of(Betrokkene.VERZOEKER));
    }

    @Test
    void daarnaLigtHetVerzoekErNogEnKanErEenRapportKomen() {
        Dossier na = doe(LAATSTE_DAG, bijCommissie(), BRIEF, BRIEF);
        assertEquals(2, onderzoek(na).interventies());
        assertTrue(verzoek(na).isOpen());
    }

    @Test
    void ookVanDeNationaleOmbudsmanLegtHetLoketHaarVast() {
        Dossier na = speelOp(LAATSTE_DAG, bij(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, LAATSTE_DAG), BRIEF);
        assertEquals(1, onderzoek(na).interventies());
        assertTrue(verzoek(na).isOpen());
    }

    @Test
    void isHetDaarnaOpgelostDanKanDeTweedeLijnStoppen() {
        Dossier na = doe(LAATSTE_DAG, bijCommissie(), BRIEF, opgelost());
        assertEquals(Tweedelijnsoordeel.INTERVENTIE_OPGELOST, verzoek(na).oordeel());
    }

    @Test
    void zonderInterventieIsErNietsOpgelost() {
        assertEquals(List.of("Awb 9:23 onder l"), weigering(vraag(LAATSTE_DAG, bijCommissie(), opgelost())));
    }

    @Test
    void zonderVerzoekIsErGeenInterventie() {
        assertEquals(List.of("Awb 9:18 lid 1"), weigering(vraag(LAATSTE_DAG, klacht().dossier(), BRIEF)));
    }

    @Test
    void deDagLigtNietVoorHetVerzoekEnNietInDeToekomst() {
        for (LocalDate dag : List.of(LAATSTE_DAG.minusDays(1), LAATSTE_DAG.plusDays(1))) {
            Intervenieer verkeerd = new Intervenieer(List.of(), dag, tekst(), null);
            assertEquals(List.of("Awb 9:23 onder l"), weigering(vraag(LAATSTE_DAG, bijCommissie(), verkeerd)));
        }
    }
}
