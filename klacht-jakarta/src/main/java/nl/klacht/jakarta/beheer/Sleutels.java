package nl.klacht.jakarta.beheer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Vindplaats;
import nl.klacht.core.recht.awb.Awb9_10;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.awb.Awb9_8;

/** The catalogue of keys. {@code docs/instellingen.md} is made from it, and what is not in it is refused. */
final class Sleutels {

    static final Vindplaats DOCUMENT = Vindplaats.van("docs/instellingen.md");

    private static final int TIKFOUT_HOOGSTENS = 3;
    private static final String DAG = "een dag als `2026-01-31`";
    private static final Sleutel VAN_VOORBEELD = new Sleutel("van", true, "De eerste dag.", DAG, "2026-01-01");
    private static final Sleutel TOT_VOORBEELD = new Sleutel(
            "totEnMet",
            false,
            "De laatste dag; die telt mee. Zonder deze sleutel is er geen einde.",
            DAG,
            "2027-12-31");
    private static final Sleutel WAARSCHUWING = new Sleutel(
            "waarschuwing",
            false,
            "Wat de gemeente hierover nog moet bevestigen. Het staat bij de instelling en houdt niets tegen.",
            "tekst",
            "einddatum door de gemeente te bevestigen");

    /** What only the law decides, recognised by what someone would call the key. */
    private static final Map<Pattern, Vindplaats> WETTELIJK = wettelijk();

    private static final List<Sleutel> ALLE = maak();
    private static final Map<String, Sleutel> PER_NAAM = op(Sleutel::naam);
    private static final Map<String, Sleutel> PER_OMGEVING = op(Sleutel::omgevingsnaam);

    private Sleutels() {}

    static String voorvoegsel(String id) {
        return "gemeente." + id + ".";
    }

    static String omgevingsvoorvoegsel(String id) {
        return "GEMEENTE_" + id.replace('-', '_').toUpperCase(Locale.ROOT) + "_";
    }

    static List<Sleutel> alle() {
        return ALLE;
    }

    static boolean kent(String sleutel) {
        return PER_NAAM.containsKey(Sleutel.zonderNummer(sleutel));
    }

    static boolean isGeheim(String sleutel) {
        return Optional.ofNullable(PER_NAAM.get(sleutel))
                .filter(Sleutel::isGeheim)
                .isPresent();
    }

    /** The key that a name from the environment stands for, both without the prefix of the municipality. */
    static Optional<String> uitOmgeving(String omgevingsnaam) {
        return Optional.ofNullable(PER_OMGEVING.get(Sleutel.zonderNummer(omgevingsnaam)))
                .map(sleutel -> sleutel.metNummerUit(omgevingsnaam));
    }

    /** Why this key is refused: probably a typing error, or something that the law decides, or unknown. */
    static Grond onbekend(String sleutel) {
        Optional<Grond> tikfout = lijktOp(sleutel)
                .map(bedoeld -> Grond.opgeschreven(DOCUMENT, "Deze sleutel bestaat niet. Bedoelt u {0}?", bedoeld));
        return tikfout.orElseGet(() -> WETTELIJK.entrySet().stream()
                .filter(e -> e.getKey().matcher(sleutel).find())
                .findFirst()
                .map(e -> Grond.opgeschreven(
                        e.getValue(),
                        "Deze sleutel bestaat niet. De wet bepaalt dit; een gemeente kan het niet zelf instellen."))
                .orElse(Grond.opgeschreven(DOCUMENT, "Deze sleutel bestaat niet.")));
    }

    private static Optional<String> lijktOp(String sleutel) {
        String zonderNummer = Sleutel.zonderNummer(sleutel);
        Predicate<Sleutel> dichtbij = s -> afstand(s.naam(), zonderNummer) <= TIKFOUT_HOOGSTENS;
        return ALLE.stream()
                .filter(dichtbij)
                .min(Comparator.comparingInt(s -> afstand(s.naam(), zonderNummer)))
                .map(Sleutel::naam);
    }

    /** How many letters have to be added, removed or changed to make one from the other. */
    static int afstand(String een, String ander) {
        int[] vorige = new int[ander.length() + 1];
        for (int j = 0; j <= ander.length(); j++) {
            vorige[j] = j;
        }
        for (int i = 1; i <= een.length(); i++) {
            int[] rij = new int[ander.length() + 1];
            rij[0] = i;
            for (int j = 1; j <= ander.length(); j++) {
                int anders = een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1;
                rij[j] = Math.min(Math.min(rij[j - 1], vorige[j]) + 1, vorige[j - 1] + anders);
            }
            vorige = rij;
        }
        return vorige[ander.length()];
    }

