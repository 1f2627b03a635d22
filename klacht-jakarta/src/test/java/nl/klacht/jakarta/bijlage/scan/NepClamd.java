package nl.klacht.jakarta.bijlage.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A clamd that speaks the real protocol and finds EICAR, and can be told to behave badly: to answer in crumbs, to say
 * nothing, to hang up in the middle, or to have a limit.
 */
public final class NepClamd implements AutoCloseable {

    /** How it behaves with the next connection. */
    public enum Gedrag {
        GEWOON,
        /** The answer comes byte by byte, each in a packet of its own. */
        IN_KRUIMELS,
        /** Takes everything and says nothing. */
        ZWIJGT,
        /** Does not even read. */
        LEEST_NIET,
        /** Hangs up after the first piece. */
        HANGT_OP,
        /** Says that it is too much, and hangs up. */
        TE_GROOT,
        /** Answers something that is no answer. */
        ONZIN
    }

    private static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private final ServerSocket luistert;
    private final BlockingQueue<byte[]> gekregen = new LinkedBlockingQueue<>();
    private final List<String> gescand = new CopyOnWriteArrayList<>();
    private volatile Gedrag gedrag = Gedrag.GEWOON;

    private NepClamd(ServerSocket luistert) {
        this.luistert = luistert;
        Thread draad = new Thread(this::luister, "nep-clamd");
        draad.setDaemon(true);
        draad.start();
    }

    /** Starts one on a free port, or on this one. */
    public static NepClamd start(int poort) {
        try {
            return new NepClamd(new ServerSocket(poort, 50, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int poort() {
        return luistert.getLocalPort();
    }

    public void gedraagt(Gedrag nieuw) {
        gedrag = nieuw;
    }

    /** What was sent whole to be scanned, the first first. */
    byte[] gekregen() throws InterruptedException {
        return gekregen.take();
    }

    /** What was sent whole to be scanned, all of it. */
    public List<String> gescand() {
        return List.copyOf(gescand);
    }

    private void luister() {
        while (!luistert.isClosed()) {
            try {
                Socket lijn = luistert.accept();
                if (luistert.isClosed()) {
                    lijn.close();
                    return;
                }
                Thread draad = new Thread(() -> bedien(lijn), "nep-clamd-lijn");
                draad.setDaemon(true);
                draad.start();
            } catch (IOException e) {
                if (!luistert.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void bedien(Socket lijn) {
        Gedrag nu = gedrag;
        if (nu == Gedrag.LEEST_NIET) {
            return;
        }
        try (lijn;
                DataInputStream in = new DataInputStream(lijn.getInputStream());
                OutputStream uit = lijn.getOutputStream()) {
            String opdracht = totNul(in);
            String antwoord = opdracht.equals("zPING") ? "PONG" : scan(in, nu);
            if (antwoord == null) {
                // Silence until the other side has had enough.
                in.read();
                return;
            }
            schrijf(uit, (antwoord + "\0").getBytes(StandardCharsets.UTF_8), nu);
        } catch (IOException e) {
            // The other side hung up: that is what some tests do.
            gekregen.offer(new byte[0]);
        }
    }

    private @Nullable String scan(DataInputStream in, Gedrag nu) throws IOException {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        for (int lengte = in.readInt(); lengte > 0; lengte = in.readInt()) {
            alles.write(in.readNBytes(lengte));
            if (nu == Gedrag.HANGT_OP) {
                throw new IOException("hung up");
            }
            if (nu == Gedrag.TE_GROOT) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        gekregen.offer(alles.toByteArray());
        gescand.add(alles.toString(StandardCharsets.ISO_8859_1));
        return switch (nu) {
            case ZWIJGT -> null;
            case ONZIN -> "stream: misschien";
            default ->
                alles.toString(StandardCharsets.ISO_8859_1).contains(EICAR)
                        ? "stream: Eicar-Signature FOUND"
                        : "stream: OK";
        };
    }

    private static void schrijf(OutputStream uit, byte[] antwoord, Gedrag nu) throws IOException {
        if (nu != Gedrag.IN_KRUIMELS) {
            uit.write(antwoord);
            return;
        }
        for (byte kruimel : antwoord) {
            uit.write(kruimel);
            uit.flush();
        }
    }

    private static String totNul(InputStream in) throws IOException {
        StringBuilder tekst = new StringBuilder();
        for (int teken = in.read(); teken > 0; teken = in.read()) {
            tekst.append((char) teken);
        }
        return tekst.toString();
    }

    /** Some systems let one more caller in after closing, as long as somebody waits for one. */
    private static boolean isOpen(int poort) {
        try (Socket laatste = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            return laatste.isConnected();
        } catch (IOException e) {
            // Nobody listens any more.
            return false;
        }
    }

    @Override
    public void close() {
        try {
            int poort = poort();
            luistert.close();
            while (isOpen(poort)) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
