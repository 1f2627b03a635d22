package nl.klacht.core.behandeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Namens;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;

/**
 * A dossier with defaults, so that a test shows only the fact that matters: a complete written complaint about an own
 * employee, received on Monday 2 March 2026. It also plays handelingen as the service does.
 *
 * <pre>{@code
 * Dossier dossier = Voorbeeld.klacht().mondeling().dossier();
 * dossier = Voorbeeld.speelOp(LocalDate.of(2026, 3, 5), dossier, new TrekIn(List.of(), Vorm.MONDELING, null));
 * Bevinding<Toelating> bevinding = Voorbeeld.beoordeel(dossier, handeling);
 * }</pre>
 */
public final class Voorbeeld {

    /** Monday 2 March 2026: the day of receipt where a test says nothing else. */
    public static final LocalDate ONTVANGEN = LocalDate.of(2026, 3, 2);

    public static final Kader KADER = Kader.standaard("Voorbeeldgemeente");
    public static final Actor LOKET = new Actor("loket", "loket");
    public static final String AANBIEDER = "zorg-voorbeeld";

    private Dossiersoort soort = Dossiersoort.KLACHT;
    private Vorm vorm = Vorm.SCHRIFTELIJK;
    private Kanaal kanaal = Kanaal.BRIEF;
    private LocalDate ontvangen = ONTVANGEN;
    private boolean compleet = true;
    private boolean anoniem;
    private Namens namens;
    private Persoon gemachtigde;
    private RedenBijGemeente reden;
    private final List<Intakeonderdeel> onderdelen = new ArrayList<>();

    private Voorbeeld() {}

    /** A complete written complaint; about an own employee unless a part is added. */
    public static Voorbeeld klacht() {
        return new Voorbeeld();
    }

    public static Voorbeeld signaal() {
        return new Voorbeeld().als(Dossiersoort.SIGNAAL).mondeling();
    }

    public static Voorbeeld melding() {
        return new Voorbeeld().als(Dossiersoort.MELDING).mondeling();
    }

    private Voorbeeld als(Dossiersoort nieuw) {
        soort = nieuw;
        return this;
    }

    public Voorbeeld mondeling() {
        vorm = Vorm.MONDELING;
        kanaal = Kanaal.TELEFOON;
        return this;
    }

    /** Without signature and date. */
    public Voorbeeld onvolledig() {
        compleet = false;
        return this;
    }

    public Voorbeeld anoniem() {
        anoniem = true;
        return this;
    }

    public Voorbeeld op(LocalDate dag) {
        ontvangen = dag;
        return this;
    }

    public Voorbeeld via(Kanaal nieuw) {
        kanaal = nieuw;
        return this;
    }

    public Voorbeeld omdat(RedenBijGemeente nieuw) {
        reden = nieuw;
        return this;
    }

    public Voorbeeld namens(Hoedanigheid hoedanigheid) {
        namens = new Namens(persoon(), hoedanigheid);
        return this;
    }

    public Voorbeeld metGemachtigde() {
        gemachtigde = persoon();
        return this;
    }

    /** One more part, about the substance of what a provider did (Wmo): the provider's first. */
    public Voorbeeld overDienstverlener() {
        return met(betreft(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.WMO);
    }

    /** One more part, about youth help: the committee of the provider. */
    public Voorbeeld overJeugdhulp() {
        return met(betreft(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER), Domein.JEUGD);
    }

    /** One more part, about an employee of the municipality. */
    public Voorbeeld overMedewerker() {
        return met(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), Domein.WMO);
    }

    /** One more part, about a decision that was made known on that day. */
    public Voorbeeld overBesluit(LocalDate bekendgemaakt) {
        return met(new Betreft(Betreftsoort.BESLUIT, null, null, bekendgemaakt, null, null, false, null), Domein.WMO);
    }

    /** One more part, about the burgemeester or the college itself. */
    public Voorbeeld overBestuur() {
        return met(orgaan(Bestuursorgaan.COLLEGE), Domein.OVERIG);
    }

    /** One more part, for another authority. */
    public Voorbeeld overAnderBestuursorgaan() {
        return met(orgaan(Bestuursorgaan.ANDER), Domein.OVERIG);
    }

    /** One more part, about "the" wijkteam. */
    public Voorbeeld overDienstverlening() {
        return met(Betreft.van(Betreftsoort.DIENSTVERLENING), Domein.WMO);
    }

    public Voorbeeld met(Betreft betreft, Domein domein) {
        return met(onderdeel(betreft, domein));
    }

    public Voorbeeld met(Intakeonderdeel onderdeel) {
        onderdelen.add(onderdeel);
        return this;
    }

    private static Betreft betreft(Betreftsoort soort, String dienstverlener) {
        return Betreft.van(soort, dienstverlener);
    }

    private static Betreft orgaan(Bestuursorgaan orgaan) {
        return new Betreft(Betreftsoort.BESTUURSORGAAN, null, null, null, orgaan, null, false, null);
    }

    /** A part towards the klager himself, conduct of ten days before the default receipt, aspect not yet judged. */
    public static Intakeonderdeel onderdeel(Betreft betreft, Domein domein) {
        return onderdeel(betreft, domein, null);
    }

    public static Intakeonderdeel onderdeel(Betreft betreft, Domein domein, Aspect aspect) {
        return new Intakeonderdeel(
                tekst(), true, ONTVANGEN.minusDays(10), null, domein, null, null, betreft, aspect, false, false, false);
    }

