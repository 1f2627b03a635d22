package nl.klacht.core.recht;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Vindplaats;

/** The page {@code docs/wettenregister.md}: every article under its law, and every numbered rule under its kind. */
final class Wettenregister {

    private static final Pattern WERKVOORBEELD = Pattern.compile("E\\d\\d");
    private static final String WERKVOORBEELDEN = "/nl/klacht/core/recht/termijnen-recht-1.6.csv";
    private static final String TABELLEN = "klacht-core/src/test/resources/";

    private static final String INLEIDING = """
            # Wettenregister

            Welk artikel staat in welke klasse, in welke tabel een jurist de voorbeelden vindt en verbetert, en wat aan mensen is overgelaten.
            Deze pagina wordt gemaakt door `WettenregisterTest`; verander haar niet met de hand.

            **Zo leest u haar.** *Geheel*: de code beslist wat het artikel regelt. *Deels*: wat de code niet beslist, staat erbij. *Voor mensen*: er
            is geen klasse; de reden staat erbij. *Zonder stap*: de regel staat in de code, met voorbeelden, maar geen
            stap, termijn of scherm vraagt haar. Waarom niet, staat erbij: zij is voor een ander dan wie een klacht behandelt, of een andere klasse doet het werk.
            Een artikel heeft een eigen plek op deze pagina: `#awb-9-11` is Awb 9:11, `#s-1d-7` is regel S-1D.7.
            Een rij in een tabel noemt de feiten, wat eruit moet komen, op welke grond en waarom. Klopt een rij niet, verander haar dan in het
            bestand: de bouw zegt daarna of de code het anders doet.

            **Zo komt een artikel hier.** Een artikelklasse draagt `@Grondslag` (de vindplaats) en `@Artikel` (titel, geldigheid, wijziging, wat niet
            is gemodelleerd); haar tabel ligt ernaast in de testbestanden. Een artikel zonder klasse staat met zijn reden in
            `register/artikelen.csv`, een genummerde regel met zijn plek in de code of zijn reden in `register/regels.csv`. Schrijf de pagina opnieuw met
            `mvn -pl klacht-core test -Dtest=WettenregisterTest -Dwettenregister.schrijf=true`.
            """;

    private final List<Wet> wetten = Wet.alle();
    private final List<Registerartikel> artikelen = Registerartikel.alle();
    private final List<Registerregel> regels = Registerregel.alle();
    private final Map<String, List<Rij>> tabellen = artikelen.stream()
            .filter(artikel -> artikel.klasse() != null)
            .collect(Collectors.toMap(
                    artikel -> artikel.klasse().getName(),
                    artikel -> Rij.lees(
                            "/" + artikel.klasse().getName().replace('.', '/') + ".csv",
                            artikel.klasse().getSimpleName())));
    private final Set<String> gezet = new HashSet<>();

    String pagina() {
        return Stream.of(Stream.of(INLEIDING, inhoud()), wetten.stream().map(this::wet), soorten())
                .flatMap(deel -> deel)
                .collect(Collectors.joining("\n"));
    }

    private String inhoud() {
        String namen = wetten.stream()
                .map(wet -> "[%s](#%s)".formatted(wet.naam(), kop(wet.naam())))
                .collect(Collectors.joining(", "));
        String soorten = Stream.of(Regelsoort.values())
                .map(soort -> "[%s](#%s)".formatted(soort.titel(), kop(soort.titel())))
                .collect(Collectors.joining(", "));
        return """
                Wetten: %s.

                Regels: %s.

                Losse tabellen: %s. Samen met de tabellen bij de artikelen zijn het %d rijen.
                """.formatted(namen, soorten, losseTabellen(), Voorbeeldtabellen.rijen());
    }

    private static String losseTabellen() {
        return Voorbeeldtabellen.zonderKlasse()
                .map(tabel -> "[%s](../%s)".formatted(tabel.getFileName(), tabel.toString()))
                .collect(Collectors.joining(", "));
    }

