package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afschrift;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitnodiging;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verslag;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** Hearing both sides (Awb 9:9, 9:10 lid 1). */
class HoorTest {

    @Test
    void legtPerKantVastWatErvanKwam() {
        Dossier dossier = uitgenodigd(klacht().dossier());
        Hoor hoor = new Hoor(
                List.of(),
                HOORDAG,
                List.of(
                        new Gehoorde(Partijrol.KLAGER, Hooruitkomst.GEHOORD),
                        new Gehoorde(Partijrol.BEKLAAGDE, Hooruitkomst.NIET_VERSCHENEN)),
                null);
        assertEquals(
                Map.of(Partijrol.KLAGER, Hooruitkomst.GEHOORD, Partijrol.BEKLAAGDE, Hooruitkomst.NIET_VERSCHENEN),
                onderdeel(speelOp(HOORDAG, dossier, hoor), 1).formeel().gehoord());
    }

    @Test
    void vanTweeBeklaagdenTeltWieIsGehoord() {
        Hoor hoor = new Hoor(
                List.of(),
                HOORDAG,
                List.of(
                        new Gehoorde(Partijrol.BEKLAAGDE, Hooruitkomst.GEHOORD),
                        new Gehoorde(Partijrol.BEKLAAGDE, Hooruitkomst.NIET_VERSCHENEN)),
                null);
        Dossier dossier = speelOp(HOORDAG, uitgenodigd(klacht().dossier()), hoor);
        assertEquals(
                Hooruitkomst.GEHOORD, onderdeel(dossier, 1).formeel().gehoord().get(Partijrol.BEKLAAGDE));
    }

    @Test
    void komtNaHetAfschriftEnDeUitnodiging() {
        assertEquals(
                List.of("Awb 9:9", "Awb 9:10 lid 1"),
                weigering(beoordeelOp(HOORDAG, klacht().dossier(), gehoord(Partijrol.KLAGER))));
    }

    @Test
    void hoortAlleenWieIsUitgenodigd() {
        Dossier dossier = speel(klacht().dossier(), afschrift(), uitnodiging(Partijrol.KLAGER));
        Bevinding<Toelating> bevinding = beoordeelOp(HOORDAG, dossier, gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE));
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(bevinding));
        assertTrue(uitleg(bevinding).contains("is degene over wie de klacht gaat niet uitgenodigd"));
    }

    @Test
    void kanNietInDeToekomstOfVoorDeOntvangst() {
        Dossier dossier = uitgenodigd(klacht().dossier());
        assertTrue(uitleg(beoordeelOp(LocalDate.of(2026, 3, 11), dossier, gehoord(Partijrol.KLAGER)))
                .contains("12 maart 2026"));
        Hoor teVroeg = new Hoor(
                List.of(),
                LocalDate.of(2026, 3, 1),
                List.of(new Gehoorde(Partijrol.KLAGER, Hooruitkomst.GEHOORD)),
                null);
        assertEquals(List.of("Awb 9:10 lid 1"), weigering(beoordeelOp(HOORDAG, dossier, teVroeg)));
    }

    @Test
    void gaatOverMinstensEenKant() {
        Hoor niemand = new Hoor(List.of(), HOORDAG, List.of(), null);
        assertEquals(
                List.of("Awb 9:10 lid 1"), weigering(beoordeelOp(HOORDAG, uitgenodigd(klacht().dossier()), niemand)));
    }

    @Test
    void vanWieLaterIsGehoordMoetOpnieuwEenVerslag() {
        Dossier dossier = speelOp(HOORDAG, uitgenodigd(klacht().dossier()), gehoord(Partijrol.KLAGER), verslag());
        assertEquals(HOORDAG, onderdeel(dossier, 1).formeel().verslagOp());
        assertNull(onderdeel(speel(dossier, gehoord(Partijrol.BEKLAAGDE)), 1)
                .formeel()
                .verslagOp());
    }

    @Test
    void eenMondelingeKlachtVraagtGeenAfschriftEnGeenUitnodiging() {
        assertEquals(
                Toelating.TOEGESTAAN,
                beoordeelOp(HOORDAG, klacht().mondeling().dossier(), gehoord(Partijrol.KLAGER))
                        .uitkomst());
    }

    @Test
    void bijEenAdviesprocedureHoortDeCommissie() {
        Dossier dossier = uitgenodigd(klacht().dossier());
        assertEquals(
                "Awb 9:15 lid 2",
                beoordeel(situatie(dossier, HOORDAG, metAdvies()), gehoord(Partijrol.KLAGER))
                        .waarschuwingen()
                        .get(0)
                        .vindplaats()
                        .aanduiding());
    }

    @Test
    void isErNietVoorEenSignaal() {
        assertEquals(
                List.of("Uitgangspunten 2B"), weigering(beoordeel(signaal().dossier(), gehoord(Partijrol.KLAGER))));
    }

    @Test
    void neemtDeBehandelingVanEenDienstverlenerNietOver() {
        Dossier dossier = klacht().overDienstverlener().dossier();
        assertEquals(List.of("Uitgangspunten 2A"), weigering(beoordeel(dossier, gehoord(Partijrol.KLAGER))));
    }

    @Test
    void gaatNietOverEenOnderdeelDatKlaarIs() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, HOORDAG);
        assertEquals(List.of("Awb 9:12 lid 1"), weigering(beoordeel(dossier, gehoord(Partijrol.KLAGER))));
    }
}
