package nl.klacht.jakarta.bijlage.scan;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One connection with clamd. Nothing on it waits for ever: sending does not either, which a plain socket would. */
final class Clamdlijn implements AutoCloseable {

    private static final int LANGSTE_ANTWOORD = 4096;

    private final AsynchronousSocketChannel kanaal;
    private final Duration geduld;

    private Clamdlijn(AsynchronousSocketChannel kanaal, Duration geduld) {
        this.kanaal = kanaal;
        this.geduld = geduld;
    }

    /** @throws Stil when nobody answers in time */
    static Clamdlijn naar(String host, int poort, Duration verbinden, Duration geduld) throws Stil {
        AsynchronousSocketChannel kanaal = open();
        Clamdlijn lijn = new Clamdlijn(kanaal, geduld);
        try {
            InetSocketAddress adres = new InetSocketAddress(host, poort);
            if (adres.isUnresolved()) {
                throw new Stil("het adres van de scanner bestaat niet", null);
            }
            wacht(kanaal.connect(adres), verbinden);
            return lijn;
        } catch (Stil e) {
            lijn.close();
            throw e;
        }
    }

    private static AsynchronousSocketChannel open() throws Stil {
        try {
            return AsynchronousSocketChannel.open();
        } catch (IOException e) {
            throw new Stil("er is geen verbinding met de scanner te maken", e);
        }
    }

    /** Sends all of this. */
    void stuur(byte[] bytes) throws Stil {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            wacht(kanaal.write(buffer), geduld);
        }
    }

    /** As {@link #stuur}; false when the other side hung up, so that its answer may already be there. */
    boolean probeer(byte[] bytes) throws Stil {
        try {
            stuur(bytes);
            return true;
        } catch (Stil e) {
            if (e.isTeLaat()) {
                throw e;
            }
            return false;
        }
    }

    /** A piece with its length before it; an empty one is the end. */
    boolean probeerStuk(byte[] stuk) throws Stil {
        byte[] metLengte = ByteBuffer.allocate(Integer.BYTES + stuk.length)
                .putInt(stuk.length)
                .put(stuk)
                .array();
        return probeer(metLengte);
    }

    /** The answer: to the zero that ends it, or as far as it came when the other side hangs up. */
    String lees() throws Stil {
        ByteBuffer buffer = ByteBuffer.allocate(LANGSTE_ANTWOORD);
        boolean open = true;
        while (open && buffer.hasRemaining() && !isCompleet(buffer)) {
            open = wacht(kanaal.read(buffer), geduld) >= 0;
        }
        int lengte = isCompleet(buffer) ? buffer.position() - 1 : buffer.position();
        return new String(buffer.array(), 0, lengte, StandardCharsets.UTF_8).strip();
    }

    private static boolean isCompleet(ByteBuffer buffer) {
        return buffer.position() > 0 && buffer.get(buffer.position() - 1) == 0;
    }

    private static <T> T wacht(Future<T> werk, Duration geduld) throws Stil {
        try {
            return werk.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Stil("de scanner antwoordt niet op tijd", e);
        } catch (ExecutionException e) {
            throw new Stil("de scanner is niet te bereiken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stil("het wachten op de scanner is afgebroken", e);
        }
    }

    @Override
    public void close() {
        try {
            kanaal.close();
        } catch (IOException e) {
            throw new IllegalStateException("the line to the scanner cannot be closed", e);
        }
    }

    /** Nobody answered, or not in time. */
    static final class Stil extends Exception {

        private static final long serialVersionUID = 1L;

        Stil(String waarom, @org.jspecify.annotations.Nullable Throwable oorzaak) {
            super(waarom, oorzaak);
        }

        String waarom() {
            return String.valueOf(getMessage());
        }

        boolean isTeLaat() {
            return getCause() instanceof TimeoutException;
        }
    }
}
