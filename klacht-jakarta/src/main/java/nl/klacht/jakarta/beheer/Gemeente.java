package nl.klacht.jakarta.beheer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Mandaat;
import nl.klacht.jakarta.tenant.EigenBron;
import org.jspecify.annotations.Nullable;

/**
 * Everything a municipality set, checked and immutable.
 *
 * @param id the name of its folder
 * @param naam as residents know it
 * @param hosts on which it answers, lower case
 * @param contact its complaints desk
 * @param kader in what its dossiers are judged
 * @param bestaan until when it exists
 * @param indeling by what it counts
 * @param dienstverleners its providers, in the order of the file
 * @param bijlageregels which files it takes into its dossiers
 * @param inloggen how its people log in; null when that is not set up
 * @param bron where its connections come from; null: the shared pool
 * @param berichten what it sends, and how
 * @param tokens its house style: a style sheet of custom properties only
 * @param instellingen every value that was read, with its origin
 * @param waarschuwingen what it still has to confirm
 */
public record Gemeente(
        String id,
        String naam,
        List<String> hosts,
        Contact contact,
        Kader kader,
        Bestaan bestaan,
        Indeling indeling,
        List<Dienstverlener> dienstverleners,
        Bijlageregels bijlageregels,
        @Nullable Inloginstelling inloggen,
        @Nullable EigenBron bron,
        Berichtinstelling berichten,
        String tokens,
        List<Instelling> instellingen,
        List<Waarschuwing> waarschuwingen) {

    public Gemeente {
        hosts = List.copyOf(hosts);
        dienstverleners = List.copyOf(dienstverleners);
        instellingen = List.copyOf(instellingen);
        waarschuwingen = List.copyOf(waarschuwingen);
    }

    public Optional<Dienstverlener> findDienstverlener(String dienstverlener) {
        return dienstverleners.stream()
                .filter(d -> d.id().equals(dienstverlener))
                .findFirst();
    }

    public Optional<EigenBron> findBron() {
        return Optional.ofNullable(bron);
    }

    public Optional<Inloginstelling> findInloggen() {
        return Optional.ofNullable(inloggen);
    }

    /** Who may settle in the name of this authority on that day. */
    public List<Mandaat> mandaten(Bestuursorgaan bestuursorgaan, LocalDate dag) {
        return kader.mandaten().opDatum(bestuursorgaan, dag);
    }
}
