package nl.klacht.jakarta.prestatie;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** One kept connection to the service, as bare as can be: what measures must not cost more than what is measured. */
final class Verbinding implements Closeable {

    private final Socket lijn;
    private final InputStream in;
    private final String koppen;

    Verbinding(int poort, String tenant, String rol) throws IOException {
        this.lijn = new Socket(InetAddress.getLoopbackAddress(), poort);
        this.in = new BufferedInputStream(lijn.getInputStream(), 16 * 1024);
        this.koppen =
                "Host: " + tenant + ".localhost:" + poort + "\r\nAccept: application/json\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString((rol + ":demo").getBytes(StandardCharsets.UTF_8)) + "\r\n";
        lijn.setTcpNoDelay(true);
        lijn.setSoTimeout(30_000);
    }

    /** Sends a body and reads the answer whole; the status of it. */
    int post(String pad, byte[] json) throws IOException {
        stuur(
                "POST " + pad + " HTTP/1.1\r\n" + koppen + "Content-Type: application/json\r\nContent-Length: "
                        + json.length + "\r\n\r\n",
                json);
        return lees();
    }

    int get(String pad) throws IOException {
        stuur("GET " + pad + " HTTP/1.1\r\n" + koppen + "\r\n", new byte[0]);
        return lees();
    }

    @Override
    public void close() throws IOException {
        lijn.close();
    }

    private void stuur(String kop, byte[] body) throws IOException {
        byte[] kopbytes = kop.getBytes(StandardCharsets.US_ASCII);
        byte[] alles = new byte[kopbytes.length + body.length];
        System.arraycopy(kopbytes, 0, alles, 0, kopbytes.length);
        System.arraycopy(body, 0, alles, kopbytes.length, body.length);
        lijn.getOutputStream().write(alles);
    }

    private int lees() throws IOException {
        int status = Integer.parseInt(regel().substring(9, 12));
        int lengte = 0;
        boolean inStukken = false;
        for (String kop = regel(); !kop.isEmpty(); kop = regel()) {
            String klein = kop.toLowerCase(Locale.ROOT);
            if (klein.startsWith("content-length:")) {
                lengte = Integer.parseInt(kop.substring(15).strip());
            }
            inStukken |= klein.startsWith("transfer-encoding:") && klein.contains("chunked");
        }
        if (inStukken) {
            leesStukken();
        } else {
            in.skipNBytes(lengte);
        }
        return status;
    }

    private void leesStukken() throws IOException {
        int lengte;
        do {
            lengte = Integer.parseInt(regel().strip(), 16);
            in.skipNBytes(lengte);
            regel();
        } while (lengte > 0);
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder(64);
        for (int teken = in.read(); teken != '\n'; teken = in.read()) {
            if (teken < 0) {
                throw new IOException("the server closed the connection");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
        }
        return regel.toString();
    }
}
