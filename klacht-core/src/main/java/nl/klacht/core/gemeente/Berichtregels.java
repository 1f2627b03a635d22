package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.grondslag.Grondslag;

/**
 * What a municipality decides about messages: by which electronic ways a complaint comes in, and whether it has foreign
 * languages translated itself.
 *
 * @param kanalen the electronic ways that were designated for complaints, each with its days (Awb 2:13 lid 2)
 * @param vertaling when the municipality has a complaint in a foreign language translated itself (Awb 9:4 lid 3)
 *     [proposal]
 * @param opengesteld from when to when an electronic way was open, as long as it had to be opened (Awb 2:15 lid 1, until
 *     2025-12-31); of a way about which nothing is said it is presumed that it was
 */
public record Berichtregels(
        List<Regel<Kanaal>> kanalen, List<Regel<Boolean>> vertaling, List<Regel<Kanaal>> opengesteld) {

    /** No way was designated, and who complains sees to a translation. */
    public static final Berichtregels GEEN = new Berichtregels(List.of(), List.of());

    public Berichtregels {
        kanalen = List.copyOf(kanalen);
        vertaling = List.copyOf(vertaling);
        opengesteld = List.copyOf(opengesteld);
    }

    /** The rules of a municipality that said nothing about when an electronic way was open. */
    public Berichtregels(List<Regel<Kanaal>> kanalen, List<Regel<Boolean>> vertaling) {
        this(kanalen, vertaling, List.of());
    }

    /** Whether an electronic way was open on that day; not a question from 2026-01-01. */
    @Grondslag("Awb 2:15 lid 1")
    public boolean isOpengesteld(Kanaal kanaal, LocalDate dag) {
        return opengesteld.stream().noneMatch(regel -> regel.waarde() == kanaal)
                || opengesteld.stream()
                        .anyMatch(regel ->
                                regel.waarde() == kanaal && regel.geldigheid().bevat(dag));
    }

    /** Whether any way was designated for complaints on that day. */
    @Grondslag("Awb 2:13 lid 2")
    public boolean isWegAangewezen(LocalDate dag) {
        return kanalen.stream().anyMatch(regel -> regel.geldigheid().bevat(dag));
    }

    /** Whether this is one of the ways that were designated on that day. */
    @Grondslag("Awb 2:13 lid 2")
    public boolean isAangewezen(Kanaal kanaal, LocalDate dag) {
        return kanalen.stream()
                .anyMatch(
                        regel -> regel.waarde() == kanaal && regel.geldigheid().bevat(dag));
    }

    /** Whether the municipality has it translated itself on that day. */
    @Grondslag("Awb 9:4 lid 3")
    public boolean gemeenteVertaalt(LocalDate dag) {
        return Regel.opDatum(vertaling, dag).map(Regel::waarde).orElse(false);
    }
}
