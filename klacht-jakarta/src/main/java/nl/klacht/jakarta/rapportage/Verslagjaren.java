package nl.klacht.jakarta.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.dossier.Klok;
import org.jspecify.annotations.Nullable;

/** The years of which there can be figures: from the first modelled day up to and including this year. */
@ApplicationScoped
public class Verslagjaren {

    @Inject
    private Klok klok;

    /** All of them, this year first. */
    public List<Integer> alle() {
        int nu = ditJaar();
        int eerste = Kalender.EERSTE_DAG.getYear();
        return IntStream.rangeClosed(0, nu - eerste).mapToObj(i -> nu - i).toList();
    }

    public int ditJaar() {
        return LokaleDag.van(klok.nu()).getYear();
    }

    /** The year that was asked for, this year when none was; empty when there can be no figures of it. */
    public Optional<Integer> find(@Nullable String gevraagd) {
        return gevraagd == null || gevraagd.isBlank()
                ? Optional.of(ditJaar())
                : alle().stream()
                        .filter(jaar -> jaar.toString().equals(gevraagd.strip()))
                        .findFirst();
    }
}
