package nl.klacht.jakarta.beheer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.gemeente.Bezetting;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.LopendVerzoek;
import nl.klacht.core.gemeente.Mandaat;
import nl.klacht.core.gemeente.Mandaatregister;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb10_1;
import nl.klacht.core.recht.awb.Awb2_13;
import nl.klacht.core.recht.awb.Awb2_15;
import nl.klacht.core.recht.awb.Awb9_1;
import nl.klacht.core.recht.awb.Awb9_13;
import nl.klacht.core.recht.awb.Awb9_4;
import nl.klacht.core.recht.awb.Termijnstart;
import nl.klacht.core.recht.gemeentewet.Gemw81p;
import nl.klacht.core.recht.gemeentewet.Gemw81r;
import nl.klacht.core.recht.wno.Wno1a;
import nl.klacht.core.termijn.Buurdag;
import nl.klacht.core.termijn.Kalender;
import org.jspecify.annotations.Nullable;

/** Reads one municipality strictly: everything is understood and lawful, or there are faults and no {@link Gemeente}. */
final class Gemeentelezer {

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");

    private final Path map;
    private final Waarden waarden;
    private final Rij los;
    private final List<Waarschuwing> waarschuwingen = new ArrayList<>();

    Gemeentelezer(Path map, Waarden waarden) {
        this.map = map;
        this.waarden = waarden;
        this.los = new Rij(waarden, "", Sleutels.DOCUMENT);
    }

    Uitslag lees() {
        Mapbestanden bestanden = new Mapbestanden(map, waarden);
        String naam = los.verplicht("naam");
        List<String> hosts = hosts();
        Gemeente gemeente = new Gemeente(
                id(),
                naam,
                hosts,
                contact(),
                new Kader(naam, regels(), tweedeLijn(), Kalender.nederland(), mandaten()),
                bestaan(),
                bestanden.indeling(),
                bestanden.dienstverleners(),
                new Bijlagelezer(waarden).lees(),
                new Inloglezer(waarden).lees(),
                new Bronlezer(waarden).lees(),
                new Berichtlezer(id(), waarden).lees(bestanden.medewerkers(), bestanden.sjablonen()),
                bestanden.tokens(),
                waarden.gelezen(),
                waarschuwingen);
        return new Uitslag(gemeente, waarden.fouten());
    }

    private String id() {
        return map.getFileName().toString();
    }

