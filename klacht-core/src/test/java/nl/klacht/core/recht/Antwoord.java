package nl.klacht.core.recht;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.termijn.Einddatum;

/** What a rule answered, in the words of the tables. */
record Antwoord(String uitkomst, List<Grond> gronden, List<Grond> waarschuwingen, String vindplaatsen) {

    static Antwoord van(Object waarde, Method regel) {
        if (waarde instanceof Bevinding<?> bevinding) {
            return van(woord(bevinding.uitkomst()), bevinding.gronden(), bevinding.waarschuwingen());
        }
        if (waarde instanceof Einddatum einde) {
            return van(woord(einde), einde.gronden(), List.of());
        }
        if (waarde instanceof Grond grond) {
            return van("grond", List.of(grond), List.of());
        }
        if (waarde instanceof Optional<?> misschien && misschien.orElse(null) instanceof Grond grond) {
            return van("grond", List.of(grond), List.of());
        }
        String bron = String.join(" + ", regel.getAnnotation(Grondslag.class).value());
        return new Antwoord(woord(waarde), List.of(), List.of(), bron);
    }

    private static Antwoord van(String uitkomst, List<Grond> gronden, List<Grond> waarschuwingen) {
        return new Antwoord(uitkomst, gronden, waarschuwingen, vindplaatsen(gronden));
    }

    String gewaarschuwd() {
        return vindplaatsen(waarschuwingen);
    }

    List<Grond> alle() {
        List<Grond> alle = new ArrayList<>(gronden);
        alle.addAll(waarschuwingen);
        return alle;
    }

    private static String vindplaatsen(List<Grond> gronden) {
        return gronden.stream().map(grond -> grond.vindplaats().aanduiding()).collect(Collectors.joining(" + "));
    }

    private static String woord(Object waarde) {
        if (waarde instanceof Enum<?> keuze) {
            return keuze.name().toLowerCase(Locale.ROOT);
        }
        if (waarde instanceof Optional<?> misschien) {
            return misschien.map(Antwoord::woord).orElse("geen");
        }
        if (waarde instanceof Einddatum einde) {
            return "nominaal " + einde.nominaal() + " / veilig " + einde.veilig() + " / wettelijk " + einde.wettelijk()
                    + (einde.voorlopig() ? " / voorlopig" : "");
        }
        if (waarde instanceof Geldigheid geldigheid) {
            return geldigheid.van() + " tot en met " + geldigheid.totEnMet();
        }
        if (waarde instanceof Iterable<?> rij) {
            List<String> woorden = new ArrayList<>();
            rij.forEach(deel -> woorden.add(woord(deel)));
            return woorden.isEmpty() ? "geen" : String.join(" + ", woorden);
        }
        return waarde.toString();
    }
}
