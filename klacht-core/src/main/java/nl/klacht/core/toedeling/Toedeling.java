package nl.klacht.core.toedeling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.avg.AVG77;
import nl.klacht.core.recht.awb.Awb10_2;
import nl.klacht.core.recht.awb.Awb1_1;
import nl.klacht.core.recht.awb.Awb2_3;
import nl.klacht.core.recht.awb.Awb9_1;
import nl.klacht.core.recht.awb.Awb9_2;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Awb9_4.Behandelweg;
import nl.klacht.core.recht.awb.Awb9_8;
import nl.klacht.core.recht.beleid.Uitgangspunten11;
import nl.klacht.core.recht.beleid.Uitgangspunten5;
import nl.klacht.core.recht.sectoraal.Jeugdwet4_2_1;
import nl.klacht.core.recht.sectoraal.Wgs3a;
import nl.klacht.core.recht.sectoraal.Wgs4a;
import nl.klacht.core.recht.sectoraal.Wkcz1;
import nl.klacht.core.recht.sectoraal.Wmo4_2_7;

/**
 * The rows of the attribution table (recht 5, D01–D29), in the order in which they are asked: the first that holds says
 * where a part goes, under which rules and why. D01 always holds. D02 (oral, or about conduct towards another) and D03
 * (hired staff) are D01 too: Awb 9:4 says which of the two roads it takes. D25 (rights of a child) changes only the second
 * line.
 */
