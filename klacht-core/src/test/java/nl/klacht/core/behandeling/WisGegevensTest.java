package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.persoon;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.avg.AVG17.Wat;
import org.junit.jupiter.api.Test;

/** Erasing at the request of a person (AVG 17). */
class WisGegevensTest {

    private static final LocalDate EINDE = LocalDate.of(2026, 3, 16);
    private static final String PLICHT = "AVG 17 lid 3 onder b";
    private static final String ARCHIEF = "AVG 17 lid 3 onder d";
    private static final String NODIG = "AVG 17 lid 1 onder a";

    private static WisGegevens wis(Wat wat, Persoon blijft) {
        return new WisGegevens(UUID.randomUUID(), wat, blijft, tekst());
    }

    /** The day on which the year for a petition is over (9:24 lid 1 onder b), and the last one on which it is kept. */
    private static final LocalDate GESLOTEN = EINDE.plusYears(1).plusDays(1);

    private static Dossier gesloten() {
        return speelOp(EINDE, klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));
    }

    @Test
    void eenGeslotenKlachtBlijftMetDeDagTotWanneer() {
        assertEquals(
                List.of(PLICHT, ARCHIEF, "Selectielijst 2020 13.2", "Selectielijst 2020 13.2", "Awb 9:24 lid 1"),
                weigering(beoordeelOp(GESLOTEN, gesloten(), wis(Wat.DOSSIER, null))));
    }

    @Test
    void naDeBewaartermijnGaatOokEenKlachtDieNogNietIsVernietigd() {
        assertTrue(Bevinding.isToegestaan(beoordeelOp(GESLOTEN.plusDays(1), gesloten(), wis(Wat.DOSSIER, null))));
    }

    @Test
    void eenGeslotenSignaalBlijftVijfJaar() {
        Dossier signaal = geeindigd(signaal().dossier(), 1, Uitkomst.AFGEHANDELD, EINDE);
        assertEquals(
                List.of(PLICHT, ARCHIEF, "Selectielijst 2020 13.1", "Selectielijst 2020 13.1"),
                weigering(beoordeelOp(EINDE.plusYears(5), signaal, wis(Wat.DOSSIER, null))));
        assertTrue(
                Bevinding.isToegestaan(beoordeelOp(EINDE.plusYears(5).plusDays(1), signaal, wis(Wat.DOSSIER, null))));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(EINDE, signaal, wis(Wat.CONTACTGEGEVENS, persoon()))));
    }

    @Test
    void contactgegevensGaanNaHetSluitenEnNietErvoor() {
        assertTrue(Bevinding.isToegestaan(beoordeelOp(GESLOTEN, gesloten(), wis(Wat.CONTACTGEGEVENS, persoon()))));
        assertEquals(
                List.of(NODIG), weigering(beoordeelOp(EINDE, klacht().dossier(), wis(Wat.CONTACTGEGEVENS, persoon()))));
    }

    @Test
    void inHetJaarVanDeTweedeLijnZijnContactgegevensNogNodig() {
        Dossier afgedaan = geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, EINDE);
        assertTrue(weigering(beoordeelOp(EINDE.plusMonths(1), afgedaan, wis(Wat.CONTACTGEGEVENS, persoon())))
                .contains(NODIG));
        assertTrue(Bevinding.isToegestaan(
                beoordeelOp(EINDE.plusYears(1).plusDays(7), afgedaan, wis(Wat.CONTACTGEGEVENS, persoon()))));
    }

    @Test
    void watErBlijftHoortBijContactgegevensEnNergensAnders() {
        assertEquals(List.of(NODIG), weigering(beoordeelOp(GESLOTEN, gesloten(), wis(Wat.CONTACTGEGEVENS, null))));
        assertEquals(List.of(NODIG), weigering(beoordeelOp(GESLOTEN, gesloten(), wis(Wat.DERDE, persoon()))));
    }

    @Test
    void deEnigeKlagerIsGeenDerdeInZijnEigenKlacht() {
        Dossier loopt = klacht().dossier();
        UUID klager = loopt.partijen().klagers().get(0).id();
        WisGegevens stap = new WisGegevens(klager, Wat.DERDE, null, tekst());
        assertEquals(List.of(PLICHT), weigering(beoordeelOp(EINDE, loopt, stap)));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(EINDE, loopt, wis(Wat.DERDE, null))));
        Dossier signaal = signaal().dossier();
        signaal.partijen()
                .klagers()
                .forEach(melder -> assertTrue(Bevinding.isToegestaan(
                        beoordeelOp(EINDE, signaal, new WisGegevens(melder.id(), Wat.DERDE, null, tekst())))));
    }

    @Test
    void bevrorenBlijftAllesStaan() {
        Dossier bevroren = speelOp(GESLOTEN, gesloten(), new BevriesBewaring(tekst()));
        assertTrue(
                weigering(beoordeelOp(GESLOTEN, bevroren, wis(Wat.DERDE, null))).contains("AVG 17 lid 3 onder e"));
    }

    @Test
    void eenSignaalDatNogLoopt() {
        assertEquals(
                List.of(NODIG, PLICHT, ARCHIEF),
                weigering(beoordeelOp(EINDE, signaal().dossier(), wis(Wat.DOSSIER, null))));
    }

    @Test
    void watBlijftKomtInDePlaats() {
        Dossier dossier = gesloten();
        Persoon blijft = persoon();
        UUID klager = dossier.partijen().klagers().get(0).id();
        WisGegevens stap = new WisGegevens(klager, Wat.CONTACTGEGEVENS, blijft, tekst());
        Dossier na = speelOp(GESLOTEN, dossier, stap);
        assertEquals(List.of(blijft), na.partijen().klagers());
        assertEquals(List.of(klager), stap.gewist());
    }
}
