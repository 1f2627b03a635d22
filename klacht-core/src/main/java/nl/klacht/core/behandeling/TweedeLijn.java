package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Tweedelijnsinstantie;

/**
 * Where the klager of a part can go after the first line.
 *
 * @param instantie the body; {@code GEEN} when there is none
 * @param naam how it is called in a letter
 * @param reikwijdte what it does and does not look at, in plain Dutch
 * @param alternatieven what is possible beside it or instead; never empty when there is none
 */
public record TweedeLijn(
        Tweedelijnsinstantie instantie, String naam, String reikwijdte, List<Alternatief> alternatieven) {

    /** What else a klager can do, in plain Dutch. */
    public enum Alternatief {
        GEMEENTE_OVER_PROCES(
                "Klaag bij de gemeente over hoe uw klacht is behandeld of over wat de gemeente zelf deed."),
        KLACHTENCOMMISSIE("Ga naar de klachtencommissie van de aanbieder."),
        GESCHILLENINSTANTIE("Ga naar de geschilleninstantie waarbij de zorgaanbieder is aangesloten."),
        KINDEROMBUDSMAN("Ga naar de Kinderombudsman als het om de rechten van een kind gaat."),
        TOEZICHTHOUDER("Meld gevaar of ernstige tekorten bij de toezichthouder."),
        BEZWAAR("Maak bezwaar tegen het besluit."),
        RAAD("Spreek in bij de gemeenteraad of schrijf aan de raad."),
        NATIONALE_OMBUDSMAN("Ga naar de Nationale ombudsman over een ander bestuursorgaan.");

        private final String uitleg;

        Alternatief(String uitleg) {
            this.uitleg = uitleg;
        }

        public String uitleg() {
            return uitleg;
        }
    }

    public TweedeLijn {
        Objects.requireNonNull(instantie, "instantie");
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(reikwijdte, "reikwijdte");
        alternatieven = List.copyOf(alternatieven);
        if (instantie == Tweedelijnsinstantie.GEEN && alternatieven.isEmpty()) {
            throw new IllegalArgumentException("zonder tweede lijn staat er altijd bij wat wel kan");
        }
    }

    public boolean is(Tweedelijnsinstantie andere) {
        return instantie == andere;
    }

    public boolean isEr() {
        return instantie != Tweedelijnsinstantie.GEEN;
    }
}