    private static Map<Pattern, Vindplaats> wettelijk() {
        Map<Pattern, Vindplaats> wettelijk = new LinkedHashMap<>();
        wettelijk.put(Pattern.compile("(?i)verdag|uitstel"), Awb9_11.LID_2);
        wettelijk.put(Pattern.compile("(?i)niet.?in.?behandeling"), Awb9_8.LID_3);
        wettelijk.put(Pattern.compile("(?i)afhandel|afdoen|beslis|termijn.*weken"), Awb9_11.LID_1);
        wettelijk.put(Pattern.compile("(?i)verzoekschrift"), Awb9_24.LID_1_ONDER_A);
        wettelijk.put(Pattern.compile("(?i)horen|hoor"), Awb9_10.LID_2);
        return wettelijk;
    }

    private static Map<String, Sleutel> op(Function<Sleutel, String> naam) {
        return ALLE.stream().collect(Collectors.toUnmodifiableMap(naam, sleutel -> sleutel));
    }

    private static List<Sleutel> maak() {
        List<Sleutel> alle = new ArrayList<>();
        alle.add(sleutel("naam", true, "Hoe de gemeente heet in brieven en op schermen.", "tekst", "Voorbeeldstad"));
        alle.add(sleutel(
                "hosts",
                true,
                "Op welke hostnamen de gemeente antwoordt. Een hostnaam hoort bij één gemeente.",
                "een of meer hostnamen met een komma ertussen, zonder poort",
                "klachten.voorbeeldstad.example"));
        alle.add(sleutel(
                "contact.adres",
                true,
                "Het postadres van het klachtenloket.",
                "tekst",
                "Postbus 0, 0000 AA Voorbeeldstad"));
        alle.add(sleutel(
                "contact.email",
                true,
                "Het e-mailadres van het klachtenloket.",
                "een e-mailadres",
                "klachten@voorbeeldstad.example"));
        alle.add(sleutel(
                "contact.telefoon", true, "Het telefoonnummer van het klachtenloket.", "tekst", "000 - 000 00 00"));
        alle.add(sleutel(
                "contact.website",
                true,
                "De pagina over klachten.",
                "een adres dat begint met `https://`",
                "https://voorbeeldstad.example/klachten"));
        klachtenverordening(alle);
        regels(alle);
        mandaten(alle);
        tweedelijn(alle);
        regelingen(alle);
        bestaan(alle);
        bijlagen(alle);
        Inlogsleutels.alle().forEach(alle::add);
        Bronsleutels.alle().forEach(alle::add);
        Berichtsleutels.alle().forEach(alle::add);
        return List.copyOf(alle);
    }

    private static void klachtenverordening(List<Sleutel> alle) {
        String groep = "klachtenverordening.<n>.";
        alle.add(sleutel(
                groep + "naam",
                true,
                "De klachtenverordening die in brieven wordt genoemd.",
                "tekst",
                "Klachtenverordening Voorbeeldstad"));
        periode(alle, groep);
        alle.add(sleutel(groep + "bron", true, "Waar dat staat.", "tekst", "Raadsbesluit van 1 december 2025"));
        alle.add(in(groep, WAARSCHUWING));
    }

    private static void regels(List<Sleutel> alle) {
        String advies = "regels.adviesprocedure.<n>.";
        alle.add(sleutel(
                advies + "waarde",
                true,
                "Of een klachtadviescommissie adviseert, zodat tien weken gelden in plaats van zes (Awb 9:13). Zonder deze groep: nee.",
                "`ja` of `nee`",
                "ja"));
        periode(alle, advies);
        alle.add(sleutel(
                advies + "bron",
                true,
                "Het voorschrift of besluit waarop dit rust (Awb 9:13).",
                "tekst",
                "Besluit van het college van 1 december 2025"));
        alle.add(in(advies, WAARSCHUWING));
        String start = "regels.termijnstart.<n>.";
        alle.add(sleutel(
                start + "waarde",
                true,
                "Vanaf welke dag de termijn loopt van een klacht waaraan eerst iets ontbrak (Awb 9:4 lid 1). Zonder deze groep: de eerste ontvangst.",
                "`eerste_ontvangst` of `compleet`",
                "eerste_ontvangst"));
        periode(alle, start);
        alle.add(sleutel(start + "bron", true, "Waar dat staat.", "tekst", "Werkwijze klachten 2026"));
        alle.add(in(start, WAARSCHUWING));
        berichten(alle);
        String lopend = "regels.lopendeverzoeken.<n>.";
        alle.add(sleutel(
                lopend + "waarde",
                true,
                "Wat er gebeurt met een verzoek dat loopt op de dag waarop de tweede lijn wisselt. De wet zegt daar niets over. Zonder deze"
                        + " groep blijft het bij wie het had.",
                "`blijft` of `gaat_over`",
                "blijft"));
        periode(alle, lopend);
        alle.add(sleutel(lopend + "bron", true, "Waar dat staat.", "tekst", "Raadsbesluit van 1 december 2025"));
        alle.add(in(lopend, WAARSCHUWING));
        for (Norm norm : Norm.values()) {
            alle.add(norm(norm));
        }
        toerekening(alle);
    }

