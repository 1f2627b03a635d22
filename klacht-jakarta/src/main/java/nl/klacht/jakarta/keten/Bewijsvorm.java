package nl.klacht.jakarta.keten;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.core.keten.Ketenbewijs;
import nl.klacht.core.keten.Ketenbewijs.Buur;
import nl.klacht.core.keten.Ketenbreuk;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;

/**
 * The proof that the history of one dossier is in a head, with all that is needed to compute it: no server, no database, and
 * of other dossiers nothing but hashes. The API and the command give the same.
 *
 * @param hoofd the head that holds it
 * @param einde where the history ended then
 * @param weg the hashes to put beside it, from the bottom up
 * @param rijen the history up to there, to the byte
 */
public record Bewijsvorm(Ketenhoofd hoofd, Keteneinde einde, List<Buur> weg, List<Rij> rijen) {

    /** A row as it was hashed; the municipality is that of the head and the dossier that of the end. */
    public record Rij(
            int volgnummer,
            Instant moment,
            String actor,
            String rol,
            String stap,
            int versie,
            String inhoud,
            String gronden,
            String vorigeHash,
            String hash) {

        public Rij {
            Objects.requireNonNull(moment, "moment");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(rol, "rol");
            Objects.requireNonNull(stap, "stap");
            Objects.requireNonNull(inhoud, "inhoud");
            Objects.requireNonNull(gronden, "gronden");
            Objects.requireNonNull(vorigeHash, "vorigeHash");
            Objects.requireNonNull(hash, "hash");
        }

        private static Rij van(Hashketen.Rij rij) {
            return new Rij(
                    rij.volgnummer(),
                    rij.moment(),
                    rij.gebruiker(),
                    rij.rol(),
                    rij.soort(),
                    rij.versie(),
                    rij.inhoud(),
                    rij.gronden(),
                    rij.vorigeHash(),
                    rij.hash());
        }

        private Hashketen.Rij gehasht(String gemeente, String dossier) {
            return new Hashketen.Rij(
                    gemeente, dossier, volgnummer, moment, actor, rol, stap, versie, inhoud, gronden, vorigeHash, hash);
        }
    }

    public Bewijsvorm {
        Objects.requireNonNull(hoofd, "hoofd");
        Objects.requireNonNull(einde, "einde");
        weg = List.copyOf(weg);
        rijen = List.copyOf(rijen);
    }

    /** @param rijen the whole history; what came after the head is left out */
    public static Bewijsvorm van(Ketenhoofd hoofd, Ketenbewijs bewijs, List<Hashketen.Rij> rijen) {
        return new Bewijsvorm(
                hoofd,
                bewijs.einde(),
                bewijs.weg(),
                rijen.stream().limit(bewijs.einde().volgnummer()).map(Rij::van).toList());
    }

    /** What is first wrong with it; empty when these rows are the history as this head holds it. */
    public Optional<Ketenbreuk> toets() {
        return new Ketenbewijs(einde, weg)
                .toets(
                        hoofd,
                        rijen.stream()
                                .map(rij -> rij.gehasht(hoofd.gemeente(), einde.dossier()))
                                .toList());
    }
}