    private List<String> hosts() {
        List<String> hosts = Arrays.stream(los.verplicht("hosts").split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        hosts.stream()
                .filter(host -> !HOST.matcher(host).matches())
                .forEach(host ->
                        los.fout("hosts", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen hostnaam.", host)));
        return hosts.stream().filter(host -> HOST.matcher(host).matches()).toList();
    }

    private Contact contact() {
        Rij rij = new Rij(waarden, "contact.", Sleutels.DOCUMENT);
        Contact contact = new Contact(
                rij.verplicht("adres"), rij.verplicht("email"), rij.verplicht("telefoon"), rij.verplicht("website"));
        if (!contact.email().isEmpty()
                && !Berichtlezer.EMAIL.matcher(contact.email()).matches()) {
            rij.fout("email", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen e-mailadres.", contact.email()));
        }
        if (!contact.website().isEmpty() && !contact.website().startsWith("https://")) {
            rij.fout(
                    "website",
                    Grond.opgeschreven(Sleutels.DOCUMENT, "{0} begint niet met https://", contact.website()));
        }
        return contact;
    }

    private LokaleRegels regels() {
        List<Toerekenregel> toerekening = toerekening();
        return new LokaleRegels(
                perDag("regels.adviesprocedure", Awb9_13.ARTIKEL, rij -> regel(rij, rij.jaNee("waarde"), "bron")),
                perDag(
                        "regels.termijnstart",
                        Awb9_4.LID_1,
                        rij -> regel(rij, rij.keuze("waarde", Termijnstart.class), "bron")),
                normen(),
                toerekeningen(toerekening),
                perDag("klachtenverordening", Sleutels.DOCUMENT, rij -> regel(rij, rij.verplicht("naam"), "bron")),
                berichten(),
                perDag(
                        "regels.lopendeverzoeken",
                        Gemw81p.LID_2,
                        rij -> regel(rij, rij.keuze("waarde", LopendVerzoek.class), "bron")),
                toerekening.stream()
                        .filter(regel -> !regel.geldt())
                        .map(Toerekenregel::regel)
                        .toList());
    }

    /** More than one way may be designated on a day; whether the municipality translates is one answer a day. */
    private Berichtregels berichten() {
        return new Berichtregels(
                groep("regels.kanalen", Awb2_13.LID_2, rij -> regel(rij, kanaal(rij), "bron")),
                perDag("regels.vertaling", Awb9_4.LID_3, rij -> regel(rij, rij.jaNee("waarde"), "bron")),
                groep("regels.opengesteld", Awb2_15.LID_1_OUD, rij -> regel(rij, kanaal(rij), "bron")));
    }

    private static Kanaal kanaal(Rij rij) {
        return rij.keuze(
                "waarde",
                Kanaal.class,
                Stream.of(Kanaal.values()).filter(Kanaal::isElektronisch).toList());
    }

    /** A rule with its days and its source; a stand-in where the source is missing. */
    private static <W> Regel<W> regel(Rij rij, W waarde, String bronveld) {
        String bron = rij.verplicht(bronveld);
        return new Regel<>(waarde, rij.geldigheid(), bron.isEmpty() ? bronveld : bron);
    }

    private Map<Norm, Integer> normen() {
        Rij rij = new Rij(waarden, "regels.normen.", Sleutels.DOCUMENT);
        Map<Norm, Integer> normen = new EnumMap<>(Norm.class);
        for (Norm norm : Norm.values()) {
            String veld = Rij.spelling(norm);
            rij.find(veld).ifPresent(tekst -> normen.put(norm, norm(rij, veld, norm, tekst)));
        }
        return normen;
    }

    private static int norm(Rij rij, String veld, Norm norm, String tekst) {
        if (!tekst.matches("[0-9]{1,6}")) {
            rij.fout(veld, Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen aantal werkdagen.", tekst));
            return norm.standaard();
        }
        int werkdagen = Integer.parseInt(tekst);
        var bezwaar = Normtoets.bezwaar(norm, werkdagen);
        bezwaar.ifPresent(grond -> rij.fout(veld, grond));
        return bezwaar.isPresent() ? norm.standaard() : werkdagen;
    }

    private List<Toerekenregel> toerekening() {
        List<Gelezen<Toerekenregel>> gelezen = rijen("regels.toerekening", Awb9_1.LID_2, Gemeentelezer::toerekening);
        eisEenPerDag(
                gelezen,
                (een, ander) -> een.regel().waarde() == ander.regel().waarde()
                        && een.regel().geldigheid().overlapt(ander.regel().geldigheid()));
        return gelezen.stream().map(Gelezen::waarde).toList();
    }

    /** What counts as the municipality's own; what its own decisions promised does, unless it says something about that. */
    private static List<Regel<Toerekening>> toerekeningen(List<Toerekenregel> toerekening) {
        List<Regel<Toerekening>> regels = new ArrayList<>(toerekening.stream()
                .filter(Toerekenregel::geldt)
                .map(Toerekenregel::regel)
                .toList());
        if (toerekening.stream().noneMatch(t -> t.regel().waarde() == Toerekening.BESCHIKKING)) {
            regels.addAll(LokaleRegels.standaard().toerekeningen());
        }
        return regels;
    }

    private static Toerekenregel toerekening(Rij rij) {
        boolean geldt = rij.find("geldt").isEmpty() || rij.jaNee("geldt");
        return new Toerekenregel(geldt, regel(rij, rij.keuze("soort", Toerekening.class), "reden"));
    }

    private Tweedelijnsrooster tweedeLijn() {
        int eerder = waarden.aantalFouten();
        List<Gelezen<Tweedelijnsvoorziening>> gelezen = rijen("tweedelijn", Gemw81p.LID_1, Gemeentelezer::voorziening);
        if (waarden.aantalFouten() == eerder) {
            gelezen.forEach(g -> toets(g.rij(), g.waarde()));
            eisEenTweedeLijnPerDag(gelezen);
        }
        return new Tweedelijnsrooster(gelezen.stream().map(Gelezen::waarde).toList(), naEinde(), regelingen());
    }

    /** The own provisions of joint arrangements, by the name of the arrangement. */
    private Map<String, List<Tweedelijnsvoorziening>> regelingen() {
        Map<String, List<Tweedelijnsvoorziening>> perRegeling = new TreeMap<>();
        rijen("regelingen", Wno1a.LID_1_ONDER_B, Gemeentelezer::voorziening).forEach(gelezen -> perRegeling
                .computeIfAbsent(gelezen.rij().verplicht("regeling"), naam -> new ArrayList<>())
                .add(gelezen.waarde()));
        return perRegeling;
    }

    /** The second line of who takes over; without a word about it the Nationale ombudsman, by law. */
    private @Nullable Tweedelijnsvoorziening naEinde() {
        Rij bestaan = new Rij(waarden, "bestaan.", Sleutels.DOCUMENT);
        LocalDate totEnMet = bestaan.findDatum("totEnMet");
        if (totEnMet == null) {
            return null;
        }
        Geldigheid daarna = Geldigheid.vanaf(Buurdag.na(totEnMet));
        Rij rij = new Rij(waarden, "bestaan.tweedelijn.", Gemw81p.LID_1);
        return rij.find("soort").isEmpty()
                ? Tweedelijnsvoorziening.nationaleOmbudsman(daarna)
                : new Tweedelijnsvoorziening(
                        rij.keuze("soort", Tweedelijnsvoorziening.Soort.class),
                        rij.verplicht("naam"),
                        daarna,
                        null,
                        null);
    }

    private static Tweedelijnsvoorziening voorziening(Rij rij) {
        return new Tweedelijnsvoorziening(
                        rij.keuze("soort", Tweedelijnsvoorziening.Soort.class),
                        rij.verplicht("naam"),
                        rij.geldigheid(),
                        rij.findDatum("besluit"),
                        rij.findDatum("gezonden"),
                        rij.findDatum("eindeGezonden"))
                .metTeBevestigen(rij.find("waarschuwing").orElse(null))
                .metBezetting(bezetting(rij));
    }

    /** Who fills it, when the day of appointment is noted; what is not said there is presumed to be in order. */
    private static @Nullable Bezetting bezetting(Rij rij) {
        LocalDate benoemd = rij.findDatum("benoemdOp");
        if (benoemd == null) {
            return null;
        }
        int leden = aantal(rij, "leden");
        return new Bezetting(
                benoemd,
                leden,
                rij.find("benoemd").isEmpty() ? leden : aantal(rij, "benoemd"),
                isJa(rij, "vervanging"),
                isJa(rij, "beedigd"),
                rij.find("betrekking").isEmpty() ? Set.of() : Set.of(rij.keuze("betrekking", Gemw81r.Betrekking.class)),
                isJa(rij, "functiesOpenbaar"));
    }

    private static boolean isJa(Rij rij, String veld) {
        return rij.find(veld).isEmpty() || rij.jaNee(veld);
    }

    private static int aantal(Rij rij, String veld) {
        String tekst = rij.find(veld).orElse("1");
        if (!tekst.matches("[0-9]{1,3}")) {
            rij.fout(veld, Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen aantal.", tekst));
            return 1;
        }
        return Integer.parseInt(tekst);
    }

    private static void toets(Rij rij, Tweedelijnsvoorziening voorziening) {
        Bevinding<Toelating> toets = new Tweedelijnsrooster(List.of(voorziening)).toets();
        if (Bevinding.isGeweigerd(toets)) {
            toets.gronden().forEach(grond -> rij.fout(veld(grond, voorziening), grond));
        }
    }

    private static String veld(Grond grond, Tweedelijnsvoorziening voorziening) {
        if (voorziening.gezondenOp() != null && grond.feiten().contains(voorziening.gezondenOp())) {
            return "gezonden";
        }
        if (voorziening.eindeGezondenOp() != null && grond.feiten().contains(voorziening.eindeGezondenOp())) {
            return "eindeGezonden";
        }
        return grond.vindplaats().equals(Gemw81p.LID_3) ? "totEnMet" : "van";
    }

    private static void eisEenTweedeLijnPerDag(List<Gelezen<Tweedelijnsvoorziening>> gelezen) {
        paren(gelezen, (een, ander) -> een.geldigheid().overlapt(ander.geldigheid()), Gemeentelezer::tweeOpEenDag);
    }

    private static Grond tweeOpEenDag(Tweedelijnsvoorziening een, Tweedelijnsvoorziening ander) {
        List<Tweedelijnsvoorziening> beide = List.of(een, ander);
        List<Grond> gronden = new Tweedelijnsrooster(beide).toets().gronden();
        return gronden.get(gronden.size() - 1);
    }

    private Bestaan bestaan() {
        Rij rij = new Rij(waarden, "bestaan.", Sleutels.DOCUMENT);
        waarschuw(rij, "bestaan");
        LocalDate van = rij.findDatum("van");
        boolean metEinde = Stream.of("totEnMet", "opvolger", "bron")
                .anyMatch(veld -> rij.find(veld).isPresent());
        return metEinde
                ? new Bestaan(van, rij.datum("totEnMet"), rij.verplicht("opvolger"), rij.verplicht("bron"))
                : new Bestaan(van, null, null, null);
    }

    private void waarschuw(Rij rij, String sleutel) {
        rij.find("waarschuwing")
                .ifPresent(zin ->
                        waarschuwingen.add(new Waarschuwing(sleutel, Grond.opgeschreven(rij.grond(), "{0}", zin))));
    }

    private Mandaatregister mandaten() {
        return new Mandaatregister(groep("mandaten", Awb10_1.ARTIKEL, this::mandaat));
    }

    private Mandaat mandaat(Rij rij) {
        List<Bestuursorgaan> eigen = Arrays.stream(Bestuursorgaan.values())
                .filter(Bestuursorgaan::isEigen)
                .toList();
        Mandaat mandaat = new Mandaat(
                rij.keuze("bestuursorgaan", Bestuursorgaan.class, eigen),
                rij.verplicht("functie"),
                rij.geldigheid(),
                rij.verplicht("bron"),
                rij.find("ondergeschikt").isEmpty() || rij.jaNee("ondergeschikt"),
                rij.findDatum("instemming"));
        Bevinding<Toelating> toets = Mandaatregister.toets(mandaat);
        if (Bevinding.isGeweigerd(toets)) {
            toets.gronden().forEach(grond -> rij.fout("instemming", grond));
        }
        return mandaat;
    }

    private <W> List<Regel<W>> perDag(String groep, Vindplaats grond, Function<Rij, Regel<W>> maak) {
        List<Gelezen<Regel<W>>> gelezen = rijen(groep, grond, maak);
        eisEenPerDag(gelezen, (een, ander) -> een.geldigheid().overlapt(ander.geldigheid()));
        return gelezen.stream().map(Gelezen::waarde).toList();
    }

    private <W> List<W> groep(String groep, Vindplaats grond, Function<Rij, W> maak) {
        return rijen(groep, grond, maak).stream().map(Gelezen::waarde).toList();
    }

    private <W> List<Gelezen<W>> rijen(String groep, Vindplaats grond, Function<Rij, W> maak) {
        List<Gelezen<W>> rijen = new ArrayList<>();
        for (int nummer : waarden.nummers(groep)) {
            Rij rij = new Rij(waarden, groep + "." + nummer + ".", grond);
            rijen.add(new Gelezen<>(rij, maak.apply(rij)));
            waarschuw(rij, groep + "." + nummer);
        }
        return rijen;
    }

    private static <W> void eisEenPerDag(List<Gelezen<W>> rijen, Botsing<W> botst) {
        paren(
                rijen,
                botst,
                (een, ander) -> Grond.opgeschreven(
                        Sleutels.DOCUMENT, "Deze regel geldt op dezelfde dag als een andere uit de groep."));
    }

    /** Reports every pair that clashes at the later of the two. */
    private static <W> void paren(List<Gelezen<W>> rijen, Botsing<W> botst, Reden<W> reden) {
        for (int i = 1; i < rijen.size(); i++) {
            Gelezen<W> deze = rijen.get(i);
            rijen.subList(0, i).stream()
                    .filter(eerder -> botst.botst(eerder.waarde(), deze.waarde()))
                    .forEach(eerder -> deze.rij().fout("van", reden.grond(eerder.waarde(), deze.waarde())));
        }
    }

    /** What was made of a group of keys. */
    private record Gelezen<W>(Rij rij, W waarde) {}

    private record Toerekenregel(boolean geldt, Regel<Toerekening> regel) {}

    private interface Botsing<W> {
        boolean botst(W een, W ander);
    }

    private interface Reden<W> {
        Grond grond(W een, W ander);
    }

    /** The municipality as far as it could be read; it may be served only when there are no faults. */
    /** What was read, with its mistakes. */
    record Uitslag(Gemeente gemeente, List<Instellingsfout> fouten) {

        /** A mistake at a key without prefix that shows only beside other municipalities, with the place its value came from. */
        Instellingsfout fout(String sleutel, Grond grond) {
            String volledig = Sleutels.voorvoegsel(gemeente.id()) + sleutel;
            String plaats = gemeente.instellingen().stream()
                    .filter(instelling -> instelling.sleutel().equals(volledig))
                    .map(instelling -> instelling.herkomst().plaats())
                    .findFirst()
                    .orElse(gemeente.id() + "/" + Instellingenbestand.BESTAND);
            return new Instellingsfout(plaats, 0, volledig, grond);
        }
    }
}