    private static void berichten(List<Sleutel> alle) {
        String kanaal = "regels.kanalen.<n>.";
        alle.add(sleutel(
                kanaal + "waarde",
                true,
                "Langs welke digitale weg een klacht binnenkomt (Awb 2:13 lid 2). Meer wegen tegelijk mag. Zonder deze groep is geen weg"
                        + " aangewezen, en dan is geen weg verkeerd.",
                "`email` of `webformulier`",
                "webformulier"));
        periode(alle, kanaal);
        alle.add(sleutel(kanaal + "bron", true, "Het voorschrift of besluit.", "tekst", "Besluit van 9 december 2025"));
        alle.add(in(kanaal, WAARSCHUWING));
        String open = "regels.opengesteld.<n>.";
        alle.add(sleutel(
                open + "waarde",
                true,
                "Welke digitale weg tot en met 31 december 2025 openstond voor klachten (Awb 2:15 lid 1 oud). Op een dag dat hij"
                        + " niet openstond, telt een klacht langs die weg niet als klaagschrift. Zonder deze groep stond elke weg open.",
                "`email` of `webformulier`",
                "email"));
        periode(alle, open);
        alle.add(sleutel(open + "bron", true, "Waar dat is bekendgemaakt.", "tekst", "Besluit van 9 juni 2020"));
        alle.add(in(open, WAARSCHUWING));
        String vertaling = "regels.vertaling.<n>.";
        alle.add(sleutel(
                vertaling + "waarde",
                true,
                "Of de gemeente een klacht in een andere taal zelf laat vertalen (Awb 9:4 lid 3). Zonder deze groep: nee, de klager zorgt ervoor.",
                "`ja` of `nee`",
                "ja"));
        periode(alle, vertaling);
        alle.add(sleutel(vertaling + "bron", true, "Waar dat staat.", "tekst", "Werkwijze klachten 2026"));
        alle.add(in(vertaling, WAARSCHUWING));
    }

    private static Sleutel norm(Norm norm) {
        return sleutel(
                "regels.normen." + norm.name().toLowerCase(Locale.ROOT),
                false,
                "Hoeveel werkdagen hiervoor zijn. Zonder deze sleutel: " + norm.standaard() + ".",
                "1 tot en met " + LokaleRegels.NORM_HOOGSTENS
                        + (Normtoets.looptNaastDeTermijn(norm)
                                ? ", maar niet langer dan de termijn van Awb 9:11 lid 1, want die loopt door"
                                : ""),
                String.valueOf(norm.standaard()));
    }

    private static void toerekening(List<Sleutel> alle) {
        String groep = "regels.toerekening.<n>.";
        alle.add(sleutel(
                groep + "soort",
                true,
                "Wat de gemeente als haar eigen gedraging ziet, ook als een dienstverlener het deed (Awb 9:1 lid 2). Zonder een regel over"
                        + " `beschikking` geldt die altijd; de andere twee gelden alleen als de gemeente ze hier noemt.",
                "`beschikking`, `participatie` of `schuldhulp`",
                "schuldhulp"));
        alle.add(sleutel(groep + "geldt", false, "Of het geldt. Zonder deze sleutel: ja.", "`ja` of `nee`", "ja"));
        periode(alle, groep);
        alle.add(sleutel(
                groep + "reden",
                true,
                "Waarom de gemeente dit zo doet.",
                "tekst",
                "De gemeente kent de schuldhulp zelf toe"));
        alle.add(in(groep, WAARSCHUWING));
    }

