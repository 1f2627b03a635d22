package nl.klacht.jakarta.rapportage;

import nl.klacht.jakarta.platform.Demo;
import nl.klacht.reporting.jaarcijfers.Jaarcijfers;
import nl.klacht.reporting.jaarcijfers.JaarcijfersHtml;
import nl.klacht.reporting.svg.Opmaaktekst;

/** The yearly figures as a page that stands by itself: the style sheet of the site, no script, no style of its own. */
final class Jaarcijferpagina {

    private static final String SJABLOON = Bronnen.lees("jaarcijfers.html");
    private static final String DEMO = "<aside class=\"klacht-demo\" aria-label=\"Demonstratie\">"
            + "<p class=\"klacht-demo__tekst\"><strong>Demonstratie.</strong> Dit is een oefenomgeving."
            + " Alle mensen en klachten zijn verzonnen.</p></aside>";

    private Jaarcijferpagina() {}

    /** What people wrote comes in last, so that nothing in it can be taken for a place to fill. */
    static String van(Jaarcijfers cijfers, int onderdrukOnder) {
        return SJABLOON.replace("{demo}", Demo.aan() ? DEMO : "")
                .replace("{jaar}", Integer.toString(cijfers.jaar()))
                .replace("{gemeente}", Opmaaktekst.veilig(cijfers.gemeente()))
                .replace("{inhoud}", new JaarcijfersHtml(onderdrukOnder).fragment(cijfers));
    }
}
