package nl.klacht.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The persons on the side of the klager.
 *
 * @param klagers who complain; empty when anonymous
 * @param namens the represented person, who is then the klager
 * @param gemachtigde the representative (Awb 2:1)
 */
public record Partijen(
        List<Persoon> klagers,
        @Nullable Namens namens,
        @Nullable Persoon gemachtigde) {

    public Partijen {
        klagers = List.copyOf(klagers);
    }

    /** Whether a name is known to whom the outcome can be told. */
    public boolean isNaamBekend() {
        for (Persoon klager : klagers) {
            if (klager.naam()) {
                return true;
            }
        }
        return false;
    }

    public boolean isAdresBekend() {
        for (Persoon klager : klagers) {
            if (klager.adres()) {
                return true;
            }
        }
        return false;
    }

    /** The same persons, with the particulars of the first klager replaced or, when there was none, added. */
    public Partijen metKlager(Persoon persoon) {
        List<Persoon> overige = klagers.isEmpty() ? List.of() : klagers.subList(1, klagers.size());
        List<Persoon> nieuw = new ArrayList<>(overige);
        nieuw.add(0, persoon);
        return new Partijen(nieuw, namens, gemachtigde);
    }

    /** Everybody of them, the klagers first. */
    public List<Persoon> personen() {
        return Stream.of(
                        klagers.stream(),
                        Stream.ofNullable(namens).map(Namens::persoon),
                        Stream.ofNullable(gemachtigde))
                .flatMap(personen -> personen)
                .toList();
    }

    /** Whether these particulars are those of one of them. */
    public boolean heeft(UUID persoon) {
        return personen().stream().anyMatch(deze -> deze.id().equals(persoon));
    }

    /** The same persons, of whom one has other particulars; who is not among them changes nothing. */
    public Partijen vervang(UUID persoon, Persoon nieuw) {
        UnaryOperator<Persoon> vervanger = deze -> deze.id().equals(persoon) ? nieuw : deze;
        return new Partijen(
                klagers.stream().map(vervanger).toList(),
                namens == null ? null : new Namens(vervanger.apply(namens.persoon()), namens.hoedanigheid()),
                gemachtigde == null ? null : vervanger.apply(gemachtigde));
    }

    /** The same persons without a representative, who was refused (Awb 2:2). */
    public Partijen zonderGemachtigde() {
        return new Partijen(klagers, namens, null);
    }
}
