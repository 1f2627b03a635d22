package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import org.junit.jupiter.api.Test;

class SplitsOnderdeelTest {

    private static final Betreft BIJ_AANBIEDER = Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER);

    private static SplitsOnderdeel in(Aspect eerste, Aspect tweede) {
        return new SplitsOnderdeel(
                1,
                List.of(
                        Voorbeeld.onderdeel(BIJ_AANBIEDER, Domein.WMO, eerste),
                        Voorbeeld.onderdeel(BIJ_AANBIEDER, Domein.WMO, tweede)),
                tekst());
    }

    @Test
    void alleDelenHoudenDeOntvangstEnWatAlGedaanIs() {
        Dossier dossier = speel(
                Voorbeeld.klacht().overDienstverlener().overMedewerker().dossier(),
                new VoerGesprek(ONTVANGEN, tekst(), null, List.of(1)),
                in(Aspect.INHOUD, Aspect.GEMEENTE));

        assertEquals(3, dossier.onderdelen().size());
        assertEquals(Aspect.GEMEENTE, onderdeel(dossier, 3).aspect());
        assertEquals(onderdeel(dossier, 1).ontvangst(), onderdeel(dossier, 3).ontvangst());
        assertEquals(1, onderdeel(dossier, 3).informeel().gesprekken());
        assertFalse(onderdeel(dossier, 3).duiding().isVoorlopig());
    }

    @Test
    void alleenDeInhoudBlijftBijDeDienstverlener() {
        Dossier gemeld = Voorbeeld.klacht()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();
        Dossier dossier = speel(gemeld, in(Aspect.INHOUD, Aspect.GEMEENTE));

        assertTrue(onderdeel(dossier, 1).isBijDienstverlener());
        assertFalse(onderdeel(dossier, 2).isBijDienstverlener());
    }

    @Test
    void zonderOmschrijvingIsEenDeelOnvolledig() {
        Intakeonderdeel zonder = new Intakeonderdeel(
                null, true, null, null, Domein.WMO, null, null, BIJ_AANBIEDER, null, false, false, false);
        Dossier dossier = speel(
                Voorbeeld.klacht().overDienstverlener().dossier(),
                new SplitsOnderdeel(1, List.of(zonder, zonder), tekst()));

        assertEquals(
                Set.of(Vormvereiste.OMSCHRIJVING),
                onderdeel(dossier, 2).ontvangst().ontbreekt());
    }

    @Test
    void splitsenGeeftMinstensTweeDelenVanEenOpenOnderdeel() {
        Dossier gesloten = speel(Voorbeeld.klacht().dossier(), new TrekIn(List.of(), Vorm.MONDELING, null));

        assertThrows(IllegalArgumentException.class, () -> new SplitsOnderdeel(1, List.of(), tekst()));
        assertEquals(List.of("Awb 9:1 lid 1"), weigering(beoordeel(gesloten, in(Aspect.INHOUD, Aspect.GEMEENTE))));
    }
}
