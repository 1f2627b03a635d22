package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.toedeling.Instantie;
import org.junit.jupiter.api.Test;

class BestuursmeldingTest {

    private static final MeldAanCollege MELDING = new MeldAanCollege(tekst());

    @Test
    void hetCollegeNeemtKennisVanEenOpenMelding() {
        LocalDate later = LocalDate.of(2026, 3, 3);
        Dossier gemeld = speel(Voorbeeld.signaal().dossier(), MELDING, MELDING);
        Dossier gelezen = speelOp(later, gemeld, new NeemKennis(2, null));

        assertTrue(gelezen.voortgang().bestuursmeldingen().get(0).isOpen());
        assertEquals(later, gelezen.voortgang().bestuursmeldingen().get(1).kennisOp());
        assertEquals(List.of("Uitgangspunten 11 VI"), weigering(beoordeel(gelezen, new NeemKennis(2, null))));
        assertEquals(List.of("Uitgangspunten 11 VI"), weigering(beoordeel(gelezen, new NeemKennis(3, null))));
    }

    @Test
    void zonderMeldingIsErNietsOmKennisVanTeNemen() {
        assertFalse(
                Soort.NEEM_KENNIS.magNu(situatie(Voorbeeld.klacht().dossier())).mag());
    }

    @Test
    void meldenKanOokAlsDeKlagerDeKlachtHeeftIngetrokken() {
        Dossier gesloten = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertTrue(Bevinding.isToegestaan(beoordeel(gesloten, MELDING)));
        assertTrue(Klachttermijnen.van(situatie(speel(gesloten, MELDING))).stream()
                .anyMatch(termijn -> termijn.soort() == Termijnsoort.BESTUURSMELDING));
    }

    /** Recht D29: the supervisor at once, and a signal to the college. */
    @Test
    void eenCalamiteitMoetNaarHetCollege() {
        Intakeonderdeel gewoon = Voorbeeld.onderdeel(
                Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Voorbeeld.AANBIEDER), Domein.WMO);
        Dossier melding = Voorbeeld.melding().met(gewoon).dossier();
        Duid duid = new Duid(1, null, null, null, null, null, null, null, true, tekst());
        assertEquals(List.of(), bestuursmeldingen(melding));

        Dossier calamiteit = speel(melding, duid);
        assertEquals(List.of(LocalDate.of(2026, 3, 3)), bestuursmeldingen(calamiteit));
        assertEquals(
                Instantie.TOEZICHTHOUDER,
                situatie(calamiteit)
                        .route(Voorbeeld.onderdeel(calamiteit, 1))
                        .uitkomst()
                        .instantie());

        Dossier bekend = speel(calamiteit, MELDING, new NeemKennis(1, null));
        assertEquals(List.of(), bestuursmeldingen(bekend));
    }

    private static List<LocalDate> bestuursmeldingen(Dossier dossier) {
        return Klachttermijnen.van(situatie(dossier)).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.BESTUURSMELDING)
                .map(termijn -> termijn.einde().wettelijk())
                .toList();
    }
}
