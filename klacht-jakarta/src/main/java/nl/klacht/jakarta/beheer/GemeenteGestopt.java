package nl.klacht.jakarta.beheer;

import java.util.List;

/** A municipality whose settings are wrong: it is not served until they are right. On its host this is a 503. */
public final class GemeenteGestopt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Instellingsfout> fouten;

    public GemeenteGestopt(String id, List<Instellingsfout> fouten) {
        super("Deze gemeente is nu niet bereikbaar, omdat haar instellingen niet kloppen: " + id);
        this.fouten = List.copyOf(fouten);
    }

    public List<Instellingsfout> fouten() {
        return fouten;
    }
}
