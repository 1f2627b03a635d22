package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;

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

    /** What he may do decides what the menu shows; the pages themselves ask again. */
    public boolean isMagIntake() {
        return Staprechten.rol(Soort.ONTVANG, aanvragers.huidige()).isPresent();
    }

    public boolean isMagWerkvoorraad() {
        return Rechten.magDossiersZien(aanvragers.huidige());
    }

    public boolean isMagInzagen() {
        return aanvragers.huidige().is(Rol.FG);
    }

    public boolean isMagNoodtoegang() {
        return Rechten.magNoodtoegang(aanvragers.huidige());
    }

    public boolean isMagBerichten() {
        return Rechten.magBerichtenZien(aanvragers.huidige());
    }

    public boolean isMagBewaring() {
        return Rechten.magBewaringZien(aanvragers.huidige());
    }

    public boolean isMagAvg() {
        return aanvragers.huidige().is(Rol.LOKET) || aanvragers.huidige().is(Rol.FG);
    }

    public boolean isMagCijfers() {
        return Rechten.magCijfersZien(aanvragers.huidige());
    }
}
