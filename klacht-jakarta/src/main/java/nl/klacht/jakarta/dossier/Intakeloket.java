package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import org.jspecify.annotations.Nullable;

/** Where a message comes in, from the API and from the form: checked against the contract, and taken once. */
@ApplicationScoped
public class Intakeloket {

    /** The name of the contract of a message. */
    public static final String SCHEMA = "Intake";

    private final Contract contract;
    private final Intakedienst dienst;

    @Inject
    public Intakeloket(Contract contract, Intakedienst dienst) {
        this.contract = contract;
        this.dienst = dienst;
    }

    /** For the container's proxy. */
    protected Intakeloket() {
        this(null, null);
    }

    /**
     * Takes a message. Of two with the same key at once the second waits for the first, and then finds its dossier.
     *
     * @param ruw the message as it was sent
     * @param sleutel the key under which it is taken once, or {@code null}
     * @param rol in which role he sends it
     */
    public Stand ontvang(byte[] ruw, @Nullable String sleutel, Aanvrager wie, Rol rol, Handelingsmoment moment) {
        JsonNode body = contract.lees(SCHEMA, ruw);
        Aanbiedergrens.eisEigenMelding(wie, body);
        try {
            return dienst.ontvang(body, ruw, sleutel, wie, rol, moment);
        } catch (GelijktijdigGewijzigd e) {
            return dienst.ontvang(body, ruw, sleutel, wie, rol, moment);
        }
    }
}
