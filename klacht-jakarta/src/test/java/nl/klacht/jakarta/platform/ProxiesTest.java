package nl.klacht.jakarta.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

    private static Proxies van(String tekst) {
        return Proxies.van(new Omgeving(Map.of("KLACHT_PROXY", tekst)));
    }

    @ParameterizedTest
    @CsvSource({
        "'10.1.2.3', 10.1.2.3, true",
        "'10.1.2.3', 10.1.2.4, false",
        "'10.0.0.0/8', 10.255.0.1, true",
        "'10.0.0.0/8', 11.0.0.1, false",
        "'192.168.4.0/22', 192.168.7.255, true",
        "'192.168.4.0/22', 192.168.8.0, false",
        "'10.1.2.3, ::1', 0:0:0:0:0:0:0:1, true",
        "'fd00::/8', fd12::1, true",
        "'fd00::/8', 10.0.0.1, false",
        "'0.0.0.0/0', 203.0.113.9, true",
        "'10.1.2.3', proxy.example, false",
    })
    void believesOnlyTheAddressesItWasTold(String proxies, String adres, boolean verwacht) {
        assertEquals(verwacht, van(proxies).vertrouwt(adres));
    }

    @Test
    void believesNobodyUnlessTold() {
        assertFalse(Proxies.van(new Omgeving(Map.of())).vertrouwt("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "ja", "*"})
    void refusesWhatIsNoAddress(String tekst) {
        StartGeweigerd fout = assertThrows(StartGeweigerd.class, () -> van(tekst));
        assertTrue(fout.getMessage().startsWith("KLACHT_PROXY noemt '" + tekst + "'."), fout.getMessage());
    }
}
