package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
