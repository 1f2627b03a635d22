package nl.klacht.reporting.jaarcijfers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes the figures as CSV: one header row, semicolons, quoting and line ends of RFC 4180. The caller encodes in UTF-8.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class JaarcijfersCsv {

    private final int onderdrukOnder;

    /** @param onderdrukOnder counts from 1 up to this number are hidden; 0 hides nothing */
    public JaarcijfersCsv(int onderdrukOnder) {
        this.onderdrukOnder = (int) Telling.nietNegatief(onderdrukOnder);
    }

    /** All tables under one header, then the shares. */
    public String schrijf(Jaarcijfers cijfers) {
        var uit = new StringBuilder(regel(kop()));
        cijfers.tabellen().forEach(tabel -> schrijf(cijfers, tabel, uit));
        cijfers.kengetallen().forEach(kengetal -> uit.append(regel(kengetal(cijfers, kengetal))));
        return uit.toString();
    }

    private static List<String> kop() {
        var kop = new ArrayList<>(List.of("jaar", "gemeente", "tabel", "eenheid", "rij"));
        Arrays.stream(Telgroep.values())
                .map(groep -> groep.name().toLowerCase(Locale.ROOT))
                .forEach(kop::add);
        kop.addAll(List.of("teller", "noemer", "percentage", "grondslag"));
        return kop;
    }

    private void schrijf(Jaarcijfers cijfers, Cijfertabel tabel, StringBuilder uit) {
        var weergave = new Weergave(tabel, onderdrukOnder);
        weergave.rijnummers().forEach(rij -> uit.append(regel(velden(cijfers, tabel, weergave.rij(rij)))));
        uit.append(regel(velden(cijfers, tabel, weergave.totaal())));
    }

    private static List<String> velden(Jaarcijfers cijfers, Cijfertabel tabel, Weergave.Rij rij) {
        var velden =
                new ArrayList<>(begin(cijfers, tabel.sleutel(), tabel.eenheid().naam(), rij.naam()));
        velden.addAll(rij.aantallen());
        velden.addAll(List.of(
                rij.teller(), rij.noemer(), rij.percentage(), tabel.eenheid().grondslag()));
        return velden;
    }

    private List<String> kengetal(Jaarcijfers cijfers, Kengetal kengetal) {
        Cijfertabel tabel = cijfers.readTabel(kengetal.tabel());
        var velden =
                new ArrayList<>(begin(cijfers, "kengetallen", tabel.eenheid().naam(), kengetal.naam()));
        Arrays.stream(Telgroep.values()).forEach(groep -> velden.add(""));
        velden.addAll(aandeel(kengetal.aandeel(), Weergave.toont(tabel, onderdrukOnder)));
        return velden;
    }

    private static List<String> aandeel(Aandeel aandeel, boolean toon) {
        return toon
                ? List.of(
                        Long.toString(aandeel.teller()),
                        Long.toString(aandeel.noemer()),
                        aandeel.getal(),
                        aandeel.grondslag())
                : List.of(
                        Onderdrukking.VERBORGEN, Onderdrukking.VERBORGEN, Onderdrukking.VERBORGEN, aandeel.grondslag());
    }

    private static List<String> begin(Jaarcijfers cijfers, String tabel, String eenheid, String rij) {
        return List.of(Integer.toString(cijfers.jaar()), cijfers.gemeente(), tabel, eenheid, rij);
    }

    private static String regel(List<String> velden) {
        return velden.stream().map(JaarcijfersCsv::veld).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String veld(String tekst) {
        String veilig = isFormule(tekst) ? "'" + tekst : tekst;
        return veilig.matches("(?s).*[;,\"\\r\\n\\t].*") && !isGetal(veilig)
                ? '"' + veilig.replace("\"", "\"\"") + '"'
                : veilig;
    }

    private static boolean isFormule(String tekst) {
        return tekst.matches("(?s)[\\t\\r\\n].*")
                || tekst.matches("(?s)[\\s\\p{Z}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    private static boolean isGetal(String tekst) {
        return tekst.matches("\\d+,\\d");
    }
}