public enum Toedeling {
    /** A calamity, as a signaal or melding: the supervisor at once, and the college hears. */
    D29(zaak -> zaak.isZonderKlachtrecht() && zaak.isCalamiteit(), Toedeling::bijToezichthouder),
    /** A signaal or melding, about "the" wijkteam or "the" providers. */
    D23(
            Routefeiten::isZonderKlachtrecht,
            zaak -> vast(Regime.GEEN, Instantie.BELEIDSAFDELING, Uitgangspunten11.naarBeleidsafdeling())),
    /** The ombudsman or ombudscommissie itself. */
    D28(Betreftsoort.OMBUDSVOORZIENING, zaak -> vast(Regime.GEEN, Instantie.GEEN, Awb1_1.ombudsman())),
    /** A decision: bezwaar. */
    D20(
            Betreftsoort.BESLUIT,
            zaak -> !zaak.isTeLaatBesloten(),
            zaak -> Bevinding.van(
                    new Route(Regime.GEEN, Instantie.BEZWAAR), schuldhulp(zaak, Awb9_8.besluit(), false))),
    /** Policy or a regulation: answered as a signaal. */
    D22(Betreftsoort.BELEID, zaak -> vast(Regime.GEEN, Instantie.BELEIDSAFDELING, Uitgangspunten11.beleidAlsSignaal())),
    /** Another authority than the municipality's own. */
    DOORZENDEN(
            Betreftsoort.BESTUURSORGAAN,
            zaak -> zaak.isVan(Bestuursorgaan.ANDER),
            zaak -> vast(Regime.GEEN, Instantie.ANDER_BESTUURSORGAAN, Awb2_3.anderBestuursorgaan())),
    /** An act of care by the GGD, which is a joint arrangement with a board. */
    D26(
            Betreftsoort.GEMEENSCHAPPELIJKE_REGELING,
            zaak -> zaak.heeftEigenBestuur()
                    && zaak.domein() == Domein.ZORG
                    && zaak.onderdeel().aspect() == Aspect.INHOUD,
            Toedeling::zorgVanGgd),
    /** A joint arrangement with a board of its own. */
    D07(
            Betreftsoort.GEMEENSCHAPPELIJKE_REGELING,
            zaak -> zaak.heeftEigenBestuur(),
            zaak -> vast(Regime.GEEN, Instantie.ANDER_BESTUURSORGAAN, Awb2_3.regelingMetBestuur())),
    /** A gecertificeerde instelling. */
    D10(
            Betreftsoort.GECERTIFICEERDE_INSTELLING,
            zaak -> vast(
                    Regime.BIJZONDER,
                    Instantie.KLACHTENCOMMISSIE,
                    Jeugdwet4_2_1.gecertificeerdeInstelling(zaak.dag()))),
    /** Veilig Thuis, with a committee of its own. */
    VEILIG_THUIS(
            Betreftsoort.VEILIG_THUIS,
            zaak -> vast(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE, Wmo4_2_7.bijCommissie())),
    /** Jeugdhulp that the municipality itself gives: no Awb there either. */
    X04(Routefeiten::isJeugdhulpVanGemeente, zaak -> sector(zaak, Sectorregime.JEUGDWET)),
    /** Not deciding in time: that is conduct. */
    D21(
            Betreftsoort.BESLUIT,
            zaak -> awb(zaak, schuldhulp(zaak, Awb9_8.nietTijdig(), true).toArray(Grond[]::new))),
    /** A joint arrangement without a board, or its director, under mandate of the colleges. */
    D06(
            Betreftsoort.GEMEENSCHAPPELIJKE_REGELING,
            zaak -> awb(zaak, Uitgangspunten11.regelingZonderBestuur(), Awb10_2.namensCollege())),
    /** The council. */
    D05(
            Betreftsoort.BESTUURSORGAAN,
            zaak -> zaak.isVan(Bestuursorgaan.RAAD),
            zaak -> awb(zaak, Awb9_1.bestuursorgaan("de raad"))),
    /** The college, the burgemeester or a wethouder. */
    D04(Betreftsoort.BESTUURSORGAAN, zaak -> awb(zaak, Awb9_1.bestuursorgaan(orgaan(zaak)))),
    /** "The" wijkteam or "the" providers, as a klacht that has the right to the formal road. */
    DIENSTVERLENING(
            Betreftsoort.DIENSTVERLENING,
            zaak -> awb(zaak, Instantie.BELEIDSAFDELING, Uitgangspunten11.naarBeleidsafdeling())),
    /** How the provider handled the complaint. */
    D12(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.PROCES),
            zaak -> awb(zaak, Uitgangspunten5.procesBijGemeente())),
    /** Not satisfied with how the provider settled it: the municipality's own part. */
    D14(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.GEMEENTE) && zaak.reden() == RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING,
            zaak -> awb(zaak, reden(RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING))),
    /** The municipality as finally responsible: its own part. */
    D17(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.GEMEENTE) && zaak.reden() == RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK,
            zaak -> awb(zaak, reden(RedenBijGemeente.GEMEENTE_EINDVERANTWOORDELIJK))),
    /** Acting or not acting against a provider. */
    D13(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.GEMEENTE),
            zaak -> awb(zaak, Uitgangspunten5.handelenTegenoverDienstverlener())),
    /** A provider who acts in the name of the college. */
    D19(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.INHOUD) && zaak.isAls(GemeenteAls.NAMENS_COLLEGE),
            Toedeling::namensCollege),
    /** The substance of jeugdhulp. */
    D09(
            Betreftsoort::isDienstverlener,
            zaak -> isInhoudMet(zaak, Sectorregime.JEUGDWET),
            zaak -> sector(zaak, Sectorregime.JEUGDWET)),
    /** The substance of care. */
    D11(
            Betreftsoort::isDienstverlener,
            zaak -> isInhoudMet(zaak, Sectorregime.WKCZ) || isInhoudMet(zaak, Sectorregime.WKKGZ),
            Toedeling::sector),
    /** The substance of a service that the municipality counts as its own conduct, by its own policy. */
    TOEGEREKEND(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.INHOUD) && zaak.toegerekend().isPresent(),
            Toedeling::toegerekend),
    /** A debt counsellor or re-integration firm: no law of its own, and the municipality does not count it as its own. */
    D18(
            Betreftsoort::isDienstverlener,
            zaak -> zaak.isOver(Aspect.INHOUD)
                    && (zaak.domein() == Domein.PARTICIPATIE || zaak.domein() == Domein.SCHULDHULP),
            Toedeling::nietToegerekend),
    /** The substance of what a provider does under the Wmo, or without a law of its own. */
    D08(Betreftsoort::isDienstverlener, zaak -> zaak.isOver(Aspect.INHOUD), Toedeling::nietToegerekend),
    /** How the municipality handled an earlier complaint. */
    KLACHTBEHANDELING(Betreftsoort.KLACHTBEHANDELING, zaak -> awb(zaak, Awb9_1.klachtbehandeling())),
    /** Not about one of the chain partners. */
    D16(
            Betreftsoort.ONBEKEND,
            zaak -> zaak.reden() == RedenBijGemeente.NIET_OVER_KETENPARTNER,
            zaak -> awb(zaak, reden(RedenBijGemeente.NIET_OVER_KETENPARTNER))),
    /** The klager does not know where to go. */
    D15(Betreftsoort.ONBEKEND, zaak -> awb(zaak, reden(RedenBijGemeente.WEET_NIET_WAAR))),
    /** A special investigating officer of the municipality; his second line is another. */
    D24(Betreftsoort.BOA, zaak -> awb(zaak, Uitgangspunten5.eigenFunctionaris())),
    /** Personal data: the municipality as controller. */
    D27(
            zaak -> zaak.isAls(GemeenteAls.VERWERKINGSVERANTWOORDELIJKE),
            zaak -> awb(zaak, Uitgangspunten5.eigenFunctionaris(), AVG77.toezichthouder(zaak.dag()))),
    /** Somebody who works for the municipality: own, hired, in a wijkteam. */
    D01(zaak -> true, zaak -> awb(zaak, Uitgangspunten5.eigenFunctionaris()));

    private static final Map<Betreftsoort, Toedeling[]> TABEL = new EnumMap<>(Betreftsoort.class);

    static {
        for (Betreftsoort soort : Betreftsoort.values()) {
            Predicate<Toedeling> past = rij -> rij.over.test(soort);
            TABEL.put(soort, Arrays.stream(values()).filter(past).toArray(Toedeling[]::new));
        }
    }

    private final Predicate<Betreftsoort> over;
    private final Predicate<Routefeiten> geldt;
    private final Function<Routefeiten, Bevinding<Route>> route;

    /** A row for whatever the part is about. */
    Toedeling(Predicate<Routefeiten> geldt, Function<Routefeiten, Bevinding<Route>> route) {
        this(soort -> true, geldt, route);
    }

    /** A row for all parts about this. */
    Toedeling(Betreftsoort soort, Function<Routefeiten, Bevinding<Route>> route) {
        this(soort, zaak -> true, route);
    }

    /** A row for parts about this of which more must hold. */
    Toedeling(Betreftsoort soort, Predicate<Routefeiten> geldt, Function<Routefeiten, Bevinding<Route>> route) {
        this(andere -> andere == soort, geldt, route);
    }

    Toedeling(
            Predicate<Betreftsoort> over, Predicate<Routefeiten> geldt, Function<Routefeiten, Bevinding<Route>> route) {
        this.over = over;
        this.geldt = geldt;
        this.route = route;
    }

    static Toedeling van(Routefeiten zaak) {
        for (Toedeling rij : TABEL.get(zaak.onderdeel().betreft().soort())) {
            if (rij.geldt.test(zaak)) {
                return rij;
            }
        }
        return D01;
    }

    /** The route of this row. A klacht about a calamity keeps its own; the report goes beside it. */
    Bevinding<Route> route(Routefeiten zaak) {
        Bevinding<Route> eigen = route.apply(zaak);
        return this != D29 && zaak.isCalamiteit()
                ? Bevinding.van(eigen.uitkomst(), met(eigen.gronden(), calamiteit(zaak)))
                : eigen;
    }

    private static boolean isInhoudMet(Routefeiten zaak, Sectorregime regime) {
        return zaak.isOver(Aspect.INHOUD) && Sectorregime.op(zaak.domein(), zaak.dag()) == regime;
    }

    private static Bevinding<Route> bijToezichthouder(Routefeiten zaak) {
        return Bevinding.van(new Route(Regime.GEEN, Instantie.TOEZICHTHOUDER), calamiteit(zaak));
    }

    /** That the supervisor hears at once, and the college too. */
    private static List<Grond> calamiteit(Routefeiten zaak) {
        List<Grond> melden =
                Sectorregime.op(zaak.domein(), zaak.dag()).calamiteit().orElseThrow();
        return met(melden, List.of(Uitgangspunten11.bestuursmelding()));
    }

    private static Bevinding<Route> zorgVanGgd(Routefeiten zaak) {
        return Wkcz1.GELDIG.bevat(zaak.dag())
                ? Bevinding.van(
                        Sectorregime.WKCZ.route(),
                        Wkcz1.toepassing(zaak.dag(), Wkcz1.Zorg.GGD).gronden())
                : sector(zaak, Sectorregime.WKKGZ);
    }

    private static Bevinding<Route> namensCollege(Routefeiten zaak) {
        boolean wgs = zaak.domein() == Domein.SCHULDHULP && Wgs3a.GELDIG.bevat(zaak.dag());
        return wgs
                ? awb(
                        zaak,
                        Awb10_2.namensCollege(),
                        Wgs3a.uitbesteding(true).gronden().get(0))
                : awb(zaak, Awb10_2.namensCollege());
    }

    /** Of a decision about debt help its own law says the same: the decision is for bezwaar, its lateness for a complaint. */
    private static List<Grond> schuldhulp(Routefeiten zaak, Grond algemeen, boolean teLaat) {
        boolean wgs = zaak.domein() == Domein.SCHULDHULP && Wgs4a.GELDIG.bevat(zaak.dag());
        return wgs ? met(List.of(algemeen), Wgs4a.weg(teLaat).gronden()) : List.of(algemeen);
    }

    private static Bevinding<Route> toegerekend(Routefeiten zaak) {
        Regel<Toerekening> regel = zaak.toegerekend().orElseThrow();
        return awb(zaak, Awb9_1.toegerekend(regel.bron(), regel.geldigheid().van()));
    }

    private static Bevinding<Route> nietToegerekend(Routefeiten zaak) {
        Sectorregime regime = Sectorregime.op(zaak.domein(), zaak.dag());
        Optional<Regel<Toerekening>> afwijzing = zaak.afgewezen();
        Grond beleid = afwijzing.isPresent()
                ? Awb9_1.nietToegerekend(
                        afwijzing.get().bron(), afwijzing.get().geldigheid().van())
                : Awb9_1.zonderToerekening(zaak.kader().gemeente(), zaak.dag());
        return naarAnder(zaak, regime.route(), met(regime.gronden(zaak.dag()), List.of(beleid)));
    }

    private static Bevinding<Route> sector(Routefeiten zaak) {
        return sector(zaak, Sectorregime.op(zaak.domein(), zaak.dag()));
    }

    private static Bevinding<Route> sector(Routefeiten zaak, Sectorregime regime) {
        return naarAnder(zaak, regime.route(), regime.gronden(zaak.dag()));
    }

    /** To somebody else, with the reason for which it came to the municipality all the same (5B a–d). */
    private static Bevinding<Route> naarAnder(Routefeiten zaak, Route route, List<Grond> gronden) {
        RedenBijGemeente reden = zaak.reden();
        return Bevinding.van(route, reden == null ? gronden : met(gronden, List.of(reden(reden))));
    }

    private static Bevinding<Route> vast(Regime regime, Instantie instantie, Grond grond) {
        return Bevinding.van(new Route(regime, instantie), grond);
    }

    private static Bevinding<Route> awb(Routefeiten zaak, Grond... gronden) {
        return awb(zaak, Instantie.GEMEENTE, gronden);
    }

    /** A route of the Awb: whether with its clocks depends on Awb 9:4. */
    private static Bevinding<Route> awb(Routefeiten zaak, Instantie instantie, Grond... gronden) {
        Optional<Grond> gesloten = zaak.isLangsGeslotenWeg();
        if (gesloten.isPresent()) {
            return Bevinding.van(
                    new Route(Regime.AWB_BEHOORLIJK, instantie),
                    met(List.of(gronden), List.of(gesloten.get(), Awb9_2.behoorlijkeBehandeling())));
        }
        Bevinding<Behandelweg> weg = Awb9_4.weg(
                zaak.onderdeel().ontvangst().isSchriftelijk(),
                zaak.isJegensKlager(),
                zaak.onderdeel().ontvangst().ontbreekt());
        Regime regime = weg.uitkomst() == Behandelweg.KLAAGSCHRIFT ? Regime.AWB_FORMEEL : Regime.AWB_BEHOORLIJK;
        return Bevinding.van(new Route(regime, instantie), met(List.of(gronden), weg.gronden()));
    }

    private static String orgaan(Routefeiten zaak) {
        Bestuursorgaan orgaan = zaak.onderdeel().betreft().orgaan();
        return orgaan == Bestuursorgaan.BURGEMEESTER ? orgaan.metLidwoord() : Bestuursorgaan.COLLEGE.metLidwoord();
    }

    private static Grond reden(RedenBijGemeente reden) {
        return Uitgangspunten5.RedenBijGemeente.valueOf(reden.name()).grond();
    }

    private static List<Grond> met(List<Grond> eerst, List<Grond> daarna) {
        if (eerst.size() == 1 && daarna.size() == 1) {
            return List.of(eerst.get(0), daarna.get(0));
        }
        List<Grond> alle = new ArrayList<>(eerst.size() + daarna.size());
        alle.addAll(eerst);
        alle.addAll(daarna);
        return alle;
    }
}
