package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Vorm;
import org.junit.jupiter.api.Test;

class GespreksvoerderTest {

    private static final WijsToe AANGEWEZEN =
            new WijsToe(Behandelrol.GESPREKSVOERDER, "behandelaar", null, true, List.of(), null);

    @Test
    void deKlagerMagDeGespreksvoerderWeigeren() {
        Dossier dossier = speel(Voorbeeld.klacht().dossier(), AANGEWEZEN, new WeigerGespreksvoerder(tekst()));

        assertNull(dossier.voortgang().behandelaars().gespreksvoerder());
        assertEquals(Set.of("behandelaar"), dossier.voortgang().behandelaars().geweigerd());
        assertEquals(Set.of("behandelaar"), dossier.voortgang().behandelaars().betrokken());
    }

    @Test
    void zonderGespreksvoerderValtErNietsTeWeigeren() {
        assertEquals(
                List.of("Awb 2:4 lid 1"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), new WeigerGespreksvoerder(null))));
    }

    @Test
    void opschalenGaatBijEenOpenKlachtEnGeldtVoorAlleOpenOnderdelen() {
        Escaleer escaleer = new Escaleer("leidinggevende", tekst());
        Dossier dossier = speel(
                Voorbeeld.klacht().overMedewerker().overBestuur().dossier(),
                new TrekIn(List.of(2), Vorm.MONDELING, null),
                escaleer);

        assertTrue(onderdeel(dossier, 1).informeel().geescaleerd());
        assertFalse(onderdeel(dossier, 2).informeel().geescaleerd());
        assertEquals(
                List.of("Uitgangspunten 2B"),
                weigering(beoordeel(Voorbeeld.signaal().dossier(), escaleer)));
        assertEquals(
                List.of("Awb 9:1 lid 1"),
                weigering(beoordeel(
                        speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null)), escaleer)));
    }
}
