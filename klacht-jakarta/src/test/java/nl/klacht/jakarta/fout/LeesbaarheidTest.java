package nl.klacht.jakarta.fout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before the container trips over it. */
class LeesbaarheidTest {

    private static final String FORMULIER = "application/x-www-form-urlencoded";

    private final Map<String, Object> waarden = new HashMap<>(Map.of("getMethod", "GET", "getContentLengthLong", -1L));

    private HttpServletRequest verzoek(String pad) {
        waarden.put("getRequestURI", pad);
        return (HttpServletRequest) Proxy.newProxyInstance(
                LeesbaarheidTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (p, methode, a) -> antwoord(methode.getName(), a));
    }

    private @Nullable Object antwoord(String methode, Object @Nullable [] argumenten) {
        Object waarde = waarden.get(methode.equals("getHeader") ? argumenten[0] : methode);
        if (waarde instanceof RuntimeException fout) {
            throw fout;
        }
        return waarde;
    }

    private void formulier(long lengte) {
        waarden.put("getMethod", "POST");
        waarden.put("getContentType", FORMULIER);
        waarden.put("getContentLengthLong", lengte);
    }

    private Foutcode fout(String pad) {
        return assertThrows(Fout.class, () -> Leesbaarheid.eis(verzoek(pad))).code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "GZIP, identity"})
    void whatIsPackedIsNotUnpacked(String verpakking) {
        waarden.put("Content-Encoding", verpakking);
        assertSame(Foutcode.INVOERVORM_ONBEKEND, fout("/api/v1/dossiers"));
        assertSame(Foutcode.INVOERVORM_ONBEKEND, fout("/inloggen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity"})
    void whatIsNotPackedIsTaken(String verpakking) {
        waarden.put("Content-Encoding", verpakking);
        assertDoesNotThrow(() -> Leesbaarheid.eis(verzoek("/api/v1/dossiers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz=1", "behandelaar=%", "dienstverlener={a,b}", "a=|"})
    void anAddressOfTheApiThatIsNoAddressIsBadInput(String vraag) {
        waarden.put("getQueryString", vraag);
        assertSame(Foutcode.ONGELDIGE_INVOER, fout("/api/v1/dossiers"));
    }

    @Test
    void anAddressOfTheApiMayHoldAnythingThatIsWrittenWell() {
        waarden.put("getQueryString", "behandelaar=%C3%A9&na=a_b-c=");
        assertDoesNotThrow(() -> Leesbaarheid.eis(verzoek("/api/v1/dossiers")));
    }

    @Test
    void anAddressOfAPageHoldsNoNul() {
        waarden.put("getQueryString", "gebruiker=%00");
        assertSame(Foutcode.ONGELDIGE_INVOER, fout("/inzage"));
    }

    @Test
    void aFormThatDoesNotSayItsLengthIsRefused() {
        formulier(-1);
        assertSame(Foutcode.TE_GROOT, fout("/inloggen"));
    }

    @Test
    void aFormThatSaysItsLengthIsTaken() {
        formulier(12);
        assertDoesNotThrow(() -> Leesbaarheid.eis(verzoek("/inloggen")));
    }

    @Test
    void fieldsThatTheContainerCannotReadAreBadInput() {
        waarden.put("getParameterMap", new IllegalArgumentException("%zz"));
        assertSame(Foutcode.ONGELDIGE_INVOER, fout("/inloggen"));
    }
}
