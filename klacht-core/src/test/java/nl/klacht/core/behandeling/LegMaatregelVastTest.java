package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.LAATSTE_DAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.Test;

/** A measure after a part has ended (Uitgangspunten 10). */
class LegMaatregelVastTest {

    private static LegMaatregelVast maatregel(LocalDate uiterlijk) {
        return new LegMaatregelVast(1, tekst(), tekst(), uiterlijk);
    }

    @Test
    void krijgtHetVolgendeNummerVanHetDossier() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.ONGEGROND, ONTVANGEN);
        Dossier na = speel(dossier, maatregel(HOORDAG), maatregel(LAATSTE_DAG));
        assertEquals(
                List.of(1, 2),
                na.voortgang().maatregelen().stream().map(Maatregel::nummer).toList());
        assertEquals(LAATSTE_DAG, na.voortgang().maatregelen().get(1).uiterlijk());
    }

    @Test
    void komtNaHetEindeVanHetOnderdeel() {
        assertEquals(List.of("Uitgangspunten 10"), weigering(beoordeel(klacht().dossier(), maatregel(HOORDAG))));
    }

    @Test
    void heeftEenDagDieNogKomt() {
        Dossier dossier = geeindigd(klacht().dossier(), 1, Uitkomst.GEGROND, ONTVANGEN);
        assertEquals(List.of("Uitgangspunten 10"), weigering(beoordeel(dossier, maatregel(LocalDate.of(2026, 3, 1)))));
        assertEquals(
                Toelating.TOEGESTAAN, beoordeel(dossier, maatregel(ONTVANGEN)).uitkomst());
    }
}
