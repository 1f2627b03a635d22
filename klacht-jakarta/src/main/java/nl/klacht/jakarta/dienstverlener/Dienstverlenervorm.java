package nl.klacht.jakarta.dienstverlener;

import java.util.List;
import nl.klacht.core.dossier.Domein;
import nl.klacht.jakarta.beheer.Dienstverlener;
import org.jspecify.annotations.Nullable;

/** A provider as JSON; what is unknown is left out. */
record Dienstverlenervorm(
        String id,
        String naam,
        List<Domein> regelingen,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String website) {

    static Dienstverlenervorm van(Dienstverlener dienstverlener) {
        return new Dienstverlenervorm(
                dienstverlener.id(),
                dienstverlener.naam(),
                dienstverlener.regelingen().stream().sorted().toList(),
                bekend(dienstverlener.email()),
                bekend(dienstverlener.telefoon()),
                bekend(dienstverlener.website()));
    }

    private static @Nullable String bekend(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