    private static void mandaten(List<Sleutel> alle) {
        String groep = "mandaten.<n>.";
        alle.add(sleutel(
                groep + "bestuursorgaan",
                true,
                "Namens wie (Awb 10:1).",
                "`college`, `burgemeester` of `raad`",
                "college"));
        alle.add(sleutel(groep + "functie", true, "Welke functie klachten mag afdoen.", "tekst", "afdelingshoofd"));
        periode(alle, groep);
        alle.add(sleutel(groep + "bron", true, "Het mandaatbesluit.", "tekst", "Mandaatregister 2026"));
        alle.add(sleutel(
                groep + "ondergeschikt",
                false,
                "Of deze functie onder dat bestuur werkt. Zonder deze sleutel: ja. De directeur van een samenwerking doet dat niet.",
                "`ja` of `nee`",
                "ja"));
        alle.add(sleutel(
                groep + "instemming",
                false,
                "De dag waarop hij en voor wie hij werkt instemden (Awb 10:4). Verplicht als `ondergeschikt` `nee` is; eerder geldt het mandaat niet.",
                DAG,
                "2026-01-01"));
        alle.add(in(groep, WAARSCHUWING));
    }

    private static void regelingen(List<Sleutel> alle) {
        String groep = "regelingen.<n>.";
        alle.add(sleutel(
                groep + "regeling",
                true,
                "Een gemeenschappelijke regeling met een eigen bestuur en een eigen ombudsman (Wgr 10 lid 4), zoals zij bij een klacht wordt genoemd. Zonder deze groep is het de Nationale ombudsman.",
                "tekst",
                "Samenwerking Voorbeeld"));
        alle.add(sleutel(
                groep + "soort",
                true,
                "Wat voor ombudsman de regeling heeft.",
                "`gemeentelijke_ombudsman`, `ombudscommissie`, `gezamenlijke_ombudsman` of `gezamenlijke_ombudscommissie`",
                "gezamenlijke_ombudsman"));
        alle.add(sleutel(groep + "naam", true, "Hoe hij heet in brieven.", "tekst", "Ombudsman Regio Voorbeeld"));
        periode(alle, groep);
        bezetting(alle, groep);
        alle.add(in(groep, WAARSCHUWING));
    }

    /** Who fills it: nothing is refused for it, but it is said where the second line is named. */
    private static void bezetting(List<Sleutel> alle, String groep) {
        String jaNee = "`ja` of `nee`";
        alle.add(sleutel(
                groep + "benoemdOp",
                false,
                "De eerste dag van de benoeming die het eerst afloopt. Een benoeming duurt zes jaar (Gemeentewet 81q en 81w). Zonder deze sleutel kijkt niemand ernaar.",
                DAG,
                "2022-01-01"));
        alle.add(
                sleutel(groep + "leden", false, "Hoeveel leden de raad bepaalde (Gemeentewet 81w).", "een getal", "3"));
        alle.add(sleutel(groep + "benoemd", false, "Hoeveel leden er nu zijn benoemd.", "een getal", "3"));
        alle.add(sleutel(
                groep + "vervanging",
                false,
                "Of er een plaatsvervanger is, of bij een commissie een voorzitter en een plaatsvervanger.",
                jaNee,
                "ja"));
        alle.add(sleutel(
                groep + "beedigd",
                false,
                "Of de eed of belofte in de raad is afgelegd (Gemeentewet 81s).",
                jaNee,
                "ja"));
        alle.add(sleutel(
                groep + "betrekking",
                false,
                "Wat iemand van hen nog meer is en niet samengaat (Gemeentewet 81r).",
                "`raadslid`, `wethouder`, `burgemeester`, `lid_rekenkamer` of `andere`",
                "andere"));
        alle.add(sleutel(
                groep + "functiesOpenbaar",
                false,
                "Of hun andere functies openbaar zijn (Gemeentewet 81r).",
                jaNee,
                "ja"));
    }

    private static void tweedelijn(List<Sleutel> alle) {
        String groep = "tweedelijn.<n>.";
        alle.add(sleutel(
                groep + "soort",
                true,
                "Wat voor tweede lijn het is (Gemeentewet 81p). Op een dag zonder tweede lijn is het de Nationale ombudsman.",
                "`nationale_ombudsman`, `gemeentelijke_ombudsman`, `ombudscommissie`, `gezamenlijke_ombudsman` of `gezamenlijke_ombudscommissie`",
                "ombudscommissie"));
        alle.add(sleutel(
                groep + "naam", true, "Hoe de tweede lijn heet in brieven.", "tekst", "Ombudscommissie Voorbeeldstad"));
        alle.add(sleutel(
                groep + "van",
                true,
                "De eerste dag. Op één dag is er één tweede lijn (Uitgangspunten 6).",
                DAG + "; een eigen tweede lijn begint op 1 januari (Gemeentewet 81p lid 2)",
                "2026-01-01"));
        alle.add(sleutel(
                groep + "totEnMet",
                false,
                "De laatste dag; die telt mee.",
                DAG
                        + "; een eigen tweede lijn stopt per 1 januari, dus de laatste dag is 31 december (Gemeentewet 81p lid 3)",
                "2027-12-31"));
        bezetting(alle, groep);
        alle.add(sleutel(groep + "besluit", false, "De dag van het raadsbesluit.", DAG, "2025-05-20"));
        alle.add(sleutel(
                groep + "gezonden",
                false,
                "De dag waarop het besluit naar de Nationale ombudsman ging.",
                DAG + ", vóór 1 juli van het jaar ervoor (Gemeentewet 81p lid 2)",
                "2025-05-27"));
        alle.add(sleutel(
                groep + "eindeGezonden",
                false,
                "De dag waarop het besluit om te stoppen naar de Nationale ombudsman ging.",
                DAG + ", vóór 1 juli van het jaar ervoor (Gemeentewet 81p lid 3)",
                "2026-05-27"));
        alle.add(in(groep, WAARSCHUWING));
    }

