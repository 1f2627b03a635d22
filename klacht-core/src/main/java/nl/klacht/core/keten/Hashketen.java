package nl.klacht.core.keten;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The chain that makes a stored history verifiable: each row carries the hash of the row before it and a hash over its
 * own fields. Every field is preceded by its length, so no two rows can read alike, and the municipality is one of the
 * fields, so a row is worthless elsewhere.
 */
public final class Hashketen {

    /** What stands before the first row. */
    public static final String BEGIN = "0".repeat(64);

    private Hashketen() {}

    /**
     * One stored row, exactly as it was written.
     *
     * @param gemeente the municipality
     * @param dossier the dossier's id
     * @param volgnummer the place in the history, from 1
     * @param moment when, in whole microseconds
     * @param gebruiker who
     * @param rol in which role
     * @param soort which handeling
     * @param versie the version of its form
     * @param inhoud its text, to the byte
     * @param gronden the grounds at the time, to the byte
     * @param vorigeHash the hash of the row before, {@link #BEGIN} for the first
     * @param hash the hash that was stored with it
     */
    public record Rij(
            String gemeente,
            String dossier,
            int volgnummer,
            Instant moment,
            String gebruiker,
            String rol,
            String soort,
            int versie,
            String inhoud,
            String gronden,
            String vorigeHash,
            String hash) {}

    /** The hash that belongs to a row; what it carries in {@link Rij#hash()} is not looked at. */
    public static String hash(Rij rij) {
        return hash(List.of(
                rij.gemeente(),
                rij.dossier(),
                Integer.toString(rij.volgnummer()),
                rij.moment().truncatedTo(ChronoUnit.MICROS).toString(),
                rij.gebruiker(),
                rij.rol(),
                rij.soort(),
                Integer.toString(rij.versie()),
                rij.inhoud(),
                rij.gronden(),
                rij.vorigeHash()));
    }

    /** The hash over fields of which each is preceded by its length. */
    static String hash(List<String> velden) {
        MessageDigest digest = sha256();
        for (String veld : velden) {
            byte[] bytes = veld.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of a text or a person's particulars that are kept apart: over the salt and then the characters. */
    public static String hash(byte[] zout, String inhoud) {
        MessageDigest digest = sha256();
        digest.update(zout);
        return HexFormat.of().formatHex(digest.digest(inhoud.getBytes(StandardCharsets.UTF_8)));
    }

    /** The number of the first row that was changed, moved, put in or follows a removed one; empty for a sound chain. */
    public static Optional<Integer> eersteBreuk(List<Rij> rijen) {
        return Ketencontrole.eersteBreuk(rijen).map(Ketenbreuk::volgnummer);
    }

    /**
     * As {@link #eersteBreuk(List)}, with a head that was kept apart from the rows: it also finds rows that were taken off
     * the end. The number is then that of the first one missing.
     *
     * @param kop the hash of the last row when the head was kept; {@link #BEGIN} for no rows
     */
    public static Optional<Integer> eersteBreuk(List<Rij> rijen, String kop) {
        Optional<Integer> breuk = eersteBreuk(rijen);
        String laatste = rijen.isEmpty() ? BEGIN : rijen.get(rijen.size() - 1).hash();
        return breuk.isPresent() || laatste.equals(kop) ? breuk : Optional.of(rijen.size() + 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("elke Java kent SHA-256", e);
        }
    }
}
