package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** The pages that he may see. */
    public List<Menukeuze> getMenu() {
        return Menukeuze.voor(aanvragers.huidige());
    }

    public boolean isMagIntake() {
        return Menukeuze.INTAKE.isVoor(aanvragers.huidige());
    }

    public boolean isMagWerkvoorraad() {
        return Rechten.magDossiersZien(aanvragers.huidige());
    }

    public boolean isMagNoodtoegang() {
        return Rechten.magNoodtoegang(aanvragers.huidige());
    }

    public boolean isMagBerichten() {
        return Rechten.magBerichtenZien(aanvragers.huidige());
    }
}
