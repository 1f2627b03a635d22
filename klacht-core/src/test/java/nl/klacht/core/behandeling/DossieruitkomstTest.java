package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossieruitkomst;
import nl.klacht.core.dossier.Uitkomst;
import org.junit.jupiter.api.Test;

/** The sum over the parts. */
class DossieruitkomstTest {

    private static Optional<Dossieruitkomst> som(Uitkomst... uitkomsten) {
        Voorbeeld voorbeeld = klacht();
        for (Uitkomst ignored : uitkomsten) {
            voorbeeld = voorbeeld.overMedewerker();
        }
        Dossier dossier = voorbeeld.dossier();
        for (int i = 0; i < uitkomsten.length; i++) {
            dossier = geeindigd(dossier, i + 1, uitkomsten[i], HOORDAG);
        }
        return Dossieruitkomst.van(dossier);
    }

    @Test
    void vijfGegrondEnEenOngegrondIsGedeeltelijkGegrond() {
        assertEquals(
                Optional.of(Dossieruitkomst.GEDEELTELIJK_GEGROND),
                som(
                        Uitkomst.GEGROND,
                        Uitkomst.GEGROND,
                        Uitkomst.GEGROND,
                        Uitkomst.ONGEGROND,
                        Uitkomst.GEGROND,
                        Uitkomst.GEGROND));
    }

    @Test
    void gegrondNaastGeenOordeelIsGedeeltelijkGegrond() {
        assertEquals(Optional.of(Dossieruitkomst.GEDEELTELIJK_GEGROND), som(Uitkomst.GEGROND, Uitkomst.GEEN_OORDEEL));
    }

    @Test
    void allemaalHetzelfdeIsDat() {
        assertEquals(Optional.of(Dossieruitkomst.GEGROND), som(Uitkomst.GEGROND, Uitkomst.GEGROND));
        assertEquals(Optional.of(Dossieruitkomst.ONGEGROND), som(Uitkomst.ONGEGROND));
        assertEquals(Optional.of(Dossieruitkomst.GEEN_OORDEEL), som(Uitkomst.GEEN_OORDEEL));
        assertEquals(Optional.of(Dossieruitkomst.ONGEGROND), som(Uitkomst.ONGEGROND, Uitkomst.GEEN_OORDEEL));
    }

    @Test
    void watAndersEindigdeTeltNietMee() {
        assertEquals(Optional.of(Dossieruitkomst.GEGROND), som(Uitkomst.GEGROND, Uitkomst.INGETROKKEN));
        assertEquals(Optional.empty(), som(Uitkomst.INFORMEEL_AFGEDAAN));
        assertEquals(Optional.empty(), Dossieruitkomst.van(klacht().dossier()));
    }
}
