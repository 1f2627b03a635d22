package nl.klacht.jakarta.bericht;

import java.util.Locale;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.beveiliging.Rol;

/**
 * To whom a message goes, without a name or an address: those are looked up when it is sent.
 *
 * @param soort the kind of addressee
 * @param verwijzing which one: the place of a klager, an account, a role, the id of a provider
 * @param hash of a person: the salted hash of his particulars when the message was made; otherwise empty
 */
public record Geadresseerde(Soort soort, String verwijzing, String hash) {

    /** The kinds of addressee. */
    public enum Soort {
        KLAGER,
        GEMACHTIGDE,
        ACCOUNT,
        ROL,
        DIENSTVERLENER,
        ONTVANGER;

        /** As it is stored. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param plaats which of the klagers, from 0 */
    public static Geadresseerde klager(int plaats, Persoon klager) {
        return new Geadresseerde(Soort.KLAGER, String.valueOf(plaats), klager.hash());
    }

    public static Geadresseerde gemachtigde(Persoon gemachtigde) {
        return new Geadresseerde(Soort.GEMACHTIGDE, "", gemachtigde.hash());
    }

    /** Somebody of the municipality. */
    public static Geadresseerde account(String gebruiker) {
        return new Geadresseerde(Soort.ACCOUNT, gebruiker, "");
    }

    /** Everybody of the municipality with this role: it has one address, or else the loket's. */
    public static Geadresseerde rol(Rol rol) {
        return new Geadresseerde(Soort.ROL, rol.code(), "");
    }

    public static Geadresseerde dienstverlener(String id) {
        return new Geadresseerde(Soort.DIENSTVERLENER, id, "");
    }

    /** The system at the other end of the webhook. */
    static Geadresseerde ontvanger() {
        return new Geadresseerde(Soort.ONTVANGER, "", "");
    }
}
