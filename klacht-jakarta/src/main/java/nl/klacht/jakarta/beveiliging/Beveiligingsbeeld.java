package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is looking at a page: {@code #{beveiliging}} in the templates. */
@Named("beveiliging")
@RequestScoped
public class Beveiligingsbeeld {

    @Inject
    private Aanvragers aanvragers;

    public boolean isAangemeld() {
        return aanvragers.huidige().isAangemeld();
    }

    public String getGebruiker() {
        return aanvragers.huidige().gebruiker();
    }

    /** The codes of his roles. */
    public Set<String> getRollen() {
        return aanvragers.huidige().rollen().stream().map(Rol::code).collect(Collectors.toSet());
    }
}
