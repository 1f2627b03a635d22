package nl.klacht.reporting.jaarcijfers;

import java.util.Optional;
import nl.klacht.core.dossier.Uitkomst;

/** How a part stands in the figures: the ending of the first line, or still open. */
public enum Telafloop {
    GEGROND("Gegrond"),
    ONGEGROND("Ongegrond"),
    GEEN_OORDEEL("Geen oordeel"),
    NIET_IN_BEHANDELING("Niet in behandeling genomen"),
    INFORMEEL_AFGEDAAN("Informeel opgelost"),
    INGETROKKEN("Ingetrokken"),
    DOORGEZONDEN("Doorgestuurd naar een andere overheid"),
    TERUGGEZONDEN("Teruggestuurd aan de afzender"),
    DOORVERWEZEN("Doorverwezen naar de dienstverlener"),
    OMGEZET("Omgezet"),
    AFGEHANDELD("Afgehandeld (signaal of melding)"),
    OPEN("Nog open");

    private final String naam;

    Telafloop(String naam) {
        this.naam = naam;
    }

    /** From the ending in the case file; none means that the part is open. */
    public static Telafloop van(Optional<Uitkomst> uitkomst) {
        return uitkomst.map(einde -> valueOf(einde.name())).orElse(OPEN);
    }

    /** As printed in a row. */
    public String naam() {
        return naam;
    }

    /** Whether an opinion on the conduct was given. */
    public boolean isOordeel() {
        return this == GEGROND || this == ONGEGROND || this == GEEN_OORDEEL;
    }
}