    private static void bestaan(List<Sleutel> alle) {
        alle.add(sleutel("bestaan.van", false, "De eerste dag van de gemeente, als zij nieuw is.", DAG, "2026-01-01"));
        alle.add(sleutel(
                "bestaan.totEnMet",
                false,
                "De laatste dag van een gemeente die wordt opgeheven. Alleen samen met `bestaan.opvolger` en `bestaan.bron`.",
                DAG,
                "2026-12-31"));
        alle.add(sleutel("bestaan.opvolger", false, "Welke gemeente de klachten overneemt.", "tekst", "Buurstad"));
        alle.add(sleutel(
                "bestaan.bron",
                false,
                "De wet of het besluit.",
                "tekst",
                "Wet samenvoeging Voorbeeldstad en Buurstad"));
        alle.add(sleutel(
                "bestaan.tweedelijn.soort",
                false,
                "Wat voor tweede lijn de gemeente heeft die overneemt. Zonder deze sleutel: de Nationale ombudsman.",
                "`nationale_ombudsman`, `gemeentelijke_ombudsman`, `ombudscommissie`, `gezamenlijke_ombudsman` of `gezamenlijke_ombudscommissie`",
                "gezamenlijke_ombudsman"));
        alle.add(sleutel(
                "bestaan.tweedelijn.naam",
                false,
                "Hoe die tweede lijn heet in brieven. Verplicht als er een soort staat.",
                "tekst",
                "Ombudsman Buurstad"));
        alle.add(in("bestaan.", WAARSCHUWING));
    }

    private static void bijlagen(List<Sleutel> alle) {
        Bijlageregels standaard = Bijlageregels.STANDAARD;
        alle.add(sleutel(
                "bijlagen.soorten",
                false,
                "Welke bestanden in een dossier mogen. De inhoud beslist, niet de naam. Zonder deze sleutel: alle soorten hiernaast.",
                "een of meer van `" + standaard.soortenInWoorden().replace(", ", "`, `") + "`, met een komma ertussen",
                "pdf,jpg,png"));
        alle.add(sleutel(
                "bijlagen.bestandMb",
                false,
                "Hoe groot één bestand mag zijn, in megabytes. Zonder deze sleutel: " + standaard.bestandMb() + ".",
                "1 tot en met " + Bijlageregels.BESTAND_HOOGSTENS_MB,
                "25"));
        alle.add(sleutel(
                "bijlagen.dossierMb",
                false,
                "Hoe groot alle bestanden van één dossier samen mogen zijn, in megabytes. Zonder deze sleutel: "
                        + standaard.dossierMb() + ".",
                "1 tot en met " + Bijlageregels.DOSSIER_HOOGSTENS_MB,
                "250"));
        alle.add(sleutel(
                "bijlagen.aantal",
                false,
                "Hoeveel bestanden er in één dossier mogen. Zonder deze sleutel: " + standaard.aantal() + ".",
                "1 tot en met " + Bijlageregels.AANTAL_HOOGSTENS,
                "100"));
    }

    private static void periode(List<Sleutel> alle, String groep) {
        alle.add(in(groep, VAN_VOORBEELD));
        alle.add(in(groep, TOT_VOORBEELD));
    }

    private static Sleutel in(String groep, Sleutel s) {
        return sleutel(groep + s.naam(), s.verplicht(), s.betekenis(), s.toegestaan(), s.voorbeeld());
    }

    private static Sleutel sleutel(
            String naam, boolean verplicht, String betekenis, String toegestaan, String voorbeeld) {
        return new Sleutel(naam, verplicht, betekenis, toegestaan, voorbeeld);
    }
}
