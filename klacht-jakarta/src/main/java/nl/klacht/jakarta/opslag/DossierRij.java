package nl.klacht.jakarta.opslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The projection of a dossier: what lists, dates and search need.
 *
 * @param volgendeDatum the next date on which something must happen; empty only when nothing is open
 * @param volgendeWettelijk the day after which that date is over, where the Algemene termijnenwet may move it
 * @param dienstverleners the ids of the providers that take part, and so may see it
 * @param afgeschermdVoor the accounts to which it is restricted; nothing when it is not
 * @param versie the number of the last gebeurtenis, which is also the ETag
 * @param hash the hash of the last gebeurtenis
 * @param bewaring how long it is kept; empty while it is not closed
 */
public record DossierRij(
        UUID id,
        String kenmerk,
        String soort,
        String fase,
        boolean spoed,
        Instant ontvangenOp,
        LocalDate ontvangstdatum,
        @Nullable LocalDate volgendeDatum,
        @Nullable LocalDate volgendeWettelijk,
        @Nullable String volgendeSoort,
        @Nullable String gespreksvoerder,
        @Nullable String behandelaar,
        List<String> dienstverleners,
        @Nullable Set<String> afgeschermdVoor,
        boolean verwezen,
        @Nullable LocalDate geslotenVanaf,
        int versie,
        String hash,
        Instant bijgewerktOp,
        @Nullable Bewaarrij bewaring) {

    public DossierRij {
        dienstverleners = List.copyOf(dienstverleners);
        afgeschermdVoor = afgeschermdVoor == null ? null : Set.copyOf(afgeschermdVoor);
    }

    /** Whether it is restricted, and this account is neither among the people nor has it in hand. */
    public boolean isAfgeschermdTegen(String gebruiker) {
        return afgeschermdVoor != null
                && !afgeschermdVoor.contains(gebruiker)
                && !gebruiker.equals(behandelaar)
                && !gebruiker.equals(gespreksvoerder);
    }
}
