package nl.klacht.jakarta.fout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A body that does not say its length. */
class BegrensdVerzoekTest {

    private static BegrensdVerzoek verzoek(String body, long grens) {
        ServletInputStream in = new Stroom(body);
        var verzoek = (HttpServletRequest) Proxy.newProxyInstance(
                BegrensdVerzoekTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (p, methode, a) -> methode.getName().equals("getInputStream") ? in : null);
        return new BegrensdVerzoek(verzoek, grens);
    }

    @Test
    void isReadToTheLastByteItMayHave() throws IOException {
        assertEquals("abcde", new String(verzoek("abcde", 5).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals("abcde", verzoek("abcde", 5).getReader().readLine());
    }

    @Test
    void endsWithAnErrorAfterThat() throws IOException {
        ServletInputStream bytes = verzoek("abcdef", 5).getInputStream();
        assertThrows(TeGroot.class, bytes::readAllBytes);
        ServletInputStream perTeken = verzoek("ab", 1).getInputStream();
        assertEquals('a', perTeken.read());
        assertThrows(TeGroot.class, perTeken::read);
    }

    private static final class Stroom extends ServletInputStream {
        private final ByteArrayInputStream in;

        Stroom(String body) {
            in = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            throw new UnsupportedOperationException();
        }
    }
}
