package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitnodiging;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Formeel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Not hearing the klager (Awb 9:10 lid 2). */
class ZieAfVanHorenTest {

    private static ZieAfVanHoren zieAf(Partijrol wie, AfzienGrond grond) {
        return new ZieAfVanHoren(List.of(), wie, grond, tekst(), null);
    }

    @Test
    void geeftDeKlagerZijnKansAlsGehad() {
        Dossier dossier = speel(klacht().dossier(), zieAf(Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET));
        Formeel formeel = onderdeel(dossier, 1).formeel();
        assertEquals(AfzienGrond.KLAGER_WIL_NIET, formeel.afgezien());
        assertTrue(formeel.heeftKansGehad(Partijrol.KLAGER));
        assertFalse(formeel.heeftKansGehad(Partijrol.BEKLAAGDE));
    }

    @ParameterizedTest
    @EnumSource(AfzienGrond.class)
    void voorDeBeklaagdeIsErGeenGrond(AfzienGrond grond) {
        assertTrue(weigering(beoordeel(klacht().dossier(), zieAf(Partijrol.BEKLAAGDE, grond)))
                .contains("Awb 9:10 lid 2"));
    }

    @Test
    void zonderAntwoorddagIsErGeenReactieTeMissen() {
        Dossier dossier = speel(klacht().dossier(), uitnodiging(Partijrol.KLAGER));
        assertEquals(
                List.of("Awb 9:10 lid 2 onder c"),
                weigering(beoordeel(dossier, zieAf(Partijrol.KLAGER, AfzienGrond.GEEN_REACTIE_BINNEN_TERMIJN))));
    }

    @Test
    void deAntwoorddagZelfIsNogOpTijd() {
        LocalDate antwoord = LocalDate.of(2026, 3, 9);
        Dossier dossier = speel(klacht().dossier(), uitnodiging(Partijrol.KLAGER, antwoord));
        ZieAfVanHoren zieAf = zieAf(Partijrol.KLAGER, AfzienGrond.GEEN_REACTIE_BINNEN_TERMIJN);
        assertEquals(List.of("Awb 9:10 lid 2 onder c"), weigering(beoordeelOp(antwoord, dossier, zieAf)));
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(LocalDate.of(2026, 3, 10), dossier, zieAf).uitkomst());
    }

    @Test
    void kanNietMeerAlsDeKlagerIsGehoord() {
        Dossier dossier = gehoord(klacht().dossier());
        assertEquals(
                List.of("Awb 9:10 lid 2"),
                weigering(beoordeel(dossier, zieAf(Partijrol.KLAGER, AfzienGrond.KENNELIJK_ONGEGROND))));
    }

    @Test
    void bijEenAdviesprocedureBeslistDeCommissie() {
        assertEquals(
                "Awb 9:15 lid 3",
                beoordeel(
                                situatie(klacht().dossier(), HOORDAG, metAdvies()),
                                zieAf(Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET))
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(signaal().dossier(), zieAf(Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(
                List.of("Uitgangspunten 2A"),
                weigering(beoordeel(dossier, zieAf(Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(
                List.of("Awb 9:12 lid 1"),
                weigering(beoordeel(dossier, zieAf(Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET))));
    }
}
