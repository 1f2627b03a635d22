package nl.klacht.jakarta.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.jakarta.beheer.Gemeente;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Demoaccounts;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Handelingsmoment;

/**
 * Where and when the made-up cases play: what their steps leave open follows from the municipality and the day.
 *
 * @param gemeente the municipality
 * @param nu the moment of the start
 */
record Demogemeente(Gemeente gemeente, Instant nu) {

    JsonNode ontvangst(Demostap stap) {
        return new Demobody(dagen(), Map.of("dienstverlener", dienstverlener())).vul(stap.body());
    }

    /** The body of a step; the second line is the one that is competent for the first part on that day. */
    JsonNode body(Demostap stap, Dossier dossier) {
        Map<String, String> woorden = new HashMap<>();
        woorden.put("dienstverlener", dienstverlener());
        dossier.findOnderdeel(1).ifPresent(eerste -> woorden.put("tweedeLijn", tweedeLijn(stap, dossier, eerste)));
        return new Demobody(dagen(), woorden).vul(stap.body());
    }

    Handelingsmoment moment(Demostap stap) {
        return Handelingsmoment.gegeven(dagen().moment(stap.dag(), stap.om()), nu);
    }

    /** The demo account: its name is its role, with a number where a role has more. */
    Aanvrager wie(Demostap stap) {
        Rol rol = Rol.valueOf(stap.wie().replaceAll("[0-9]", "").toUpperCase(Locale.ROOT));
        return rol == Rol.AANBIEDER
                ? new Aanvrager(stap.wie(), Set.of(rol), dienstverlener())
                : Demoaccounts.aanvrager(stap.wie(), Set.of(rol));
    }

    private String tweedeLijn(Demostap stap, Dossier dossier, Klachtonderdeel onderdeel) {
        Situatie situatie = new Situatie(dossier, gemeente.kader(), moment(stap).moment());
        return situatie.tweedeLijn(onderdeel).uitkomst().instantie().name().toLowerCase(Locale.ROOT);
    }

    /** The first provider of the municipality, to which the demo account belongs. */
    private String dienstverlener() {
        return gemeente.dienstverleners().get(0).id();
    }

    private Demodagen dagen() {
        return new Demodagen(gemeente.kader().kalender(), nu);
    }
}
