package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlogpaginaTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "geen",
            value = {
                "/intake, /intake",
                "/dossiers?na=x, /dossiers?na=x",
                "//elders.example, /werkvoorraad",
                "https://elders.example/, /werkvoorraad",
                "/\\elders.example, /werkvoorraad",
                "/../elders, /werkvoorraad",
                "/..//elders.example, /werkvoorraad",
                "/.//elders.example, /werkvoorraad",
                "/dossiers?na=../x, /dossiers?na=../x",
                "geen, /werkvoorraad",
                "'', /werkvoorraad",
            })
    void afterLoggingInOneStaysOnThisSite(String gevraagd, String verwacht) {
        assertEquals(verwacht, Inlogpagina.eigenPad(gevraagd));
    }

    @ParameterizedTest
    @CsvSource({
        "ANALIST, /werkvoorraad, /",
        "FG, /werkvoorraad, /",
        "FG, /inzage, /inzage",
        "KCC, /werkvoorraad, /werkvoorraad"
    })
    void nobodyBeginsAtAWorkListThatHeMayNotSee(Rol rol, String gevraagd, String verwacht) {
        assertEquals(verwacht, Inlogpagina.bestemming(gevraagd, new Aanvrager("u1", Set.of(rol), null)));
    }
}
