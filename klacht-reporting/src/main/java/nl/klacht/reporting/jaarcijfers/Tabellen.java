package nl.klacht.reporting.jaarcijfers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.klacht.core.dossier.Domein;

/** Makes the breakdowns from the counts. Rows and total are added up apart, so that the check means something. */
final class Tabellen {

    static final String TERMIJN = "klachten-termijn";
    static final String VERDAAGD = "klachten-verdaagd";
    static final String INFORMEEL = "klachten-informeel";
    static final String TWEEDE_LIJN = "klachten-tweede-lijn";
    static final String AFLOOP_ONDERDELEN = "onderdelen-afloop";
    static final String JA = "Ja";
    static final String NEE = "Nee";

    private static final String MEER_DOMEINEN = "Meer dan één domein";
    private static final String AARD_ONBEKEND = "Niet ingevuld";

    private Tabellen() {}

    static List<Cijfertabel> van(List<Dossiertelling> dossiers, List<Onderdeeltelling> onderdelen) {
        var tabellen = new ArrayList<>(perDossier(dossiers));
        tabellen.addAll(perOnderdeel(onderdelen));
        return tabellen;
    }

    private static List<Cijfertabel> perDossier(List<Dossiertelling> regels) {
        var maker = new Maker<>(Eenheid.DOSSIERS, regels);
        return List.of(
                maker.tabel("klachten-domein", "Klachten naar domein", metMeer(domeinen()), r -> domein(r.domeinen())),
                maker.tabel(
                        "klachten-afloop",
                        "Klachten naar afloop",
                        Dossierafloop.rijen(),
                        r -> Dossierafloop.van(r.aflopen())),
                maker.tabel(TERMIJN, "Klachten naar termijn", termijnen(), r -> r.binnenTermijn()
                        .naam()),
                maker.jaNee(VERDAAGD, "Klachten waarvan de afhandeling is verdaagd", Dossiertelling::verdaagd),
                maker.jaNee(INFORMEEL, "Klachten die informeel zijn opgelost", Dossiertelling::informeel),
                maker.jaNee(TWEEDE_LIJN, "Klachten die naar de tweede lijn zijn gegaan", Dossiertelling::tweedeLijn));
    }

    private static List<Cijfertabel> perOnderdeel(List<Onderdeeltelling> regels) {
        var maker = new Maker<>(Eenheid.ONDERDELEN, regels);
        return List.of(
                maker.tabel("onderdelen-domein", "Onderdelen naar domein", domeinen(), r -> naam(r.domein())),
                maker.tabel("onderdelen-aard", "Onderdelen naar aard", aarden(regels), Tabellen::aard),
                maker.tabel(
                        AFLOOP_ONDERDELEN,
                        "Onderdelen naar afloop",
                        Arrays.stream(Telafloop.values()).map(Telafloop::naam).toList(),
                        r -> r.afloop().naam()),
                maker.tabel("onderdelen-termijn", "Onderdelen naar termijn", termijnen(), r -> r.binnenTermijn()
                        .naam()));
    }

    private static List<String> termijnen() {
        return Arrays.stream(BinnenTermijn.values()).map(BinnenTermijn::naam).toList();
    }

    private static List<String> domeinen() {
        return Arrays.stream(Domein.values()).map(Tabellen::naam).toList();
    }

    private static List<String> metMeer(List<String> namen) {
        var meer = new ArrayList<>(namen);
        meer.add(MEER_DOMEINEN);
        return meer;
    }

    private static String domein(Set<Domein> domeinen) {
        return domeinen.size() == 1 ? naam(domeinen.iterator().next()) : MEER_DOMEINEN;
    }

    private static String naam(Domein domein) {
        return switch (domein) {
            case WMO -> "Wmo";
            case JEUGD -> "Jeugd";
            case PARTICIPATIE -> "Participatie";
            case SCHULDHULP -> "Schuldhulp";
            case ZORG -> "Zorg";
            case OVERIG -> "Overig";
        };
    }

    private static List<String> aarden(List<Onderdeeltelling> regels) {
        var namen = new TreeSet<>(regels.stream().map(Tabellen::aard).toList());
        namen.remove(AARD_ONBEKEND);
        var rijen = new ArrayList<>(namen);
        rijen.add(AARD_ONBEKEND);
        return rijen;
    }

    private static String aard(Onderdeeltelling regel) {
        String aard = regel.aard();
        return aard == null || aard.isBlank() ? AARD_ONBEKEND : aard.strip();
    }

    /** Adds the counts of one unit up by a characteristic. */
    private record Maker<T extends Telling>(Eenheid eenheid, List<T> regels) {

        Cijfertabel tabel(String sleutel, String titel, List<String> rijen, Function<T, String> kenmerk) {
            Map<String, Map<Telgroep, Long>> sommen = new LinkedHashMap<>();
            rijen.forEach(naam -> sommen.put(naam, new EnumMap<>(Telgroep.class)));
            regels.forEach(regel -> telBij(sommen.get(kenmerk.apply(regel)), regel));
            return new Cijfertabel(sleutel, titel, eenheid, rijen(sommen), totaal());
        }

        Cijfertabel jaNee(String sleutel, String titel, Predicate<T> kenmerk) {
            return tabel(sleutel, titel, List.of(JA, NEE), regel -> kenmerk.test(regel) ? JA : NEE);
        }

        private Cijferrij totaal() {
            var som = new EnumMap<Telgroep, Long>(Telgroep.class);
            regels.forEach(regel -> telBij(som, regel));
            return new Cijferrij("Totaal", som);
        }

        private static List<Cijferrij> rijen(Map<String, Map<Telgroep, Long>> sommen) {
            return sommen.entrySet().stream()
                    .map(som -> new Cijferrij(som.getKey(), som.getValue()))
                    .toList();
        }

        private static void telBij(Map<Telgroep, Long> som, Telling regel) {
            som.merge(regel.groep(), regel.aantal(), Math::addExact);
        }
    }
}
