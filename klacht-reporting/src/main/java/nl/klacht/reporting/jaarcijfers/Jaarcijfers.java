package nl.klacht.reporting.jaarcijfers;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.recht.awb.Awb9_12a;

/**
 * The figures of one year of receipt (Awb 9:12a): written complaints submitted to the authority, with what the law does
 * not count in columns of its own. Complaints and parts are counted apart.
 *
 * @param jaar the year of receipt
 * @param gemeente the name of the municipality
 * @param tabellen the breakdowns; those that count the same unit have the same total
 */
@Grondslag("Awb 9:12a")
public record Jaarcijfers(int jaar, String gemeente, List<Cijfertabel> tabellen) {

    /** @throws IllegalArgumentException if two breakdowns of the same unit differ in total, with both numbers */
    public Jaarcijfers {
        Objects.requireNonNull(gemeente, "gemeente");
        tabellen = List.copyOf(tabellen);
        var totalen = new EnumMap<Eenheid, Cijfertabel>(Eenheid.class);
        for (Cijfertabel tabel : tabellen) {
            zelfdeTotaal(tabel, totalen.computeIfAbsent(tabel.eenheid(), eenheid -> tabel));
        }
    }

    /** The figures of a year, asked through the port. */
    public static Jaarcijfers van(int jaar, String gemeente, Jaartellingen tellingen) {
        return van(jaar, gemeente, tellingen.dossiers(jaar), tellingen.onderdelen(jaar));
    }

    /** The figures of a year from its counts; the same characteristics may come in more than one row. */
    public static Jaarcijfers van(
            int jaar, String gemeente, List<Dossiertelling> dossiers, List<Onderdeeltelling> onderdelen) {
        return new Jaarcijfers(jaar, gemeente, Tabellen.van(dossiers, onderdelen));
    }

    /** The article that asks for these figures. */
    public String grondslag() {
        return Awb9_12a.ARTIKEL.aanduiding();
    }

    /** The breakdown with this key. */
    public Cijfertabel readTabel(String sleutel) {
        return tabellen.stream()
                .filter(tabel -> tabel.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Geen tabel " + sleutel));
    }

    /** The shares that are told in words, each with its own base. */
    public List<Kengetal> kengetallen() {
        return List.of(
                binnenTermijn(),
                deel("Verdaagd", Tabellen.VERDAAGD),
                deel("Informeel opgelost (helemaal of voor een deel)", Tabellen.INFORMEEL),
                deel("Naar de tweede lijn", Tabellen.TWEEDE_LIJN),
                gegrond());
    }

    private Kengetal binnenTermijn() {
        Cijfertabel tabel = readTabel(Tabellen.TERMIJN);
        long opTijd = tabel.schriftelijk(BinnenTermijn.JA.naam());
        long beoordeeld = Math.addExact(opTijd, tabel.schriftelijk(BinnenTermijn.NEE.naam()));
        return new Kengetal(
                "Binnen de termijn",
                new Aandeel(
                        opTijd, beoordeeld, "van de schriftelijke klachten waarvan vaststaat of de termijn is gehaald"),
                tabel.sleutel());
    }

    private Kengetal deel(String naam, String sleutel) {
        Cijfertabel tabel = readTabel(sleutel);
        return new Kengetal(
                naam,
                new Aandeel(
                        tabel.schriftelijk(Tabellen.JA),
                        tabel.totaal().schriftelijk(),
                        tabel.eenheid().grondslag()),
                sleutel);
    }

    private Kengetal gegrond() {
        Cijfertabel tabel = readTabel(Tabellen.AFLOOP_ONDERDELEN);
        long beoordeeld = Arrays.stream(Telafloop.values())
                .filter(Telafloop::isOordeel)
                .mapToLong(afloop -> tabel.schriftelijk(afloop.naam()))
                .sum();
        return new Kengetal(
                "Gegrond",
                new Aandeel(
                        tabel.schriftelijk(Telafloop.GEGROND.naam()),
                        beoordeeld,
                        "van de onderdelen van schriftelijke klachten die zijn beoordeeld"),
                tabel.sleutel());
    }

    private static void zelfdeTotaal(Cijfertabel een, Cijfertabel ander) {
        Map<Telgroep, Long> waarden = een.totaal().waarden();
        if (!waarden.equals(ander.totaal().waarden())) {
            throw new IllegalArgumentException("%s telt %s, %s telt %s"
                    .formatted(
                            een.sleutel(),
                            waarden,
                            ander.sleutel(),
                            ander.totaal().waarden()));
        }
    }
}
