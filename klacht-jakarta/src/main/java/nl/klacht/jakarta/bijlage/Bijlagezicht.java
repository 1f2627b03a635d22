package nl.klacht.jakarta.bijlage;

import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Toestemming.Gegeven;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;

/**
 * Which files of a dossier somebody may see who may see the dossier: all of them, or for a provider those that are about
 * parts of his alone, when the klager consented to sharing documents or he brought them himself (Uitgangspunten 1D).
 */
final class Bijlagezicht {

    private Bijlagezicht() {}

    static boolean magZien(Bijlage bijlage, Dossier dossier, Aanvrager wie) {
        String dienstverlener = wie.dienstverlener();
        if (Rechten.magAllesZien(wie) || dienstverlener == null) {
            return true;
        }
        boolean zijnDeel = !bijlage.onderdelen().isEmpty()
                && Aanbiedergrens.eigen(dossier, dienstverlener).containsAll(bijlage.onderdelen());
        boolean gedeeld = Aanbiedergrens.gegevens(dossier, dienstverlener).contains(Gegeven.STUKKEN);
        return zijnDeel && (gedeeld || bijlage.toegevoegdDoor().equals(wie.gebruiker()));
    }
}
