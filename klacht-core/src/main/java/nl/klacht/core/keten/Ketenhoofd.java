package nl.klacht.core.keten;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One hash over the histories of all dossiers of a municipality, made once a day and chained to the one before. Who keeps it
 * elsewhere can tell later whether a row was taken off the end of a chain, or a whole dossier was taken away.
 *
 * @param gemeente the municipality
 * @param dag the day that it closes
 * @param gemaaktOp when it was made; it holds what was stored then
 * @param dossiers how many dossiers it holds
 * @param wortel the {@link Ketenwortel} over their ends
 * @param vorigeHash the hash of the head before, {@link Hashketen#BEGIN} for the first
 * @param hash the hash over all fields before
 * @param handtekening the Ed25519 signature over that hash in hexadecimal; nothing when it was not signed
 */
public record Ketenhoofd(
        String gemeente,
        LocalDate dag,
        Instant gemaaktOp,
        int dossiers,
        String wortel,
        String vorigeHash,
        String hash,
        @Nullable String handtekening) {

    private static final String ALGORITME = "Ed25519";

    public Ketenhoofd {
        Objects.requireNonNull(gemeente, "gemeente");
        Objects.requireNonNull(dag, "dag");
        Objects.requireNonNull(gemaaktOp, "gemaaktOp");
        Objects.requireNonNull(wortel, "wortel");
        Objects.requireNonNull(vorigeHash, "vorigeHash");
        Objects.requireNonNull(hash, "hash");
        if (dossiers < 0) {
            throw new IllegalArgumentException("dossiers " + dossiers + " is kleiner dan 0");
        }
    }

    /** The head with the hash that belongs to it, not signed. */
    public static Ketenhoofd van(
            String gemeente, LocalDate dag, Instant gemaaktOp, Ketenwortel wortel, String vorigeHash) {
        Ketenhoofd zonder =
                new Ketenhoofd(gemeente, dag, gemaaktOp, wortel.aantal(), wortel.hash(), vorigeHash, "", null);
        return zonder.met(zonder.eigenHash(), null);
    }

    /**
     * The same head, signed.
     *
     * @throws IllegalArgumentException when this is no Ed25519 key
     */
    public Ketenhoofd getekend(PrivateKey sleutel) {
        try {
            Signature pen = Signature.getInstance(ALGORITME);
            pen.initSign(sleutel);
            pen.update(hash.getBytes(StandardCharsets.US_ASCII));
            return met(hash, HexFormat.of().formatHex(pen.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("geen sleutel om mee te tekenen: " + sleutel.getAlgorithm(), e);
        }
    }

    /** Whether its hash belongs to its fields. */
    public boolean isHeel() {
        return hash.equals(eigenHash());
    }

    /**
     * Whether it was signed with the other half of this key.
     *
     * @throws IllegalArgumentException when this is no Ed25519 key
     */
    public boolean isGetekendMet(PublicKey sleutel) {
        if (handtekening == null) {
            return false;
        }
        try {
            Signature lezer = Signature.getInstance(ALGORITME);
            lezer.initVerify(sleutel);
            lezer.update(hash.getBytes(StandardCharsets.US_ASCII));
            return lezer.verify(HexFormat.of().parseHex(handtekening));
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("geen sleutel om mee te toetsen: " + sleutel.getAlgorithm(), e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            // What is no signature at all was not made with this key.
            return false;
        }
    }

    private Ketenhoofd met(String anderHash, @Nullable String anderHandtekening) {
        return new Ketenhoofd(gemeente, dag, gemaaktOp, dossiers, wortel, vorigeHash, anderHash, anderHandtekening);
    }

    private String eigenHash() {
        return Hashketen.hash(List.of(
                "hoofd",
                gemeente,
                dag.toString(),
                gemaaktOp.truncatedTo(ChronoUnit.MICROS).toString(),
                Integer.toString(dossiers),
                wortel,
                vorigeHash));
    }
}
