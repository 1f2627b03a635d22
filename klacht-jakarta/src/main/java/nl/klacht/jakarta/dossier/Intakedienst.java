package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.fout.SleutelHergebruikt;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.Idempotentiesleutel;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a message, in one transaction. With a key the same body gives the same dossier, also when both arrive at once;
 * another body under the same key is refused.
 */
@ApplicationScoped
@Transactional
public class Intakedienst {

    /** How long a key is remembered. */
    public static final Duration BEWAARD = Duration.ofDays(30);

    private final Dossierdienst dienst;
    private final Dossieropslag opslag;
    private final Klok klok;
    private final Toegang toegang;

    @Inject
    public Intakedienst(Dossierdienst dienst, Dossieropslag opslag, Klok klok, Toegang toegang) {
        this.dienst = dienst;
        this.opslag = opslag;
        this.klok = klok;
        this.toegang = toegang;
    }

    /** For the container's proxy. */
    protected Intakedienst() {
        this(null, null, null, null);
    }

    /**
     * Registers a message once.
     *
     * @param body the body, checked
     * @param ruw the body as it was sent, by which two are compared
     * @param sleutel the key, or {@code null}
     * @param rol in which role he sends it
     */
    public Stand ontvang(
            JsonNode body, byte[] ruw, @Nullable String sleutel, Aanvrager wie, Rol rol, Handelingsmoment moment) {
        Actor actor = new Actor(wie.gebruiker(), rol.code());
        UUID id = UUID.randomUUID();
        if (sleutel == null) {
            return dienst.ontvang(id, body, actor, moment);
        }
        String hash = hash(ruw);
        Optional<Idempotentiesleutel> bekend = opslag.findSleutel(actor.gebruiker(), sleutel);
        if (bekend.isPresent()) {
            return zelfde(bekend.get(), hash, wie, moment.moment());
        }
        opslag.claim(new Idempotentiesleutel(actor.gebruiker(), sleutel, hash, id, klok.nu()));
        return dienst.ontvang(id, body, actor, moment);
    }

    /** The key of who gives none: what was sent itself, so that sending the same again makes no second dossier. */
    public static String sleutelVan(byte[] ruw) {
        return "inhoud-" + hash(ruw);
    }

    /** What it has become in the meantime, if he may still see that. */
    private Stand zelfde(Idempotentiesleutel bekend, String hash, Aanvrager wie, Instant nu) {
        if (!bekend.bodyHash().equals(hash)) {
            throw new SleutelHergebruikt();
        }
        Stand stand = dienst.find(bekend.dossier(), nu)
                .orElseThrow(() -> new IllegalStateException("a claimed key has no dossier: " + bekend.dossier()));
        toegang.eisZien(wie, stand.dossier(), klok.nu());
        return stand;
    }

    private static String hash(byte[] ruw) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ruw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
