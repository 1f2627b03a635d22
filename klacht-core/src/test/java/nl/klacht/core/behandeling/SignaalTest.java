package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaalTest {

    private static final Handel GEEN_ACTIE = new Handel(Actiebesluit.GEEN_ACTIE, tekst(), null);
    private static final Sluit SLUIT = new Sluit(tekst(), List.of());

    private static KoppelTerug terug(Terugkoppeladres aan, Tekst inhoud) {
        return new KoppelTerug(aan, inhoud);
    }

    @Test
    void eenSignaalEindigtMetActieTerugkoppelingEnSluiting() {
        Dossier dossier =
                speel(Voorbeeld.signaal().dossier(), GEEN_ACTIE, terug(Terugkoppeladres.AFZENDER, tekst()), SLUIT);

        assertEquals(
                new Afloop(Uitkomst.AFGEHANDELD, ONTVANGEN),
                onderdeel(dossier, 1).afloop());
        assertEquals(Fase.GESLOTEN, dossier.fase());
    }

    @Test
    void zonderActieGeenTerugkoppelingEnGeenSluiting() {
        Dossier melding = Voorbeeld.melding().dossier();

        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(melding, terug(Terugkoppeladres.AFZENDER, tekst()))));
        assertTrue(uitleg(beoordeel(melding, SLUIT)).contains("Besluit eerst"));
    }

    @Test
    void eenBekendeAfzenderHoortHetEerst() {
        Dossier bekend = speel(Voorbeeld.signaal().dossier(), GEEN_ACTIE);
        Dossier anoniem = speel(Voorbeeld.signaal().anoniem().dossier(), GEEN_ACTIE);

        assertTrue(uitleg(beoordeel(bekend, SLUIT)).contains("Vertel hem eerst"));
        assertTrue(Bevinding.isToegestaan(beoordeel(anoniem, SLUIT)));
        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(anoniem, terug(Terugkoppeladres.AFZENDER, tekst()))));
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(bekend, terug(Terugkoppeladres.NIET_MOGELIJK, null))));
        assertTrue(Bevinding.isToegestaan(beoordeel(bekend, terug(Terugkoppeladres.NIET_MOGELIJK, tekst()))));
    }

    @Test
    void deDagVanDeActieIsDeVolgendeDag() {
        LocalDate dag = LocalDate.of(2026, 3, 20);
        Dossier dossier = speel(Voorbeeld.melding().dossier(), new Handel(Actiebesluit.ACTIE, tekst(), dag));

        assertEquals(dag, dossier.voortgang().opvolgenOp());
        assertEquals(Fase.INFORMEEL, dossier.fase());
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(dossier, new Handel(Actiebesluit.ACTIE, tekst(), ONTVANGEN.minusDays(1)))));
    }

    @Test
    void eenKlachtKentDezeStappenNiet() {
        Dossier klacht = Voorbeeld.klacht().dossier();

        assertEquals(List.of("Uitgangspunten 2B"), weigering(beoordeel(klacht, GEEN_ACTIE)));
        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(klacht, terug(Terugkoppeladres.AFZENDER, tekst()))));
    }

    /** The steps of complaint law say the same of a signaal, whatever else is against it. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "BEVESTIG_ONTVANGST",
                "ZEND_OPNIEUW",
                "ZEND_INTERN_DOOR",
                "BEOORDEEL_VERTALING",
                "WEIGER_GEMACHTIGDE",
                "VRAAG_HERSTEL",
                "LEG_VOOR",
                "DOE_INFORMEEL_AF",
                "ONTVANG_KLAAGSCHRIFT",
                "NEEM_NIET_IN_BEHANDELING",
                "ZEND_AFSCHRIFT",
                "NODIG_UIT",
                "HOOR",
                "ZIE_AF_VAN_HOREN",
                "STEL_VERSLAG_VAST",
                "VERDAAG",
                "STEM_IN_MET_UITSTEL",
                "STEL_MEDIATION_VOOR",
                "START_MEDIATION",
                "BRENG_ADVIES_UIT",
                "DOE_AF",
                "REGISTREER_VERZOEKSCHRIFT",
                "REGISTREER_OORDEEL",
                "STUUR_VERZOEK_DOOR",
                "VRAAG_VERZOEKHERSTEL",
                "VUL_VERZOEK_AAN",
                "TOETS_BEVOEGDHEID",
                "INTERVENIEER",
                "START_ONDERZOEK",
                "ZIE_AF_VAN_ONDERZOEK",
                "LAAT_TOELICHTEN",
                "VRAAG_INLICHTINGEN",
                "VERSTREK_INLICHTINGEN",
                "ZET_ONDERZOEKSMIDDEL_IN",
                "ZEND_BEVINDINGEN",
                "REAGEER_OP_BEVINDINGEN",
                "BRENG_RAPPORT_UIT",
                "ANTWOORD_OP_AANBEVELING",
                "MELD_AANBEVELING_UITGEVOERD"
            })
    void eenSignaalKentDeStappenVanHetKlachtrechtNiet(Soort soort) {
        Mogelijkheid mogelijkheid =
                soort.magNu(Voorbeeld.situatie(Voorbeeld.signaal().dossier()));

        assertEquals(
                List.of("Bezwaren.nietVoorSignaal"),
                mogelijkheid.bevinding().gronden().stream().map(Grond::sleutel).toList());
    }

    @Test
    void naDeSluitingZegtHetDossierWatNogKan() {
        Dossier dossier = speel(Voorbeeld.signaal().anoniem().dossier(), GEEN_ACTIE, SLUIT);

        assertTrue(uitleg(beoordeel(dossier, GEEN_ACTIE)).contains("nieuw bericht"));
    }
}
