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
 */
public record Berichtregels(List<Regel<Kanaal>> kanalen, List<Regel<Boolean>> vertaling) {

    /** No way was designated, and who complains sees to a translation. */
    public static final Berichtregels GEEN = new Berichtregels(List.of(), List.of());

    public Berichtregels {
        kanalen = List.copyOf(kanalen);
        vertaling = List.copyOf(vertaling);
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
