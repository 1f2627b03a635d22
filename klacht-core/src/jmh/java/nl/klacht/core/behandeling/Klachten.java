package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Bevinding;

/** The complaints that are measured: one a road, and one that went the whole way. */
final class Klachten {

    static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private Klachten() {}

    /** Sixteen complaints that take every road there is, so that no branch is predicted always. */
    static Dossier[] alleWegen() {
        return List.of(
                        Voorbeeld.klacht(),
                        Voorbeeld.klacht().mondeling(),
                        Voorbeeld.klacht().onvolledig(),
                        Voorbeeld.klacht().overBestuur(),
                        Voorbeeld.klacht().overAnderBestuursorgaan(),
                        Voorbeeld.klacht().overBesluit(LocalDate.of(2026, 2, 20)),
                        Voorbeeld.klacht().overDienstverlening(),
                        Voorbeeld.klacht().met(Betreft.van(Betreftsoort.BELEID), Domein.WMO),
                        Voorbeeld.klacht().met(Betreft.van(Betreftsoort.BOA), Domein.OVERIG),
                        Voorbeeld.klacht().met(Betreft.van(Betreftsoort.ONBEKEND), Domein.OVERIG),
                        Voorbeeld.klacht().met(Betreft.van(Betreftsoort.GECERTIFICEERDE_INSTELLING), Domein.JEUGD),
                        Voorbeeld.klacht().overJeugdhulp(),
                        Voorbeeld.klacht().met(aanbieder(), Domein.ZORG),
                        Voorbeeld.klacht().overDienstverlener(),
                        Voorbeeld.klacht().met(aanbieder(Aspect.PROCES)),
                        Voorbeeld.klacht().met(aanbieder(Aspect.GEMEENTE)))
                .stream()
                .map(Voorbeeld::dossier)
                .toArray(Dossier[]::new);
    }

    private static Betreft aanbieder() {
        return Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, Voorbeeld.AANBIEDER);
    }

    private static Intakeonderdeel aanbieder(Aspect aspect) {
        return Voorbeeld.onderdeel(aanbieder(), Domein.WMO, aspect);
    }

    /** A complaint of two parts that went the whole way: thirty gebeurtenissen, every one of them lawful. */
    static List<Gebeurtenis> dertigGebeurtenissen() {
        List<Gebeurtenis> verloop = new ArrayList<>();
        Ontvang ontvang = Voorbeeld.klacht()
                .overMedewerker()
                .met(aanbieder(Aspect.PROCES))
                .ontvang();
        verloop.add(gebeurtenis(1, Voorbeeld.ONTVANGEN, ontvang));
        Dossier dossier = Dossier.vouw(ID, verloop);
        for (Stap stap : stappen()) {
            Situatie situatie = Voorbeeld.situatie(dossier, stap.op());
            Handeling volledig = stap.handeling().vulAan(situatie);
            if (Bevinding.isGeweigerd(volledig.beoordeel(situatie))) {
                throw new IllegalStateException(volledig + ": " + volledig.beoordeel(situatie).gronden());
            }
            Gebeurtenis gebeurtenis = gebeurtenis(verloop.size() + 1, stap.op(), volledig);
            verloop.add(gebeurtenis);
            dossier = dossier.na(gebeurtenis);
        }
        if (verloop.size() != 30) {
            throw new IllegalStateException("dertig, niet " + verloop.size());
        }
        return List.copyOf(verloop);
    }

    private static Gebeurtenis gebeurtenis(int nummer, LocalDate op, Handeling handeling) {
        return new Gebeurtenis(
                nummer,
                Voorbeeld.ochtend(op),
                Voorbeeld.LOKET,
                handeling,
                List.of(handeling.soort().grond()));
    }

    private static List<Stap> stappen() {
        LocalDate maart3 = LocalDate.of(2026, 3, 3);
        LocalDate brief = LocalDate.of(2026, 4, 20);
        LocalDate later = LocalDate.of(2026, 6, 15);
        return List.of(
                new Stap(maart3, new BevestigOntvangst(Verzendwijze.BRIEF, false, Voorbeeld.tekst())),
                new Stap(maart3, duid(1, Aspect.GEMEENTE)),
                new Stap(maart3, duid(2, Aspect.PROCES)),
                new Stap(maart3, wijsToe(Behandelrol.GESPREKSVOERDER, "behandelaar2", null)),
                new Stap(maart3, new VoerGesprek(maart3, Voorbeeld.tekst(), null, List.of())),
                new Stap(maart3, new VolgOp(List.of(), Voorbeeld.tekst(), maart3.plusDays(2))),
                new Stap(maart3, new Escaleer("leidinggevende", Voorbeeld.tekst())),
                new Stap(maart3, new MeldAanCollege(Voorbeeld.tekst())),
                new Stap(maart3, new NeemKennis(1, null)),
                new Stap(maart3, wijsToe(Behandelrol.BEHANDELAAR, "behandelaar", true)),
                new Stap(maart3, Formeelvoorbeeld.afschrift()),
                new Stap(maart3, Formeelvoorbeeld.uitnodiging(Partijrol.KLAGER)),
                new Stap(maart3, Formeelvoorbeeld.uitnodiging(Partijrol.BEKLAAGDE)),
                new Stap(maart3, new StelMediationVoor(null)),
                new Stap(maart3, new StartMediation(true, Voorbeeld.tekst())),
                new Stap(maart3, new RondMediationAf(Mediationresultaat.NIET_OPGELOST, null)),
                new Stap(maart3, new EigenStap("belnotitie", Map.of(), null)),
                new Stap(
                        Formeelvoorbeeld.HOORDAG,
                        Formeelvoorbeeld.gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE)),
                new Stap(Formeelvoorbeeld.HOORDAG, Formeelvoorbeeld.verslag()),
                new Stap(Formeelvoorbeeld.HOORDAG, Formeelvoorbeeld.verdaag(14)),
                new Stap(Formeelvoorbeeld.HOORDAG, Formeelvoorbeeld.verdaag(7)),
                new Stap(Formeelvoorbeeld.HOORDAG, Formeelvoorbeeld.uitstel(LocalDate.of(2026, 6, 1))),
                new Stap(Formeelvoorbeeld.HOORDAG, new EigenStap("dossieroverleg", Map.of(), brief)),
                new Stap(
                        brief,
                        Formeelvoorbeeld.brief(
                                Formeelvoorbeeld.afdoening(1, Uitkomst.GEGROND),
                                Formeelvoorbeeld.afdoening(2, Uitkomst.ONGEGROND))),
                new Stap(brief, new LegMaatregelVast(1, Voorbeeld.tekst(), Voorbeeld.tekst(), later)),
                new Stap(later, new MeldMaatregelGereed(1, later, null)),
                new Stap(later, new MeldMaatregelGereed(2, later, null)),
                new Stap(
                        later,
                        new RegistreerVerzoekschrift(
                                List.of(1), Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, later, null)),
                new Stap(later, new EigenStap("dossier verzonden", Map.of(), null)));
    }

    private static Duid duid(int onderdeel, Aspect aspect) {
        return new Duid(onderdeel, aspect, null, null, "bejegening", null, null, null, Voorbeeld.tekst());
    }

    private static WijsToe wijsToe(Behandelrol rol, String wie, Boolean nietBetrokken) {
        return new WijsToe(rol, wie, nietBetrokken, null, List.of(), null);
    }

    private record Stap(LocalDate op, Handeling handeling) {}
}
