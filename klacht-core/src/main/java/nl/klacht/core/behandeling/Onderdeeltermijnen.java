package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Formeel;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb6_7;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.awb.Awb9_8;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;

/** The terms of one part. */
final class Onderdeeltermijnen {

    private final Situatie situatie;
    private final Klachtonderdeel onderdeel;
    private final List<Klachttermijn> termijnen = new ArrayList<>();

    private Onderdeeltermijnen(Situatie situatie, Klachtonderdeel onderdeel) {
        this.situatie = situatie;
        this.onderdeel = onderdeel;
    }

    static List<Klachttermijn> van(Situatie situatie, Klachtonderdeel onderdeel) {
        return new Onderdeeltermijnen(situatie, onderdeel).verzamel();
    }

    private List<Klachttermijn> verzamel() {
        Afloop afloop = onderdeel.afloop();
        if (afloop != null) {
            naAfloop(afloop);
        } else if (onderdeel.verwijzing() != null) {
            bijDienstverlener(onderdeel.verwijzing());
        } else {
            inEersteLijn(situatie.route(onderdeel).uitkomst());
        }
        return termijnen;
    }

    private void inEersteLijn(Route route) {
        if (heeftKlok(route.regime())) {
            wettelijk();
        }
        if (route.regime().isAwb() && !onderdeel.formeel().isBegonnen()) {
            erbij(
                    Termijnsoort.INFORMELE_AFHANDELING,
                    Klachttermijnen.norm(
                            situatie,
                            Norm.INFORMELE_AFHANDELING,
                            onderdeel.ontvangst().eerste()),
                    true);
        }
        LocalDate bekendgemaakt = onderdeel.betreft().besluitBekendgemaaktOp();
        if (bekendgemaakt != null) {
            Einddatum einde = Awb6_7.laatsteDagBezwaar(bekendgemaakt, kalender());
            erbij(Termijnsoort.BEZWAAR, einde, !einde.isVerstrekenOp(situatie.vandaag()));
        }
    }

    /** A klaagschrift has its clocks; an incomplete writing shows them provisionally, counted from its receipt. */
    private boolean heeftKlok(Regime regime) {
        boolean onvolledigGeschrift = onderdeel.ontvangst().vorm() == Vorm.SCHRIFTELIJK
                && !onderdeel.ontvangst().isCompleet();
        return regime == Regime.AWB_FORMEEL
                || (regime == Regime.AWB_BEHOORLIJK && onvolledigGeschrift && isJegensKlager());
    }

    private boolean isJegensKlager() {
        return onderdeel.klacht().jegensKlager()
                || situatie.dossier().partijen().namens() != null;
    }

    private void wettelijk() {
        LocalDate begin = situatie.begin(onderdeel);
        Formeel formeel = onderdeel.formeel();
        if (!formeel.isBegonnen()) {
            erbij(Termijnsoort.NIET_IN_BEHANDELINGNEMING, Awb9_8.mededelingUiterlijk(begin, kalender()), true);
        }
        boolean advies = situatie.isAdviesprocedure(onderdeel);
        boolean verdaagd = formeel.verdaagdDagen() > 0;
        boolean uitgesteld = formeel.uitstelTotEnMet() != null;
        erbij(Termijnsoort.AFHANDELING, Awb9_11.afhandeling(begin, advies, kalender()), !verdaagd && !uitgesteld);
        if (verdaagd) {
            Einddatum einde = Awb9_11.verdaagd(begin, advies, formeel.verdaagdDagen(), kalender());
            erbij(Termijnsoort.VERDAGING, einde, !uitgesteld);
        }
        if (uitgesteld) {
            erbij(Termijnsoort.VERDER_UITSTEL, Awb9_11.uitgesteld(begin, formeel.uitstelTotEnMet()), true);
        }
        tweedeLijnBijOverschrijding();
    }

    /** When it should have ended and has not, the year for the second line runs already (Awb 9:24 lid 1 onder b). */
    private void tweedeLijnBijOverschrijding() {
        Klachttermijn laatste = termijnen.get(termijnen.size() - 1);
        if (laatste.einde().isVerstrekenOp(situatie.vandaag())) {
            erbij(
                    Termijnsoort.VERZOEKSCHRIFT,
                    Awb9_24.verzoekUiterlijkNaEinde(laatste.einde().wettelijk()),
                    false);
        }
    }

    private void bijDienstverlener(Verwijzing verwijzing) {
        LocalDate controle = verwijzing.controleOp();
        Einddatum einde = controle == null
                ? Klachttermijnen.norm(situatie, Norm.DOORVERWIJSCONTROLE, verwijzing.op())
                : Einddatum.vast(
                        verwijzing.op(),
                        controle,
                        Grond.van(
                                "Uitgangspunten 1D",
                                "Op {0} kijkt de gemeente hoe het er bij de dienstverlener voor" + " staat.",
                                controle));
        erbij(Termijnsoort.DOORVERWIJSCONTROLE, einde, true);
    }

    private void naAfloop(Afloop afloop) {
        boolean tweedeLijn = afloop.uitkomst().opentTweedeLijn()
                && onderdeel.verzoekschriften().isEmpty()
                && situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        if (tweedeLijn) {
            erbij(Termijnsoort.VERZOEKSCHRIFT, Awb9_24.verzoekUiterlijkNaMededeling(afloop.op()), true);
        }
    }

    private void erbij(Termijnsoort soort, Einddatum einde, boolean loopt) {
        termijnen.add(new Klachttermijn(soort, onderdeel.nummer(), voorlopig(soort, einde), loopt));
    }

    private Einddatum voorlopig(Termijnsoort soort, Einddatum einde) {
        boolean awb = soort == Termijnsoort.AFHANDELING || soort == Termijnsoort.NIET_IN_BEHANDELINGNEMING;
        return awb && !onderdeel.ontvangst().isCompleet()
                ? new Einddatum(
                        einde.begin(), einde.nominaal(), einde.veilig(), einde.wettelijk(), true, einde.gronden())
                : einde;
    }

    private Kalender kalender() {
        return situatie.kader().kalender();
    }
}
