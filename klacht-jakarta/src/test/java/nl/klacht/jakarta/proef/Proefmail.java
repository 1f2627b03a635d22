package nl.klacht.jakarta.proef;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on loopback that takes, refuses or hangs, as a test says. */
public final class Proefmail implements AutoCloseable {

    /** What it does with a message for somebody. */
    public enum Gedrag {
        NEEM_AAN,
        /** 451: not now. */
        NU_NIET,
        /** 550: never. */
        NOOIT,
        /** It does not answer any more. */
        HANG
    }

    /** A message that it took. */
    public record Post(String id, String aan, String onderwerp, String tekst, String html) {}

    private final List<Post> post = new CopyOnWriteArrayList<>();
    private final List<String> geprobeerd = new CopyOnWriteArrayList<>();
    private final AtomicReference<CountDownLatch> vast = new AtomicReference<>(new CountDownLatch(1));
    private final int poort;
    private SMTPServer server;
    private volatile Function<String, Gedrag> gedrag = aan -> Gedrag.NEEM_AAN;

    private Proefmail(int poort) {
        this.poort = poort;
        zetAan();
    }

    public static Proefmail start(int poort) {
        return new Proefmail(poort);
    }

    /** It listens. */
    public void zetAan() {
        server = SMTPServer.port(poort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(context -> new Gesprek())
                .build();
        server.start();
    }

    /** Nobody listens any more. */
    public void zetUit() {
        server.stop();
    }

    /** From now on; who hung is let go. */
    public void doe(Function<String, Gedrag> nieuw) {
        gedrag = nieuw;
        vast.getAndSet(new CountDownLatch(1)).countDown();
    }

    /** Everything it took, in order. */
    public List<Post> post() {
        return List.copyOf(post);
    }

    /** To whom somebody tried to send, taken or not. */
    public List<String> geprobeerd() {
        return List.copyOf(geprobeerd);
    }

    public int poort() {
        return poort;
    }

    @Override
    public void close() {
        vast.get().countDown();
        server.stop();
    }

    private final class Gesprek implements MessageHandler {

        private String aan = "";

        @Override
        public void from(String van) {}

        @Override
        public void recipient(String naar) throws RejectException {
            aan = naar;
            geprobeerd.add(naar);
            switch (gedrag.apply(naar)) {
                case NU_NIET -> throw new RejectException(451, "Try again later, " + naar);
                case NOOIT -> throw new RejectException(550, "No such user " + naar);
                case HANG -> hang();
                case NEEM_AAN -> {}
            }
        }

        @Override
        public String data(InputStream inhoud) throws IOException {
            try {
                post.add(lees(inhoud));
                return null;
            } catch (MessagingException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void done() {}

        private Post lees(InputStream inhoud) throws MessagingException, IOException {
            MimeMessage bericht = new MimeMessage(Session.getInstance(new Properties()), inhoud);
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            return new Post(
                    bericht.getMessageID(),
                    aan,
                    bericht.getSubject(),
                    delen.getBodyPart(0).getContent().toString(),
                    delen.getBodyPart(1).getContent().toString());
        }

        private void hang() {
            try {
                vast.get().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
