package nl.klacht.jakarta.bericht;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * A connection that is broken off after a time, whatever happens on it. A limit on every read alone lets a receiver that
 * drops a letter now and then hold who sends, and few send for all municipalities.
 */
class Tijdsocket extends Socket {

    /** @param duur how long it may last, from now on */
    Tijdsocket(Duration duur) {
        CompletableFuture.delayedExecutor(duur.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::breekAf);
    }

    /** Makes such connections. */
    static SocketFactory fabriek(Duration duur) {
        return new Fabriek(duur);
    }

    private void breekAf() {
        try {
            close();
        } catch (IOException e) {
            throw new UncheckedIOException("a connection that lasted too long cannot be closed", e);
        }
    }

    private static final class Fabriek extends SocketFactory {

        private final Duration duur;

        Fabriek(Duration duur) {
            this.duur = duur;
        }

        @Override
        public Socket createSocket() {
            return new Tijdsocket(duur);
        }

        @Override
        public Socket createSocket(String host, int poort) throws IOException {
            return verbind(new InetSocketAddress(host, poort));
        }

        @Override
        public Socket createSocket(String host, int poort, InetAddress van, int vanPoort) throws IOException {
            return verbind(new InetSocketAddress(host, poort));
        }

        @Override
        public Socket createSocket(InetAddress host, int poort) throws IOException {
            return verbind(new InetSocketAddress(host, poort));
        }

        @Override
        public Socket createSocket(InetAddress host, int poort, InetAddress van, int vanPoort) throws IOException {
            return verbind(new InetSocketAddress(host, poort));
        }

        private Socket verbind(InetSocketAddress waarheen) throws IOException {
            Socket verbinding = createSocket();
            verbinding.connect(waarheen);
            return verbinding;
        }
    }
}
