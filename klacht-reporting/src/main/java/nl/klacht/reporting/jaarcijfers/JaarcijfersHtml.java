package nl.klacht.reporting.jaarcijfers;

import static nl.klacht.reporting.svg.Opmaaktekst.veilig;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.klacht.reporting.svg.Staafdiagram;

/**
 * Writes the figures as the content of a page: headings, what is counted and why, the shares, and for every table a
 * chart with the table under it. Everything is escaped; there is no style attribute and no script.
 */
public final class JaarcijfersHtml {

    private final int onderdrukOnder;

    /** @param onderdrukOnder counts from 1 up to this number are hidden; 0 hides nothing */
    public JaarcijfersHtml(int onderdrukOnder) {
        this.onderdrukOnder = (int) Telling.nietNegatief(onderdrukOnder);
    }

    /** The content of {@code main}, from its first heading. */
    public String fragment(Jaarcijfers cijfers) {
        return kop(cijfers)
                + watTelt()
                + kengetallen(cijfers)
                + cijfers.tabellen().stream().map(this::deel).collect(Collectors.joining());
    }

    private static String kop(Jaarcijfers cijfers) {
        return """
                <h1 class="utrecht-heading-1">Klachten bij de gemeente %s in %d</h1>
                <p class="utrecht-paragraph utrecht-paragraph--lead">De gemeente telt elk jaar hoeveel schriftelijke klachten zij \
                krijgt en maakt dat bekend (%s). Het jaar is het jaar waarin de klacht bij de gemeente binnenkwam.</p>
                """.formatted(veilig(cijfers.gemeente()), cijfers.jaar(), veilig(cijfers.grondslag()));
    }

    private static String watTelt() {
        String groepen =
                Arrays.stream(Telgroep.values()).map(JaarcijfersHtml::groep).collect(Collectors.joining());
        return """
                <h2 class="utrecht-heading-2">Wat tellen we?</h2>
                <dl class="utrecht-data-list utrecht-data-list--rows">
                %s</dl>
                <p class="utrecht-paragraph">Een klacht kan uit meer onderdelen bestaan. Klachten en onderdelen tellen we apart. \
                Een klacht is gedeeltelijk gegrond als een deel van de onderdelen gegrond is. \
                Een percentage is afgerond. Daardoor kunnen percentages samen iets meer of minder dan 100 zijn.</p>
                """.formatted(groepen);
    }

    private static String groep(Telgroep groep) {
        return """
                <div class="utrecht-data-list__item"><dt class="utrecht-data-list__item-key">%s</dt>\
                <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">%s (%s)</dd></div>
                """.formatted(
                        veilig(groep.kop()),
                        veilig(groep.uitleg()),
                        veilig(groep.vindplaats().aanduiding()));
    }

    private String kengetallen(Jaarcijfers cijfers) {
        String regels = cijfers.kengetallen().stream()
                .map(kengetal -> "<li>" + veilig(zin(cijfers, kengetal)) + "</li>\n")
                .collect(Collectors.joining());
        return """
                <h2 class="utrecht-heading-2">In het kort</h2>
                <ul class="utrecht-unordered-list">
                %s</ul>
                """.formatted(regels) + (isKengetalVerborgen(cijfers) ? verborgen() : "");
    }

    private boolean isKengetalVerborgen(Jaarcijfers cijfers) {
        return !cijfers.kengetallen().stream()
                .allMatch(kengetal -> Weergave.toont(cijfers.readTabel(kengetal.tabel()), onderdrukOnder));
    }

    private String zin(Jaarcijfers cijfers, Kengetal kengetal) {
        Aandeel aandeel = kengetal.aandeel();
        if (!Weergave.toont(cijfers.readTabel(kengetal.tabel()), onderdrukOnder)) {
            return "%s: %s %s".formatted(kengetal.naam(), Onderdrukking.VERBORGEN, aandeel.grondslag());
        }
        return aandeel.percentage().isEmpty()
                ? "%s: geen percentage, want er zijn er 0 (%s)".formatted(kengetal.naam(), aandeel.grondslag())
                : "%s: %s%% %s (%d van %d)"
                        .formatted(
                                kengetal.naam(),
                                aandeel.getal(),
                                aandeel.grondslag(),
                                aandeel.teller(),
                                aandeel.noemer());
    }

