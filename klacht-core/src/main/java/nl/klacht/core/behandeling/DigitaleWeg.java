package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.Bereikmelding;
import nl.klacht.core.dossier.Intake;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb2_10;
import nl.klacht.core.recht.awb.Awb2_13;
import nl.klacht.core.recht.awb.Awb2_16;
import nl.klacht.core.recht.awb.Awb2_17;
import nl.klacht.core.recht.awb.Awb2_19;
import nl.klacht.core.recht.awb.Awb2_20;
import nl.klacht.core.recht.awb.Awb2_25;
import nl.klacht.core.recht.awb.Awb2_7;
import nl.klacht.core.recht.awb.Awb2_8;

/**
 * What the law asks of a message that goes or came electronically (Awb 2:7–2:25 from 2026-01-01, 2:13–2:17 before): that a
 * letter reaches only who said he can be reached so, and what follows from how a complaint came in. It is the one place that
 * answers whether 2:8 or 2:17 lets a message go; whether an address is known and safe is for who sends it.
 */
public final class DigitaleWeg {

    private DigitaleWeg() {}

    /** What a mail is, for the law. */
    public enum Mail {
        /** It confirms the receipt of the complaint. */
        ONTVANGSTBEVESTIGING,
        ANDERS
    }

    /**
     * What is against sending a mail to who has an address.
     *
     * @param afgesproken whether he said in so many words that he can be reached so, before the dossier or in it
     */
    @Grondslag({"Awb 2:8", "Awb 2:17"})
    public static List<Grond> bezwarenMail(Situatie situatie, Mail mail, boolean afgesproken) {
        return mail == Mail.ONTVANGSTBEVESTIGING
                ? bezwarenBevestiging(situatie, Verzendwijze.EMAIL, afgesproken)
                : bezwaren(situatie, Verzendwijze.EMAIL, afgesproken);
    }

    /**
     * What is against sending a letter that way.
     *
     * @param afgesproken whether the klager said in so many words that he can be reached so
     */
    @Grondslag({"Awb 2:7", "Awb 2:8", "Awb 2:14 lid 1"})
    static List<Grond> bezwaren(Situatie situatie, Verzendwijze wijze, boolean afgesproken) {
        if (!wijze.isElektronisch()) {
            return List.of();
        }
        LocalDate dag = situatie.vandaag();
        List<Grond> bezwaren = new ArrayList<>(FormeleWeg.tegen(Awb2_7.magElektronisch(dag, false)));
        Bevinding<Toelating> bereikbaar = Awb2_8.magVerzenden(dag, bereikbaarheid(situatie, afgesproken));
        if (Bevinding.isGeweigerd(bereikbaar)) {
            bezwaren.addAll(bereikbaar.gronden());
            bezwaren.addAll(Awb2_7.magVerplichten(dag).gronden());
        }
        return bezwaren;
    }

    /**
     * As {@link #bezwaren}, for the confirmation of receipt. Who sent his complaint along the designated way is confirmed at
     * the address that is known of him, and for that he need not have said that he can be reached so [derived]: the duty of
     * 2:17 lapses only when no such address is known. For every other letter to him 2:8 holds, and for this one too once he
     * took back that he can be reached so: then it goes on paper.
     */
    @Grondslag({"Awb 2:8", "Awb 2:17"})
    static List<Grond> bezwarenBevestiging(Situatie situatie, Verzendwijze wijze, boolean afgesproken) {
        Intake intake = situatie.dossier().intake();
        boolean plicht = wijze == Verzendwijze.EMAIL
                && intake.kanaal().isElektronisch()
                && bereikbaarheid(situatie, afgesproken) != Awb2_8.Bereikbaarheid.INGETROKKEN
                && bevestiging(situatie, intake).uitkomst() == Awb2_17.Plicht.MOET;
        return plicht ? List.of() : bezwaren(situatie, wijze, afgesproken);
    }

