package nl.klacht.jakarta.fout;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body ends with an error when it is longer than it may be, also when it did not say its length. */
final class BegrensdVerzoek extends HttpServletRequestWrapper {

    private final long grens;

    BegrensdVerzoek(HttpServletRequest verzoek, long grens) {
        super(verzoek);
        this.grens = grens;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Begrensd(super.getInputStream(), grens);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        String tekens = getCharacterEncoding();
        Charset reeks = tekens == null ? StandardCharsets.UTF_8 : Charset.forName(tekens);
        return new BufferedReader(new InputStreamReader(getInputStream(), reeks));
    }

    private static final class Begrensd extends ServletInputStream {

        private final ServletInputStream in;
        private long over;

        Begrensd(ServletInputStream in, long grens) {
            this.in = in;
            this.over = grens;
        }

        @Override
        public int read() throws IOException {
            int teken = in.read();
            tel(teken < 0 ? 0 : 1);
            return teken;
        }

        @Override
        public int read(byte[] doel, int van, int lengte) throws IOException {
            int gelezen = in.read(doel, van, lengte);
            tel(Math.max(0, gelezen));
            return gelezen;
        }

        private void tel(int gelezen) {
            over -= gelezen;
            if (over < 0) {
                throw new TeGroot();
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            in.setReadListener(luisteraar);
        }
    }
}
