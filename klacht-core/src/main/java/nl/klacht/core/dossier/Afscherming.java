package nl.klacht.core.dossier;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * That a dossier is for a few people only, because it is about a colleague or somebody who is widely known. Who has it in
 * hand as gespreksvoerder or behandelaar sees it as well.
 *
 * @param mensen the accounts that may see it; never empty
 * @param reden why
 * @param op since when it is for these people
 */
public record Afscherming(Set<String> mensen, Tekst reden, LocalDate op) {

    public Afscherming {
        mensen = Set.copyOf(mensen);
        Objects.requireNonNull(reden, "reden");
        Objects.requireNonNull(op, "op");
        if (mensen.isEmpty()) {
            throw new IllegalArgumentException("een afgeschermd dossier is van niemand");
        }
    }

    public boolean isVoor(String gebruiker) {
        return mensen.contains(gebruiker);
    }
}