    public Ontvang ontvang() {
        List<Intakeonderdeel> delen = onderdelen.isEmpty()
                ? List.of(onderdeel(Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE), Domein.WMO))
                : onderdelen;
        boolean getekend = compleet && vorm == Vorm.SCHRIFTELIJK;
        return new Ontvang(
                "VB-2026-0001",
                soort,
                vorm,
                kanaal,
                ochtend(ontvangen),
                getekend ? ontvangen.minusDays(2) : null,
                null,
                getekend,
                false,
                anoniem ? List.of() : List.of(persoon()),
                namens,
                gemachtigde,
                null,
                reden,
                delen);
    }

    /** The dossier as it stands after its receipt. */
    public Dossier dossier() {
        Instant moment = ochtend(ontvangen);
        Ontvang ontvang = ontvang();
        return Dossier.vouw(
                UUID.randomUUID(), List.of(new Gebeurtenis(1, moment, LOKET, ontvang, List.of(Soort.ONTVANG.grond()))));
    }

    public static Tekst tekst() {
        return new Tekst(UUID.randomUUID(), "0".repeat(64));
    }

    /** A person of whom name and address are known. */
    public static Persoon persoon() {
        return new Persoon(UUID.randomUUID(), "0".repeat(64), true, true);
    }

    /** Nine o'clock in the morning, local time. */
    public static Instant ochtend(LocalDate dag) {
        return dag.atTime(9, 0).atZone(LokaleDag.ZONE).toInstant();
    }

    /** The day of the last thing that happened, at the end of the afternoon. */
    public static Situatie situatie(Dossier dossier) {
        return situatie(dossier, LokaleDag.van(dossier.bijgewerktOp()));
    }

    public static Situatie situatie(Dossier dossier, LocalDate dag) {
        return situatie(dossier, dag, KADER);
    }

    public static Situatie situatie(Dossier dossier, LocalDate dag, Kader kader) {
        return new Situatie(
                dossier, kader, dag.atTime(17, 0).atZone(LokaleDag.ZONE).toInstant());
    }

    /** A frame in which a klachtadviescommissie advises. */
    public static Kader metAdvies() {
        return new Kader(
                KADER.gemeente(),
                KADER.regels().metAdviesprocedure(true, "Voorbeeldverordening"),
                KADER.tweedeLijn(),
                KADER.kalender());
    }

    /** What the core answers, with open choices filled in first, as the service does. */
    public static Bevinding<Toelating> beoordeel(Dossier dossier, Handeling handeling) {
        return beoordeel(situatie(dossier), handeling);
    }

    public static Bevinding<Toelating> beoordeelOp(LocalDate dag, Dossier dossier, Handeling handeling) {
        return beoordeel(situatie(dossier, dag), handeling);
    }

    public static Bevinding<Toelating> beoordeel(Situatie situatie, Handeling handeling) {
        return handeling.vulAan(situatie).beoordeel(situatie);
    }

    /** Plays handelingen on the day of the last one; fails with the grounds when one is refused. */
    public static Dossier speel(Dossier dossier, Handeling... handelingen) {
        return speelOp(LokaleDag.van(dossier.bijgewerktOp()), dossier, handelingen);
    }

    /** Plays handelingen on a day; fails with the grounds when one is refused. */
    public static Dossier speelOp(LocalDate dag, Dossier dossier, Handeling... handelingen) {
        return speel(situatie(dossier, dag), handelingen);
    }

    /** Plays handelingen in a frame and at a moment; fails with the grounds when one is refused. */
    public static Dossier speel(Situatie begin, Handeling... handelingen) {
        Situatie situatie = begin;
        for (Handeling handeling : handelingen) {
            Handeling volledig = handeling.vulAan(situatie);
            Bevinding<Toelating> bevinding = volledig.beoordeel(situatie);
            if (Bevinding.isGeweigerd(bevinding)) {
                throw new AssertionError(handeling.soort() + " is geweigerd: " + bevinding.gronden());
            }
            situatie = na(situatie, volledig, bevinding.gronden());
        }
        return situatie.dossier();
    }

    private static Situatie na(Situatie situatie, Handeling handeling, List<Grond> gronden) {
        Dossier dossier = situatie.dossier();
        Gebeurtenis gebeurtenis = new Gebeurtenis(dossier.versie() + 1, situatie.nu(), LOKET, handeling, gronden);
        return new Situatie(dossier.na(gebeurtenis), situatie.kader(), situatie.nu());
    }

    /** The dossier with one part brought into a state that a test needs, without playing how it came there. */
    public static Dossier met(Dossier dossier, int nummer, UnaryOperator<Klachtonderdeel> wijziging) {
        return dossier.metOnderdeel(nummer, wijziging);
    }

    /** The citations of the grounds of a refusal; fails when it was allowed. */
    public static List<String> weigering(Bevinding<Toelating> bevinding) {
        if (Bevinding.isToegestaan(bevinding)) {
            throw new AssertionError("is toegestaan: " + bevinding.gronden());
        }
        return bevinding.gronden().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    /** The sentences of all grounds and warnings, for a test that reads what is said. */
    public static String uitleg(Bevinding<?> bevinding) {
        List<Grond> alle = new ArrayList<>(bevinding.gronden());
        alle.addAll(bevinding.waarschuwingen());
        return String.join("\n", alle.stream().map(Grond::uitleg).toList());
    }

    public static Klachtonderdeel onderdeel(Dossier dossier, int nummer) {
        return dossier.findOnderdeel(nummer).orElseThrow();
    }
}
