package nl.klacht.jakarta.bericht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Een webhook roept geen adres aan dat van buiten niet te bereiken is")
class AdreswachtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::a00:1",
                "::10.0.0.1",
                "2002:a00:1::1",
                "2001::a00:1",
                "2001:0:4136:e378:8000:63bf:f5ff:fffe",
                "100::1",
                "192.88.99.1",
            })
    void verboden(String adres) throws UnknownHostException {
        assertEquals(false, Adreswacht.isOpenbaar(InetAddress.getByName(adres)), adres);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "192.0.1.1",
                "192.167.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "192.88.98.1",
                "192.88.100.1",
                "2606:4700::1111",
                "2001:1::1",
                "2001:db8::1",
            })
    void mag(String adres) throws UnknownHostException {
        assertEquals(true, Adreswacht.isOpenbaar(InetAddress.getByName(adres)), adres);
    }

    @Test
    @DisplayName("en dat wordt gekeken bij het verbinden zelf")
    void bijHetVerbinden() throws Exception {
        try (Socket verbinding = new Adreswacht(false, Duration.ofSeconds(20)).createSocket()) {
            InetSocketAddress intern = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
            assertThrows(Adreswacht.Verboden.class, () -> verbinding.connect(intern, 100));
        }
    }
}
