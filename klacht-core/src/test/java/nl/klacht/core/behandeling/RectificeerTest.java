package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.persoon;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Namens;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

/** Putting right the particulars of a person who asks for it (AVG 16). */
class RectificeerTest {

    private static Rectificeer rectificeer(UUID persoon, Persoon nieuw) {
        return new Rectificeer(persoon, nieuw, false, tekst());
    }

    private static Persoon klager(Dossier dossier) {
        return dossier.partijen().klagers().get(0);
    }

    @Test
    void verbetertWieErInStaatEnLaatDeRestZoals() {
        Dossier dossier = klacht().dossier();
        Persoon nieuw = persoon();
        Rectificeer stap = rectificeer(klager(dossier).id(), nieuw);
        assertTrue(Bevinding.isToegestaan(beoordeel(dossier, stap)));
        Dossier na = speel(dossier, stap);
        assertEquals(nieuw, klager(na));
        assertEquals(dossier.onderdelen(), na.onderdelen());
        assertEquals(
                dossier.partijen().personen().size(), na.partijen().personen().size());
    }

    @Test
    void wieErNietInStaatWordtNietVerbeterd() {
        assertEquals(
                List.of("AVG 16"), weigering(beoordeel(klacht().dossier(), rectificeer(UUID.randomUUID(), persoon()))));
    }

    @Test
    void zonderPersonenKanHetNiet() {
        Dossier dossier = signaal().dossier();
        Dossier anoniem = dossier.metPartijen(new Partijen(List.of(), null, null));
        assertTrue(!Soort.RECTIFICEER.magNu(situatie(anoniem)).mag());
    }

    @Test
    void hetOudeGaatTenzijHetMoetBlijven() {
        UUID persoon = UUID.randomUUID();
        assertEquals(List.of(persoon), rectificeer(persoon, persoon()).gewist());
        assertEquals(List.of(), new Rectificeer(persoon, persoon(), true, tekst()).gewist());
    }

    @Test
    void ookDeVertegenwoordigdeEnDeGemachtigdeStaanErIn() {
        Persoon kind = persoon();
        Persoon gemachtigde = persoon();
        Persoon nieuw = persoon();
        Partijen partijen = new Partijen(List.of(persoon()), new Namens(kind, Hoedanigheid.values()[0]), gemachtigde);
        assertTrue(partijen.heeft(kind.id()) && partijen.heeft(gemachtigde.id()));
        assertEquals(nieuw, partijen.vervang(kind.id(), nieuw).namens().persoon());
        assertEquals(nieuw, partijen.vervang(gemachtigde.id(), nieuw).gemachtigde());
        assertEquals(partijen, partijen.vervang(UUID.randomUUID(), nieuw));
    }
}