    private static String kop(String titel) {
        return titel.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private String wet(Wet wet) {
        String rijen = artikelen.stream()
                .filter(artikel -> eigenaar(artikel) == wet)
                .map(artikel -> rij(wet, artikel))
                .collect(Collectors.joining("\n"));
        return """
                ## %s

                | Artikel | Titel | In werking | Gemodelleerd | Klasse | Tabel | Regels | Wat niet, en waarom |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(wet.naam(), rijen);
    }

    /** The law with the longest name that the citation begins with. */
    private Wet eigenaar(Registerartikel artikel) {
        return wetten.stream()
                .filter(wet -> wet.bevat(artikel.aanduiding()))
                .max(java.util.Comparator.comparing(wet -> wet.afkorting().length()))
                .orElseThrow(() -> new AssertionError("Geen wet voor " + artikel.aanduiding()));
    }

    private String rij(Wet wet, Registerartikel artikel) {
        return "| %s%s | %s | %s | %s | %s | %s |"
                .formatted(
                        ankers(artikel.ankers()),
                        wet.verwijzing(artikel.aanduiding()),
                        artikel.titel(),
                        artikel.inWerking(),
                        artikel.gemodelleerd(),
                        artikel.klasse() == null ? "– | – | –" : code(artikel.klasse()),
                        artikel.opmerking());
    }

    private String code(Class<?> klasse) {
        Bron bron = new Bron(klasse.getSimpleName(), "");
        List<Rij> rijen = tabellen.get(klasse.getName());
        String regelnamen = rijen.stream()
                .map(Rij::regel)
                .distinct()
                .sorted()
                .map(naam -> "`" + naam + "`")
                .collect(Collectors.joining(", "));
        return "%s | [%d](../%s) | %s".formatted(bron.verwijzing(), rijen.size(), bron.tabel(), regelnamen);
    }

    private String ankers(Set<String> ankers) {
        return ankers.stream()
                .filter(gezet::add)
                .map("<a id=\"%s\"></a>"::formatted)
                .collect(Collectors.joining());
    }

    private Stream<String> soorten() {
        return Stream.of(Regelsoort.values()).map(this::soort);
    }

    private String soort(Regelsoort soort) {
        String rijen = soort == Regelsoort.E
                ? werkvoorbeelden()
                : regels.stream()
                        .filter(regel -> regel.soort().equals(soort.name()))
                        .map(this::rij)
                        .collect(Collectors.joining("\n"));
        return """
                ## %s

                %s

                | Nummer | Regel | Hoe | Waar | Tabel | Toelichting |
                |---|---|---|---|---|---|
                %s
                """.formatted(soort.titel(), soort.uitleg(), rijen);
    }

    private String rij(Registerregel regel) {
        return "| %s%s | %s | %s | %s | %s | %s |"
                .formatted(
                        ankers(Set.of(regel.anker())),
                        regel.nummer(),
                        regel.regel(),
                        regel.uitvoering(),
                        streepje(regel.waar().stream().map(Bron::verwijzing).collect(Collectors.joining(", "))),
                        streepje(tabellen(regel)),
                        regel.toelichting());
    }

    private static String tabellen(Registerregel regel) {
        String vanDeSoort = Regelsoort.valueOf(regel.soort()).tabel();
        return (vanDeSoort.isEmpty()
                        ? regel.waar().stream().filter(Bron::heeftTabel).map(Bron::tabel)
                        : Stream.of(vanDeSoort))
                .map(tabel -> "[csv](../" + tabel + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String werkvoorbeelden() {
        return Rij.lees(WERKVOORBEELDEN, "").stream()
                .filter(rij -> WERKVOORBEELD.matcher(rij.nummer()).matches())
                .map(rij -> "| %s%s | %s → %s | %s | %s | [csv](../%s) | %s |"
                        .formatted(
                                ankers(Set.of(new Vindplaats(rij.nummer()).anker())),
                                rij.nummer(),
                                feiten(rij),
                                rij.verwacht(),
                                Registerregel.Hoe.CODE.naam(),
                                Bron.van(rij.artikel() + "." + rij.regel()).verwijzing(),
                                TABELLEN + WERKVOORBEELDEN.substring(1),
                                rij.toelichting()))
                .collect(Collectors.joining("\n"));
    }

    private static String feiten(Rij rij) {
        return rij.feiten().entrySet().stream()
                .map(feit -> feit.getKey() + ": " + feit.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String streepje(String tekst) {
        return tekst.isEmpty() ? "–" : tekst;
    }
}
