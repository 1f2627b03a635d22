import java.time.LocalDate;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.termijn.Kalender;

/** Plain Java with one jar on the class path: one article, without a dossier. */
class Los {

    public static void main(String[] args) {
        // begin
        var ontvangen = LocalDate.of(2026, 3, 24);
        var einde = Awb9_11.afhandeling(ontvangen, false, Kalender.nederland());
        System.out.println(einde.nominaal() + " " + einde.wettelijk());
        einde.gronden().forEach(grond -> System.out.println(grond.vindplaats()));
        // einde
    }
}
