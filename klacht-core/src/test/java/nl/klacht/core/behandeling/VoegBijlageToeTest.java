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
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
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

    private static Bevinding<Toelating> op(Dossier dossier, LocalDate dag) {
        return bijlage().beoordeel(situatie(dossier, dag, KADER));
    }

    private static List<String> letOp(Bevinding<Toelating> bevinding) {
        assertTrue(Bevinding.isToegestaan(bevinding));
        return bevinding.waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    @Test
    void opDeDagVanSluitenKomtDeBriefErZonderMeerBij() {
        assertEquals(List.of(), letOp(op(ingetrokken(), INGETROKKEN)));
    }

    @Test
    void daarnaMagHetMetEenWaarschuwing() {
        Bevinding<Toelating> erna = op(ingetrokken(), INGETROKKEN.plusDays(1));
        assertEquals(List.of("Archiefwet 1995"), letOp(erna));
        assertEquals(
                "Dit dossier is gesloten sinds 5 maart 2026. Het bestand komt erbij. De klacht gaat er niet door open en de"
                        + " bewaartijd blijft gelijk. Wil de klager iets nieuws, leg dan een nieuwe klacht vast.",
                erna.waarschuwingen().get(0).uitleg());
    }

    @Test
    void hetDossierBlijftGeslotenEnDeBewaartijdGelijk() {
        LocalDate later = INGETROKKEN.plusDays(30);
        Dossier na = speelOp(later, ingetrokken(), bijlage());
        assertEquals(Fase.GESLOTEN, Klachttermijnen.fase(situatie(na, later, KADER)));
        assertEquals(
                Bewaartermijn.van(situatie(ingetrokken(), later, KADER)),
                Bewaartermijn.van(situatie(na, later, KADER)));
    }

    @Test
    void watLaterWerdVastgelegdMagDieDagZonderWaarschuwing() {
        LocalDate vastgelegd = INGETROKKEN.plusDays(4);
        Dossier laat = speelOp(vastgelegd, ingetrokken(), new BevriesBewaring(tekst()));

        assertEquals(List.of(), letOp(op(laat, vastgelegd)));
        assertEquals(List.of("Archiefwet 1995"), letOp(op(laat, vastgelegd.plusDays(1))));
    }

    /** A signaal that was withdrawn is kept for a year; what is on hold is not destroyed, so something may still come. */
    @Test
    void isDeBewaartijdVoorbijDanKanErNietsMeerBij() {
        LocalDate laatste = INGETROKKEN.plusYears(1);
        assertEquals(List.of("Archiefwet 1995"), letOp(op(ingetrokken(), laatste)));
        assertEquals(List.of("Archiefwet 1995"), weigering(op(ingetrokken(), laatste.plusDays(1))));
        Dossier bevroren = speelOp(INGETROKKEN, ingetrokken(), new BevriesBewaring(tekst()));
        assertEquals(List.of("Archiefwet 1995"), letOp(op(bevroren, laatste.plusDays(1))));
    }

    @Test
    void eenLeegBestandIsGeenBestand() {
        UUID id = UUID.randomUUID();
        assertThrows(IllegalArgumentException.class, () -> new Bestand(id, "hash", "application/pdf", 0));
    }
}
