package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Waarbij wordt geteld wie niet inlogde")
class AfzendernetTest {

    @Test
    @DisplayName("bij IPv6 het netwerk: wie er een heeft, heeft meer adressen dan er emmers zijn")
    void netwerk() {
        String net = Afzendernet.van("2001:db8:1:2::1");
        assertEquals(net, Afzendernet.van("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertEquals(net, Afzendernet.van("2001:DB8:1:2:0:0:0:9"));
        assertNotEquals(net, Afzendernet.van("2001:db8:1:3::1"));
    }

    @Test
    @DisplayName("bij IPv4 het adres, ook als het als IPv6 is geschreven")
    void adres() {
        assertEquals("192.0.2.7", Afzendernet.van("192.0.2.7"));
        assertEquals("192.0.2.7", Afzendernet.van("::ffff:192.0.2.7"));
        assertNotEquals(Afzendernet.van("192.0.2.7"), Afzendernet.van("192.0.2.8"));
    }
}
