package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Aanbeveling;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Formeel;
import nl.klacht.core.dossier.Inlichtingenverzoek;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Verwijzing;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb6_7;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.awb.Awb9_28;
import nl.klacht.core.recht.awb.Awb9_31;
import nl.klacht.core.recht.awb.Awb9_35;
import nl.klacht.core.recht.awb.Awb9_36;
import nl.klacht.core.recht.awb.Awb9_8;
import nl.klacht.core.recht.awb.Betrokkene;
import nl.klacht.core.termijn.Einddatum;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;

/** The terms of one part. */
final class Onderdeeltermijnen {

    private static final Set<Termijnsoort> KLOKKEN = EnumSet.of(
            Termijnsoort.NIET_IN_BEHANDELINGNEMING,
            Termijnsoort.AFHANDELING,
            Termijnsoort.VERDAGING,
            Termijnsoort.VERDER_UITSTEL);

    private final Situatie situatie;
    private final Klachtonderdeel onderdeel;
    private final List<Klachttermijn> termijnen;

    private Onderdeeltermijnen(Situatie situatie, Klachtonderdeel onderdeel, List<Klachttermijn> termijnen) {
        this.situatie = situatie;
        this.onderdeel = onderdeel;
        this.termijnen = termijnen;
    }

    /**
     * Adds the terms of a part to those that were found already.
     *
     * @return whether the part is open and on the formal road
     */
    static boolean verzamel(Situatie situatie, Klachtonderdeel onderdeel, List<Klachttermijn> termijnen) {
        Onderdeeltermijnen deze = new Onderdeeltermijnen(situatie, onderdeel, termijnen);
        onderdeel.verzoekschriften().forEach(deze::bijTweedeLijn);
        Afloop afloop = onderdeel.afloop();
        if (afloop != null) {
            deze.naAfloop(afloop);
            return false;
        }
        Route route = situatie.route(onderdeel).uitkomst();
        if (onderdeel.verwijzing() != null) {
            deze.bijDienstverlener(onderdeel.verwijzing());
        } else {
            deze.inEersteLijn(route);
        }
        return route.regime() == Regime.AWB_FORMEEL;
    }

