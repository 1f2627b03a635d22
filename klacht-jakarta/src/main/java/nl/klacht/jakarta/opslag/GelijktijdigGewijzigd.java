package nl.klacht.jakarta.opslag;

import java.util.UUID;

/** Somebody else wrote in this dossier first; the transaction is lost and the caller must read again. */
public final class GelijktijdigGewijzigd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UUID dossier;

    GelijktijdigGewijzigd(UUID dossier, Throwable oorzaak) {
        super("dossier was written at the same moment: " + dossier, oorzaak);
        this.dossier = dossier;
    }

    public UUID dossier() {
        return dossier;
    }
}
