package nl.klacht.jakarta.dienstverlener;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.recht.beleid.Uitgangspunten10;
import nl.klacht.jakarta.beheer.Dienstverlener;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import org.jspecify.annotations.Nullable;

/**
 * A provider as JSON; what is unknown is left out.
 *
 * @param volgendeRapportage the last day of the next report that the contract asks of him (Uitgangspunten 10)
 */
record Dienstverlenervorm(
        String id,
        String naam,
        List<Domein> regelingen,
        @Nullable String email,
        @Nullable String telefoon,
        @Nullable String website,
        LocalDate volgendeRapportage,
        List<Grondvorm> gronden) {

    static Dienstverlenervorm van(Dienstverlener dienstverlener, LocalDate vandaag) {
        Bevinding<LocalDate> rapportage = Uitgangspunten10.volgendeRapportage(vandaag);
        return new Dienstverlenervorm(
                dienstverlener.id(),
                dienstverlener.naam(),
                dienstverlener.regelingen().stream().sorted().toList(),
                bekend(dienstverlener.email()),
                bekend(dienstverlener.telefoon()),
                bekend(dienstverlener.website()),
                rapportage.uitkomst(),
                Grondvorm.van(rapportage.gronden()));
    }

    private static @Nullable String bekend(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