    private void inEersteLijn(Route route) {
        if (FormeleWeg.heeftTermijn(situatie, onderdeel, route.regime())) {
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
        if (bekendgemaakt != null && !bekendgemaakt.isBefore(Kalender.EERSTE_DAG)) {
            Einddatum einde = Awb6_7.laatsteDagBezwaar(bekendgemaakt, kalender());
            erbij(Termijnsoort.BEZWAAR, einde, !einde.isVerstrekenOp(situatie.vandaag()));
        }
    }

    private void wettelijk() {
        LocalDate begin = situatie.begin(onderdeel);
        Formeel formeel = onderdeel.formeel();
        if (!formeel.isBegonnen()) {
            erbij(
                    Termijnsoort.NIET_IN_BEHANDELINGNEMING,
                    metBegin(Awb9_8.mededelingUiterlijk(begin, kalender())),
                    true);
        }
        int dagen = formeel.verdaagdDagen();
        Einddatum eerste = FormeleWeg.verdaagdEinde(situatie, begin, 0);
        Einddatum verdaagd = dagen == 0 ? eerste : FormeleWeg.verdaagdEinde(situatie, begin, dagen);
        Einddatum geldend = FormeleWeg.metUitstel(situatie, onderdeel, verdaagd);
        erbij(Termijnsoort.AFHANDELING, metBegin(eerste), eerste == geldend);
        if (dagen > 0) {
            erbij(Termijnsoort.VERDAGING, verdaagd, verdaagd == geldend);
        }
        if (formeel.uitstelTotEnMet() != null) {
            Einddatum uitgesteld = Awb9_11.uitgesteld(begin, formeel.uitstelTotEnMet());
            erbij(Termijnsoort.VERDER_UITSTEL, uitgesteld, verdaagd != geldend);
        }
        tweedeLijnBijOverschrijding(geldend);
    }

    /** The same end, which says first why it counts from another day than that of receipt (Awb 2:24). */
    private Einddatum metBegin(Einddatum einde) {
        if (onderdeel.ontvangst().doorzending() == null) {
            return einde;
        }
        List<Grond> gronden = new ArrayList<>(
                situatie.verkeerdeWeg(onderdeel).map(Bevinding::gronden).orElse(List.of()));
        gronden.addAll(einde.gronden());
        return new Einddatum(
                einde.begin(), einde.nominaal(), einde.veilig(), einde.wettelijk(), einde.voorlopig(), gronden);
    }

    /** When it should have ended and has not, the year for the second line runs already (Awb 9:24 lid 1 onder b). */
    private void tweedeLijnBijOverschrijding(Einddatum geldend) {
        if (geldend.isVerstrekenOp(situatie.vandaag())) {
            erbij(Termijnsoort.VERZOEKSCHRIFT, Awb9_24.verzoekUiterlijkNaEinde(geldend.wettelijk()), false);
        }
    }

    private void bijDienstverlener(Verwijzing verwijzing) {
        LocalDate controle = verwijzing.controleOp();
        Einddatum einde = controle == null
                ? Klachttermijnen.norm(situatie, Norm.DOORVERWIJSCONTROLE, verwijzing.op())
                : Einddatum.vast(
                        verwijzing.op(),
                        controle,
                        Grond.van("Uitgangspunten 1D", "Onderdeeltermijnen.controleVerwijzing", controle));
        erbij(Termijnsoort.DOORVERWIJSCONTROLE, einde, true);
        termijnen.addAll(Aanbiederrecht.van(situatie, onderdeel).termijnen(onderdeel, verwijzing, kalender()));
    }

    private void naAfloop(Afloop afloop) {
        boolean tweedeLijn = afloop.uitkomst().opentTweedeLijn()
                && onderdeel.verzoekschriften().isEmpty()
                && situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        if (tweedeLijn) {
            erbij(Termijnsoort.VERZOEKSCHRIFT, FormeleWeg.verzoekUiterlijk(afloop), true);
        }
    }

    private void bijTweedeLijn(Verzoekschrift verzoekschrift) {
        if (verzoekschrift.isOpen()) {
            inOnderzoek(verzoekschrift.onderzoek());
        }
        Aanbeveling aanbeveling = verzoekschrift.aanbeveling();
        if (aanbeveling != null && aanbeveling.isOpen()) {
            erbij(Termijnsoort.AANBEVELING, opvolging(aanbeveling), true);
        }
    }

    private void inOnderzoek(Onderzoek onderzoek) {
        LocalDate gevraagd = onderzoek.herstelGevraagdOp();
        LocalDate herstel = onderzoek.herstelUiterlijk();
        if (gevraagd != null && herstel != null && !onderzoek.ontbreekt().isEmpty()) {
            erbij(Termijnsoort.VERZOEKHERSTEL, Awb9_28.herstelUiterlijk(gevraagd, herstel), true);
        }
        onderzoek.inlichtingen().stream()
                .filter(Inlichtingenverzoek::open)
                .forEach(vraag -> erbij(
                        Termijnsoort.INLICHTINGEN,
                        Awb9_31.stukkenUiterlijk(vraag.gevraagdOp(), vraag.uiterlijk()),
                        true));
        LocalDate bevindingen = onderzoek.bevindingenOp();
        LocalDate reactie = onderzoek.reactieUiterlijk();
        if (bevindingen != null && reactie != null) {
            boolean loopt = !onderzoek.gereageerd().contains(Betrokkene.BESTUURSORGAAN);
            erbij(Termijnsoort.BEVINDINGEN, Awb9_35.reactieUiterlijk(bevindingen, reactie), loopt);
        }
    }

    private Einddatum opvolging(Aanbeveling aanbeveling) {
        LocalDate uiterlijk = aanbeveling.uiterlijk();
        return uiterlijk == null
                ? Klachttermijnen.norm(situatie, Norm.AANBEVELING, aanbeveling.op())
                : Einddatum.vast(
                        aanbeveling.op(),
                        uiterlijk,
                        Grond.van(Awb9_36.LID_4, "Onderdeeltermijnen.aanbevelingUitvoeren", uiterlijk));
    }

    private void erbij(Termijnsoort soort, Einddatum einde, boolean loopt) {
        termijnen.add(new Klachttermijn(soort, onderdeel.nummer(), voorlopig(soort, einde), loopt));
    }

    /** The clocks of an incomplete writing are provisional, also when they were moved: it may still be completed. */
    private Einddatum voorlopig(Termijnsoort soort, Einddatum einde) {
        return !onderdeel.ontvangst().isCompleet() && KLOKKEN.contains(soort)
                ? new Einddatum(
                        einde.begin(), einde.nominaal(), einde.veilig(), einde.wettelijk(), true, einde.gronden())
                : einde;
    }

    private Kalender kalender() {
        return situatie.kader().kalender();
    }
}
