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

    /** Every step of complaint law says the same of a signaal, whatever else is against it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "ONTVANG",
                "DUID",
                "VOEG_ONDERDEEL_TOE",
                "SPLITS_ONDERDEEL",
                "CORRIGEER",
                "GEEF_TOESTEMMING",
                "TREK_TOESTEMMING_IN",
                "VERWIJS_DOOR",
                "AANVAARD_DOORVERWIJZING",
                "VOLG_OP",
                "BERICHT",
                "ZEND_DOOR",
                "ZEND_TERUG",
                "ZET_OM",
                "WEIGER_GESPREKSVOERDER",
                "ESCALEER",
                "HANDEL",
                "KOPPEL_TERUG",
                "SLUIT",
                "MELD_AAN_COLLEGE",
                "NEEM_KENNIS",
                "TREK_IN",
                "HEROPEN",
                "BEPAAL_BEWARING",
                "BEVRIES_BEWARING",
                "HEF_BEVRIEZING_OP",
                "EIGEN_STAP",
                "LEG_MAATREGEL_VAST",
                "MELD_MAATREGEL_GEREED",
                "ZIE_AF_VAN_MAATREGEL",
                "ROND_MEDIATION_AF",
                "WIJS_TOE",
                "VOER_GESPREK"
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