    private String deel(Cijfertabel tabel) {
        var weergave = new Weergave(tabel, onderdrukOnder);
        return "<section>\n<h2 class=\"utrecht-heading-2\">" + veilig(tabel.titel()) + "</h2>\n"
                + diagram(tabel, weergave)
                + tabel(tabel, weergave)
                + (weergave.isOnderdrukt() ? verborgen() : "")
                + "</section>\n";
    }

    private String verborgen() {
        return """
                <p class="utrecht-paragraph utrecht-paragraph--small">x: dit aantal laten we niet zien. Het is kleiner dan %d, of \
                u kunt er een kleiner aantal mee uitrekenen.</p>
                """.formatted(onderdrukOnder);
    }

    private static String diagram(Cijfertabel tabel, Weergave weergave) {
        return new Staafdiagram(
                        "diagram-" + tabel.sleutel(),
                        tabel.titel(),
                        "Staafdiagram van de schriftelijke klachten, geteld in %s. Dezelfde aantallen staan in de tabel hieronder."
                                .formatted(tabel.eenheid().naam()),
                        weergave.rijnummers()
                                .mapToObj(weergave::rij)
                                .map(rij -> new Staafdiagram.Staaf(rij.naam(), rij.staaf(), rij.teller()))
                                .toList())
                .svg();
    }

    private static String tabel(Cijfertabel tabel, Weergave weergave) {
        return """
                <div class="utrecht-table-container utrecht-table-container--overflow-inline" role="region" tabindex="0" \
                aria-label="Tabel: %s">
                <table class="utrecht-table utrecht-table--html-table utrecht-table--alternate-row-color">
                <caption class="utrecht-table__caption">%s (aantal %s)</caption>
                <thead class="utrecht-table__header">
                <tr class="utrecht-table__row">%s</tr>
                </thead>
                <tbody class="utrecht-table__body">
                %s</tbody>
                </table>
                </div>
                """.formatted(
                        veilig(tabel.titel()),
                        veilig(tabel.titel()),
                        veilig(tabel.eenheid().naam()),
                        koppen(tabel),
                        rijen(weergave));
    }

    private static String koppen(Cijfertabel tabel) {
        return "<th scope=\"col\" class=\"utrecht-table__header-cell\">Naam</th>"
                + Arrays.stream(Telgroep.values())
                        .map(groep -> kolomkop(groep.kop()))
                        .collect(Collectors.joining())
                + kolomkop("Percentage " + tabel.eenheid().grondslag());
    }

    private static String kolomkop(String tekst) {
        return "<th scope=\"col\" class=\"utrecht-table__header-cell utrecht-table__header-cell--numeric-column\">"
                + veilig(tekst) + "</th>";
    }

    private static String rijen(Weergave weergave) {
        return weergave.rijnummers()
                        .mapToObj(weergave::rij)
                        .map(JaarcijfersHtml::rij)
                        .collect(Collectors.joining())
                + rij(weergave.totaal());
    }

    private static String rij(Weergave.Rij rij) {
        return "<tr class=\"utrecht-table__row\"><th scope=\"row\" class=\"utrecht-table__header-cell\">"
                + veilig(rij.naam()) + "</th>"
                + rij.aantallen().stream().map(JaarcijfersHtml::getal).collect(Collectors.joining())
                + getal(percentage(rij.percentage()))
                + "</tr>\n";
    }

    private static String percentage(String getal) {
        if (getal.isEmpty()) {
            return "–";
        }
        return getal.equals(Onderdrukking.VERBORGEN) ? getal : getal + "%";
    }

    private static String getal(String tekst) {
        return "<td class=\"utrecht-table__cell utrecht-table__cell--numeric-column\">" + veilig(tekst) + "</td>";
    }
}
