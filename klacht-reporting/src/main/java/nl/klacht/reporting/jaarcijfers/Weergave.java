package nl.klacht.reporting.jaarcijfers;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A table as it may be shown: the counts as text, with what is hidden replaced. */
final class Weergave {

    private final Cijfertabel tabel;
    private final Onderdrukking onderdrukking;

    /** One row as text; teller, noemer and percentage are those of the written complaints. */
    record Rij(String naam, List<String> aantallen, String teller, String noemer, String percentage, long staaf) {}

    Weergave(Cijfertabel tabel, int onderdrukOnder) {
        this.tabel = tabel;
        this.onderdrukking = new Onderdrukking(tabel, onderdrukOnder);
    }

    /** Whether the written complaints of this table are shown without a gap, so that a share of them tells nothing more. */
    static boolean toont(Cijfertabel tabel, int onderdrukOnder) {
        Onderdrukking onderdrukking = new Onderdrukking(tabel, onderdrukOnder);
        return onderdrukking.isVolledig(Telgroep.KLACHT_SCHRIFTELIJK) && !onderdrukking.isAlleenTotaal();
    }

    /** The rows that may be shown, in order; none when they would give a small count away whatever is hidden. */
    IntStream rijnummers() {
        return onderdrukking.isAlleenTotaal()
                ? IntStream.empty()
                : IntStream.range(0, tabel.rijen().size());
    }

    Rij rij(int nummer) {
        return rij(tabel.rijen().get(nummer), groep -> onderdrukking.isRijVerborgen(nummer, groep));
    }

    Rij totaal() {
        return rij(tabel.totaal(), onderdrukking::isTotaalVerborgen);
    }

    /** Whether anything is hidden at all. */
    boolean isOnderdrukt() {
        return !Arrays.stream(Telgroep.values()).allMatch(onderdrukking::isVolledig);
    }

    private Rij rij(Cijferrij rij, Predicate<Telgroep> verborgen) {
        Aandeel aandeel = tabel.aandeel(rij);
        boolean weg = verborgen.test(Telgroep.KLACHT_SCHRIFTELIJK);
        boolean noemerWeg = onderdrukking.isTotaalVerborgen(Telgroep.KLACHT_SCHRIFTELIJK);
        return new Rij(
                rij.naam(),
                Arrays.stream(Telgroep.values())
                        .map(groep -> tekst(Long.toString(rij.aantal(groep)), verborgen.test(groep)))
                        .toList(),
                tekst(Long.toString(aandeel.teller()), weg),
                tekst(Long.toString(aandeel.noemer()), noemerWeg),
                tekst(aandeel.getal(), weg || noemerWeg),
                weg ? 0 : rij.schriftelijk());
    }

    private static String tekst(String getal, boolean verborgen) {
        return verborgen ? Onderdrukking.VERBORGEN : getal;
    }
}
