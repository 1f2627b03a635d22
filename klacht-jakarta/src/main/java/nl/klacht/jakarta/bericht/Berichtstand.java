package nl.klacht.jakarta.bericht;

import java.util.Locale;

/** How it stands with a message. */
public enum Berichtstand {
    /** It still has to leave, now or at the next attempt. */
    WACHTEND,
    /** It was handed over: the mail server or the receiver took it. */
    VERSTUURD,
    /** A dead letter: nobody tries any more until somebody decides. */
    DOOD,
    /** Somebody gave it up, with a reason. */
    OPGEGEVEN,
    /** When it was to leave it was no longer needed: the date was moved, the addressee is gone. */
    VERVALLEN;

    /** As it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
