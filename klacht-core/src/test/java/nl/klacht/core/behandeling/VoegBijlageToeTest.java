package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Documentsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class VoegBijlageToeTest {

    private static final LocalDate INGETROKKEN = ONTVANGEN.plusDays(3);

    private static VoegBijlageToe bijlage(Integer... onderdelen) {
        Bestand bestand = new Bestand(UUID.randomUUID(), "0".repeat(64), "application/pdf", 1);
        return new VoegBijlageToe(Documentsoort.BRIEF_KLAGER, List.of(onderdelen), tekst(), bestand);
    }

    private static Dossier ingetrokken() {
        return speelOp(INGETROKKEN, Voorbeeld.signaal().dossier(), new TrekIn(List.of(), Vorm.SCHRIFTELIJK, null));
    }

    @Test
    void verandertNietsAanHoeHetDossierStaat() {
        Dossier voor = Voorbeeld.klacht().dossier();
        Dossier na = speelOp(ONTVANGEN, voor, bijlage(1));

        assertEquals(voor.onderdelen(), na.onderdelen());
        assertEquals(voor.voortgang(), na.voortgang());
        assertEquals(voor.versie() + 1, na.versie());
    }

    @Test
    void overEenOnderdeelDatErNietIsKanNiet() {
        assertEquals(
                List.of("Awb 9:4 lid 2 onder c"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), bijlage(2))));
    }

    @Test
    void opDeDagVanSluitenKanDeBriefErNogBij() {
        assertTrue(Bevinding.isToegestaan(bijlage().beoordeel(situatie(ingetrokken(), INGETROKKEN, KADER))));
    }

    @Test
    void deDagErnaIsHetGesloten() {
        assertEquals(
                List.of("Archiefwet 1995"),
                weigering(bijlage().beoordeel(situatie(ingetrokken(), INGETROKKEN.plusDays(1), KADER))));
    }

    @Test
    void watLaterWerdVastgelegdMagDieDagNog() {
        LocalDate vastgelegd = INGETROKKEN.plusDays(4);
        Dossier laat = speelOp(vastgelegd, ingetrokken(), new BevriesBewaring(tekst()));

        assertTrue(Bevinding.isToegestaan(bijlage().beoordeel(situatie(laat, vastgelegd, KADER))));
        assertTrue(Bevinding.isGeweigerd(bijlage().beoordeel(situatie(laat, vastgelegd.plusDays(1), KADER))));
    }

    @Test
    void eenLeegBestandIsGeenBestand() {
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new Bestand(id, "hash", "application/pdf", 0));
    }
}
