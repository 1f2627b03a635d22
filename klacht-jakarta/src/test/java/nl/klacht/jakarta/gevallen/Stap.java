package nl.klacht.jakarta.gevallen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is done in a case, and what must come of it. Exactly one of {@code intake}, {@code stap}, {@code wegwijzer},
 * {@code zoek}, {@code reeks}, {@code kijk} and {@code geschiedenis} says what it is.
 *
 * @param dossier which dossier of the case; the first intake opens {@code klacht}
 * @param op the day on which it is done, by its name; the day of the step before when it says nothing
 * @param intake the body of an intake
 * @param stap the sub-resource of a step
 * @param body its body
 * @param wegwijzer the body of a question to the wegwijzer
 * @param zoek the body of a search over all dossiers
 * @param reeks the name of a series of steps that every case knows
 * @param kijk whether to look at the dossier as it stands
 * @param geschiedenis the steps that its history must hold, in this order
 * @param verwacht the status of the answer
 * @param vindplaats on what a refusal must rest
 * @param toont values by JSON pointer
 * @param termijnen terms that must be there, by the fields that are given
 * @param geenTermijn kinds of term that may not be there
 * @param mag handelingen that must be allowed afterwards
 * @param magNiet handelingen that must be refused afterwards, and on what ground
 * @param waarschuwt on what the warnings rest
 * @param waarschuwtNiet on what they may not rest
 * @param bewijst which checks of the case this proves
 * @param uitleg why it is done, where that needs saying
 */
record Stap(
        @Nullable String dossier,
        @Nullable String op,
        @Nullable JsonNode intake,
        @Nullable String stap,
        @Nullable JsonNode body,
        @Nullable JsonNode wegwijzer,
        @Nullable JsonNode zoek,
        @Nullable String reeks,
        boolean kijk,
        @Nullable List<String> geschiedenis,
        @Nullable Integer verwacht,
        List<String> vindplaats,
        Map<String, JsonNode> toont,
        List<Map<String, JsonNode>> termijnen,
        List<String> geenTermijn,
        List<String> mag,
        Map<String, String> magNiet,
        List<String> waarschuwt,
        List<String> waarschuwtNiet,
        List<String> bewijst,
        @Nullable String uitleg) {

    Stap {
        dossier = dossier == null ? "klacht" : dossier;
        vindplaats = vindplaats == null ? List.of() : List.copyOf(vindplaats);
        toont = toont == null ? Map.of() : Map.copyOf(toont);
        termijnen = termijnen == null ? List.of() : List.copyOf(termijnen);
        geenTermijn = geenTermijn == null ? List.of() : List.copyOf(geenTermijn);
        mag = mag == null ? List.of() : List.copyOf(mag);
        magNiet = magNiet == null ? Map.of() : Map.copyOf(magNiet);
        waarschuwt = waarschuwt == null ? List.of() : List.copyOf(waarschuwt);
        waarschuwtNiet = waarschuwtNiet == null ? List.of() : List.copyOf(waarschuwtNiet);
        bewijst = bewijst == null ? List.of() : List.copyOf(bewijst);
    }

    /** The status it must answer with: what is given, or else that it was done. */
    int status() {
        if (verwacht != null) {
            return verwacht;
        }
        boolean leest = kijk || wegwijzer != null || zoek != null || geschiedenis != null;
        return leest ? 200 : 201;
    }

    /** What it is, for a message. */
    String naam() {
        return stap != null ? stap : intake != null ? "intake" : "lezen";
    }

    /** Whether it is a proof at all: that it looks at something more than that a step went through. */
    boolean kijktErgensNaar() {
        return status() == 409
                || geschiedenis != null
                || !toont.isEmpty()
                || !termijnen.isEmpty()
                || !geenTermijn.isEmpty()
                || !mag.isEmpty()
                || !magNiet.isEmpty()
                || !waarschuwt.isEmpty()
                || !waarschuwtNiet.isEmpty();
    }

    /** The same step on another day and in another dossier, for a series. */
    Stap in(Stap reeks) {
        return new Stap(
                reeks.dossier(),
                reeks.op(),
                intake,
                stap,
                body,
                wegwijzer,
                zoek,
                this.reeks,
                kijk,
                geschiedenis,
                verwacht,
                vindplaats,
                toont,
                termijnen,
                geenTermijn,
                mag,
                magNiet,
                waarschuwt,
                waarschuwtNiet,
                bewijst,
                uitleg);
    }
}
