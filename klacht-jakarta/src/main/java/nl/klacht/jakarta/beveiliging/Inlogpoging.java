package nl.klacht.jakarta.beveiliging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A login that began at the issuer and has not come back, in the register. State and browser are hashes. */
@Entity(name = "Inlogpoging")
@Table(name = "inlogpoging")
class Inlogpoging {

    /** How long somebody may take to log in at the issuer. */
    static final Duration GEDULD = Duration.ofMinutes(10);

    @Id
    private String id;

    private String werkruimte;

    private String browser;

    private String nonce;

    private String verifier;

    private String doel;

    @Column(name = "eindigt_op")
    private Instant eindigtOp;

    /** For Jakarta Persistence. */
    protected Inlogpoging() {}

    Inlogpoging(String id, String werkruimte, String browser, String nonce, String verifier, String doel, Instant nu) {
        this.id = id;
        this.werkruimte = werkruimte;
        this.browser = browser;
        this.nonce = nonce;
        this.verifier = verifier;
        this.doel = doel;
        this.eindigtOp = nu.plus(GEDULD);
    }

    /** Whether this browser began it here, not too long ago. */
    boolean geldt(String plek, String browserHash, Instant nu) {
        return werkruimte.equals(plek)
                && browser.equals(browserHash)
                && nu.isBefore(eindigtOp)
                && !nu.isBefore(eindigtOp.minus(GEDULD).minus(Sessies.SCHEEF));
    }

    String nonce() {
        return nonce;
    }

    String verifier() {
        return verifier;
    }

    /** Where the browser wanted to go. */
    String doel() {
        return doel;
    }
}