    private static Bevinding<Awb2_17.Plicht> bevestiging(Situatie situatie, Intake intake) {
        LocalDate dag = intake.ontvangstdatum();
        Awb2_13.Weg weg = weg(situatie.kader().regels().berichten(), intake.kanaal(), dag);
        return Awb2_17.ontvangstbevestiging(dag, weg == Awb2_13.Weg.AANGEWEZEN, false, true);
    }

    /** What he said last holds: who took it back says it again before something goes that way. */
    private static Awb2_8.Bereikbaarheid bereikbaarheid(Situatie situatie, boolean afgesproken) {
        Bereikmelding melding = situatie.dossier().voortgang().contact().bereikmelding();
        if (melding != null && !melding.digitaal()) {
            return Awb2_8.Bereikbaarheid.INGETROKKEN;
        }
        if (afgesproken || melding != null) {
            return Awb2_8.Bereikbaarheid.UITDRUKKELIJK_GEMELD;
        }
        return situatie.dossier().intake().kanaal().isElektronisch()
                ? Awb2_8.Bereikbaarheid.KENBAAR
                : Awb2_8.Bereikbaarheid.NIETS;
    }

    /** What to know of a letter that goes that way: when it counts as sent, and what a portal asks more. */
    @Grondslag({"Awb 2:10 lid 1", "Awb 2:19", "Awb 2:25"})
    static List<Grond> verzonden(Situatie situatie, Verzendwijze wijze) {
        if (!wijze.isElektronisch()) {
            return List.of();
        }
        boolean portaal = wijze == Verzendwijze.PORTAAL;
        LocalDateTime nu = LocalDateTime.ofInstant(situatie.nu(), LokaleDag.ZONE);
        List<Grond> letOp = new ArrayList<>(Awb2_19.verzonden(nu, portaal).gronden());
        Bevinding<Awb2_10.Plicht> notificatie = Awb2_10.notificatie(nu, false);
        if (portaal && notificatie.uitkomst() == Awb2_10.Plicht.BINNEN_48_UUR) {
            letOp.addAll(notificatie.gronden());
            letOp.addAll(Awb2_25.bewijslast(situatie.vandaag(), true).gronden());
        }
        return letOp;
    }

    /** What follows from the way a complaint came in: its day of receipt, what is confirmed, and whether the way was right. */
    @Grondslag({"Awb 2:16", "Awb 2:17", "Awb 2:20"})
    static List<Grond> ontvangen(Situatie situatie) {
        Intake intake = situatie.dossier().intake();
        if (!intake.kanaal().isElektronisch()) {
            return List.of();
        }
        LocalDateTime moment = LocalDateTime.ofInstant(intake.ontvangenOp(), LokaleDag.ZONE);
        LocalDate dag = moment.toLocalDate();
        List<Grond> letOp = new ArrayList<>(
                Awb2_20.ontvangen(moment, situatie.kader().kalender()).gronden());
        Awb2_13.Weg weg = weg(situatie.kader().regels().berichten(), intake.kanaal(), dag);
        Bevinding<Awb2_17.Plicht> bevestiging = bevestiging(situatie, intake);
        if (bevestiging.uitkomst() == Awb2_17.Plicht.MOET) {
            letOp.addAll(bevestiging.gronden());
        }
        Bevinding<Awb2_17.Plicht> formulier = Awb2_17.formuliergegevens(dag, intake.kanaal() == Kanaal.WEBFORMULIER);
        if (formulier.uitkomst() == Awb2_17.Plicht.MOET) {
            letOp.addAll(formulier.gronden());
        }
        if (weg == Awb2_13.Weg.VERKEERD) {
            letOp.addAll(Awb2_16.gevolg(dag, weg, true).gronden());
        }
        return letOp;
    }

    private static Awb2_13.Weg weg(Berichtregels regels, Kanaal kanaal, LocalDate dag) {
        return Awb2_13.weg(dag, regels.isWegAangewezen(dag), regels.isAangewezen(kanaal, dag))
                .uitkomst();
    }
}
