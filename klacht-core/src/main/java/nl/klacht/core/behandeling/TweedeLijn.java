package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.grondslag.Zin;

/**
 * Where the klager of a part can go after the first line.
 *
 * @param instantie the body; {@code GEEN} when there is none
 * @param naam how it is called in a letter
 * @param reikwijdte what it does and does not look at, in plain Dutch
 * @param alternatieven what is possible beside it or instead; never empty when there is none
 */
public record TweedeLijn(Tweedelijnsinstantie instantie, String naam, Zin reikwijdte, List<Alternatief> alternatieven) {

    /** What else a klager can do, in plain Dutch. */
    public enum Alternatief {
        GEMEENTE_OVER_PROCES(Zin.van("TweedeLijn.alternatief.gemeenteOverProces")),
        KLACHTENCOMMISSIE(Zin.van("TweedeLijn.alternatief.klachtencommissie")),
        GESCHILLENINSTANTIE(Zin.van("TweedeLijn.alternatief.geschilleninstantie")),
        KINDEROMBUDSMAN(Zin.van("TweedeLijn.alternatief.kinderombudsman")),
        TOEZICHTHOUDER(Zin.van("TweedeLijn.alternatief.toezichthouder")),
        BEZWAAR(Zin.van("TweedeLijn.alternatief.bezwaar")),
        RAAD(Zin.van("TweedeLijn.alternatief.raad")),
        NATIONALE_OMBUDSMAN(Zin.van("TweedeLijn.alternatief.nationaleOmbudsman")),
        AUTORITEIT_PERSOONSGEGEVENS(Zin.van("TweedeLijn.alternatief.autoriteitPersoonsgegevens")),
        /** The name of that supervisor until 2015-12-31. */
        COLLEGE_BESCHERMING_PERSOONSGEGEVENS(Zin.van("TweedeLijn.alternatief.collegeBeschermingPersoonsgegevens"));

        private final Zin zin;

        Alternatief(Zin zin) {
            this.zin = zin;
        }

        public String uitleg() {
            return zin.uitleg();
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
