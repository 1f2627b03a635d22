package nl.klacht.jakarta.dienstverlener;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.klacht.jakarta.beheer.Dienstverlener;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** One page of the providers, in the order of the municipality's file; {@code next} is empty on the last. */
record Dienstverlenerbladzijde(
        List<Dienstverlenervorm> results, @Nullable String next) {

    /**
     * The page after a provider.
     *
     * @param na the id that the page before gave as {@code next}, or null for the first page
     * @throws OngeldigeInvoer when there is no such provider
     */
    static Dienstverlenerbladzijde van(List<Dienstverlener> alle, @Nullable String na, int aantal, LocalDate vandaag) {
        int begin = na == null ? 0 : plaats(alle, na) + 1;
        int einde = Math.min(alle.size(), begin + aantal);
        List<Dienstverlenervorm> rijen = alle.subList(begin, einde).stream()
                .map(dienstverlener -> Dienstverlenervorm.van(dienstverlener, vandaag))
                .toList();
        return new Dienstverlenerbladzijde(
                rijen, einde < alle.size() ? alle.get(einde - 1).id() : null);
    }

    private static int plaats(List<Dienstverlener> alle, String na) {
        return IntStream.range(0, alle.size())
                .filter(i -> alle.get(i).id().equals(na))
                .findFirst()
                .orElseThrow(() -> new OngeldigeInvoer(Invoerfout.inParameter(
                        "na", "Deze bladwijzer kennen wij niet. Gebruik de waarde van next, of laat hem weg.")));
    }
}
