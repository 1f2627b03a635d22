package nl.klacht.jakarta.werkvoorraad;

import java.time.LocalDate;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.fout.NietToegestaan;
import org.jspecify.annotations.Nullable;

/**
 * Which dossiers somebody asks for. Without a fase those that are closed are left out.
 *
 * @param behandelaar only those of this user, as gespreksvoerder or as behandelaar
 * @param dienstverlener only those that were referred to this provider
 * @param uiterlijkVoor only those whose next date lies before this day
 */
public record Filter(
        @Nullable String soort,
        @Nullable String fase,
        @Nullable String behandelaar,
        @Nullable String dienstverlener,
        @Nullable LocalDate uiterlijkVoor,
        Sortering sortering) {

    /** Everything that is open, by the next date. */
    public static Filter open() {
        return new Filter(null, null, null, null, null, Sortering.VOLGENDE_DATUM);
    }

    /**
     * The same question from a provider, who may not find out by asking what he does not get to see.
     *
     * @throws NietToegestaan when it asks for who handles it, for another provider, or for a date that may be of others
     */
    Filter voorDienstverlener(Aanvrager wie) {
        boolean andereAanbieder = dienstverlener != null && !dienstverlener.equals(wie.dienstverlener());
        boolean andereGebruiker = behandelaar != null && !behandelaar.equals(wie.gebruiker());
        if (andereAanbieder || andereGebruiker || uiterlijkVoor != null) {
            throw new NietToegestaan();
        }
        return new Filter(
                soort,
                fase,
                behandelaar,
                dienstverlener,
                null,
                sortering.kanLeeg() ? Sortering.ONTVANGEN_OP : sortering);
    }

    /** What a place in the list belongs to. */
    String vingerafdruk() {
        return String.join(
                "|",
                String.valueOf(soort),
                String.valueOf(fase),
                String.valueOf(behandelaar),
                String.valueOf(dienstverlener),
                String.valueOf(uiterlijkVoor),
                sortering.code());
    }
}
