package nl.klacht.jakarta.bericht;

import java.util.Locale;
import java.util.stream.Stream;

/** What a message says. Of each that goes by mail there is a text in {@code <code>.txt} beside this class. */
public enum Berichtsoort {
    /** To the klager: it arrived, with its kenmerk. */
    ONTVANGEN,
    /** To the klager: the confirmation of receipt (Awb 9:6), when the loket sends it by e-mail. */
    ONTVANGSTBEVESTIGING,
    /** To a gespreksvoerder or behandelaar: it was put in his hands. */
    TOEWIJZING,
    /** To a provider: something was referred to him. */
    OVERDRACHT,
    /** To the owner: a date comes near. */
    HERINNERING,
    /** To the owner: a date is over. */
    TE_LAAT,
    /** To the privacy officer and the owner: somebody opened a restricted dossier all the same. */
    NOODTOEGANG,
    /** To another system, over the webhook: a step was done. */
    GEBEURTENIS;

    /** Those that go by mail, and so have a text. */
    public static Stream<Berichtsoort> metTekst() {
        return Stream.of(values()).filter(soort -> soort != GEBEURTENIS);
    }

    /** The name of the file with its text. */
    public String bestand() {
        return code() + ".txt";
    }

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
