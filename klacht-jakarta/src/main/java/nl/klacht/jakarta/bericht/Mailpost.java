package nl.klacht.jakarta.bericht;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.klacht.jakarta.beheer.Mailinstelling;
import org.jspecify.annotations.Nullable;

/** Hands a letter to a mail server. */
final class Mailpost {

    private static final String VERBINDEN = "5000";
    private static final String ANTWOORDEN = "15000";
    /** From the first byte to the last. */
    private static final Duration DUUR = Duration.ofSeconds(60);

    private static final Pattern CODE = Pattern.compile("^([245])(\\d\\d)[ -].*", Pattern.DOTALL);

    private final Mailinstelling instelling;
    private final String afzender;
    private final String antwoordAan;
    private final Duration duur;

    /**
     * @param afzender how the sender is called
     * @param antwoordAan where an answer goes
     */
    Mailpost(Mailinstelling instelling, String afzender, String antwoordAan) {
        this(instelling, afzender, antwoordAan, DUUR);
    }

    /** @param duur how long it may take in all */
    Mailpost(Mailinstelling instelling, String afzender, String antwoordAan, Duration duur) {
        this.instelling = instelling;
        this.afzender = afzender;
        this.antwoordAan = antwoordAan;
        this.duur = duur;
    }

    /**
     * Hands it over.
     *
     * @param id makes the Message-ID, so that a letter that is sent twice can be recognised
     * @throws Zendfout when the server did not take it
     */
    void verstuur(UUID id, Brief brief, Instant nu) {
        Session sessie = Session.getInstance(eigenschappen());
        try (Transport transport = sessie.getTransport(protocol())) {
            MimeMessage bericht = bericht(sessie, id, brief, nu);
            verbind(transport);
            transport.sendMessage(bericht, bericht.getAllRecipients());
        } catch (AddressException e) {
            throw new Zendfout(Zendfout.Soort.BLIJVEND, "Dit is geen e-mailadres.", null);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw zendfout(e);
        }
    }

    private void verbind(Transport transport) throws MessagingException {
        if (instelling.metLogin()) {
            transport.connect(instelling.host(), instelling.poort(), instelling.login(), wachtwoord());
        } else {
            transport.connect(instelling.host(), instelling.poort(), null, null);
        }
    }

    private String wachtwoord() {
        try {
            return instelling.wachtwoord().lees();
        } catch (UncheckedIOException e) {
            throw new Zendfout(
                    Zendfout.Soort.WEG_DICHT, "Het bestand met het wachtwoord van de mailserver is niet te lezen.", e);
        }
    }

    private String protocol() {
        return instelling.beveiliging() == Mailinstelling.Beveiliging.TLS ? "smtps" : "smtp";
    }

    private Properties eigenschappen() {
        Properties p = new Properties();
        String begin = "mail." + protocol() + ".";
        boolean starttls = instelling.beveiliging() == Mailinstelling.Beveiliging.STARTTLS;
        p.setProperty(begin + "connectiontimeout", VERBINDEN);
        p.setProperty(begin + "timeout", ANTWOORDEN);
        p.setProperty(begin + "writetimeout", ANTWOORDEN);
        p.setProperty(begin + "starttls.enable", String.valueOf(starttls));
        p.setProperty(begin + "starttls.required", String.valueOf(starttls));
        p.setProperty(begin + "ssl.checkserveridentity", "true");
        p.setProperty(begin + "auth", String.valueOf(instelling.metLogin()));
        p.setProperty(begin + "from", instelling.van());
        p.setProperty(begin + "localhost", "localhost");
        p.setProperty(begin + "quitwait", "false");
        p.put(begin + "socketFactory", Tijdsocket.fabriek(duur));
        p.setProperty(begin + "socketFactory.fallback", "false");
        return p;
    }

    private MimeMessage bericht(Session sessie, UUID id, Brief brief, Instant nu)
            throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessage bericht = new MetVastId(sessie, "<bericht." + id + "@" + domein() + ">");
        bericht.setFrom(new InternetAddress(instelling.van(), afzender, utf8));
        bericht.setReplyTo(InternetAddress.parse(antwoordAan, true));
        bericht.setRecipient(Message.RecipientType.TO, new InternetAddress(brief.aan(), true));
        bericht.setSubject(brief.onderwerp(), utf8);
        bericht.setSentDate(Date.from(nu));
        bericht.setHeader("Auto-Submitted", "auto-generated");
        bericht.setHeader("Content-Language", "nl");
        MimeBodyPart tekst = new MimeBodyPart();
        tekst.setText(brief.tekst(), utf8);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(Mailhtml.van(brief), utf8, "html");
        bericht.setContent(new MimeMultipart("alternative", tekst, html));
        return bericht;
    }

    private String domein() {
        return instelling.van().replaceFirst("^.*@", "");
    }

    /** What the answer of the server means; its words are not repeated, for the address stands in them. */
    private static Zendfout zendfout(Exception fout) {
        Optional<Matcher> code = code(fout);
        String cijfers = code.map(m -> " (" + m.group(1) + m.group(2) + ")").orElse("");
        if (fout instanceof AuthenticationFailedException) {
            return new Zendfout(
                    Zendfout.Soort.WEG_DICHT, "De mailserver neemt onze login niet aan" + cijfers + ".", null);
        }
        boolean overDitBericht = fout instanceof SendFailedException
                && code.filter(Mailpost::isOverBericht).isPresent();
        if (!overDitBericht) {
            return new Zendfout(Zendfout.Soort.WEG_DICHT, "De mailserver is niet bereikbaar" + cijfers + ".", null);
        }
        return "5".equals(code.get().group(1))
                ? new Zendfout(Zendfout.Soort.BLIJVEND, "De mailserver weigert deze e-mail" + cijfers + ".", null)
                : new Zendfout(
                        Zendfout.Soort.TIJDELIJK, "De mailserver neemt deze e-mail nu niet aan" + cijfers + ".", null);
    }

    /** The server that closes (421) and the one that wants us to prove something first (53x) refuse all there is. */
    private static boolean isOverBericht(Matcher code) {
        return !code.group(2).startsWith("3") && !(code.group(1) + code.group(2)).equals("421");
    }

    /** The first answer of the server in a chain of exceptions that refuses something. */
    private static Optional<Matcher> code(@Nullable Throwable fout) {
        for (Throwable f = fout; f != null; f = volgende(f)) {
            Matcher antwoord = CODE.matcher(String.valueOf(f.getMessage()).strip());
            if (antwoord.matches() && !antwoord.group(1).equals("2")) {
                return Optional.of(antwoord);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Throwable volgende(Throwable fout) {
        Throwable volgende = fout instanceof MessagingException m ? m.getNextException() : null;
        return volgende == null ? fout.getCause() : volgende;
    }

    /** The library would give every attempt another id. */
    private static final class MetVastId extends MimeMessage {

        private final String id;

        MetVastId(Session sessie, String id) {
            super(sessie);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
