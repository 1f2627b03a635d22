package nl.klacht.jakarta.beheer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.jakarta.bericht.Berichtsoort;

/** Writes {@code docs/instellingen.md} from the catalogue of keys. */
final class InstellingenDocument {

    private static final Map<String, String> KOPPEN = koppen();

    private InstellingenDocument() {}

    static String tekst() {
        StringBuilder tekst = new StringBuilder(INLEIDING);
        KOPPEN.forEach((begin, kop) -> {
            tekst.append("\n### ")
                    .append(kop)
                    .append("\n\n| Sleutel | Verplicht | Betekenis | Toegestaan | Voorbeeld |\n");
            tekst.append("|---|---|---|---|---|\n");
            Sleutels.alle().stream()
                    .filter(sleutel ->
                            sleutel.naam().equals(begin) || sleutel.naam().startsWith(begin + "."))
                    .forEach(sleutel -> tekst.append(rij(sleutel)));
        });
        return tekst.append(SLOT).toString();
    }

    private static String rij(Sleutel sleutel) {
        return "| `%s` | %s | %s | %s | `%s` |%n"
                .formatted(
                        sleutel.naam(),
                        sleutel.verplicht() ? "ja" : "nee",
                        sleutel.betekenis(),
                        sleutel.toegestaan(),
                        sleutel.voorbeeld())
                .replace("\r", "");
    }

    private static Map<String, String> koppen() {
        Map<String, String> koppen = new LinkedHashMap<>();
        koppen.put("naam", "Naam");
        koppen.put("hosts", "Hostnamen");
        koppen.put("contact", "Contact");
        koppen.put("klachtenverordening", "Klachtenverordening");
        koppen.put("regels.adviesprocedure", "Klachtadviesprocedure");
        koppen.put("regels.termijnstart", "Begin van de termijn");
        koppen.put("regels.kanalen", "Digitale wegen");
        koppen.put("regels.opengesteld", "Digitale wegen die tot 2026 openstonden");
        koppen.put("regels.vertaling", "Vertaling");
        koppen.put("regels.lopendeverzoeken", "Lopende verzoeken bij een wissel van de tweede lijn");
        koppen.put("regels.normen", "Normen in werkdagen");
        koppen.put("regels.toerekening", "Toerekening");
        koppen.put("mandaten", "Mandaten");
        koppen.put("tweedelijn", "Tweede lijn");
        koppen.put("regelingen", "Ombudsman van een gemeenschappelijke regeling");
        koppen.put("bestaan", "Einde van de gemeente");
        koppen.put("bijlagen", "Bestanden in een dossier");
        koppen.put("inloggen", "Inloggen");
        koppen.put("datasource", "Eigen databaselogin of eigen database");
        koppen.put("berichten", "Berichten");
        return koppen;
    }

    private static String opsomming(Stream<String> delen) {
        return delen.collect(Collectors.joining(", "));
    }

    private static final String INLEIDING = """
            # Instellingen van een gemeente

            Elke gemeente heeft een map in `tenant-configs`. De naam van de map is de id van de gemeente: kleine letters, cijfers en streepjes.
            Deze pagina is gemaakt uit de lijst met sleutels in de code; een test zegt het als zij niet meer klopt.

            ## Hoe het werkt

            - In `tenant.properties` (UTF-8) begint elke sleutel met `gemeente.<id>.`; hieronder staat wat daarna komt. `<n>` is een getal van 1 tot en met 99.
            - De omgeving gaat voor op het bestand. Van een sleutel worden dan alle tekens behalve letters en cijfers een `_`, in hoofdletters:
              `gemeente.stichtse-vecht.naam` heet in de omgeving `GEMEENTE_STICHTSE_VECHT_NAAM`.
            - De mappen staan in de map die `KLACHT_TENANT_CONFIGS` noemt, of anders in `tenant-configs` in de map van de server.
            - Bij het starten wordt alles getoetst. Een onbekende sleutel, een verkeerde waarde of een keuze die de wet niet toelaat, houdt alleen die gemeente tegen:
              haar host antwoordt 503, en bestand, regel, sleutel en grond staan in het logboek en bij `/health`. De andere gemeenten starten.
            - Een hostnaam die bij twee gemeenten staat, houdt beide tegen: een inwoner mag nooit bij de verkeerde gemeente uitkomen.
            - Twee regels uit dezelfde groep gelden nooit op dezelfde dag. Bij `regels.toerekening` telt dat per soort; mandaten en digitale wegen mogen wel naast elkaar gelden.
            - Wat de wet bepaalt, is geen instelling. Voor de termijn van zes of tien weken (Awb 9:11 lid 1), het verdagen (Awb 9:11 lid 2), de vier weken van Awb 9:8 lid 3
              en het jaar van Awb 9:24 bestaan dus geen sleutels. Een norm is hoogstens %d werkdagen.

            ## Sleutels van `tenant.properties`
            """.formatted(LokaleRegels.NORM_HOOGSTENS);

    private static final String SLOT = """

            ## De andere bestanden

            Een csv-bestand is UTF-8, met `;` tussen de kolommen en de namen van de kolommen op de eerste regel.

            | Bestand | Verplicht | Kolommen | Wat erin staat |
            |---|---|---|---|
            | `%s` | ja | `%s` | Waarop de gemeente telt. `soort` is `aard` of `oorzaak`; een code komt per soort één keer voor. |
            | `%s` | ja | `%s` | De dienstverleners. Een id komt één keer voor; `regelingen` zijn een of meer van `wmo`, `jeugd`, `participatie`, `schuldhulp`, `zorg` en `overig`, met een komma ertussen. Adres, telefoon en website mogen leeg zijn. Het demo-account `aanbieder` hoort bij de eerste. |
            | `%s` | nee | `%s` | Waar medewerkers e-mail krijgen. `account` is de id waarmee iemand inlogt. Wie er niet in staat, krijgt zijn e-mail bij het loket. |
            | `%s/` | nee | | Eigen teksten van berichten: %s. De eerste regel is het onderwerp; daarna een lege regel en de tekst, met een lege regel tussen alinea's. Velden: %s. Een alinea met een veld dat leeg is, valt weg. |
            | `%s` | nee | | De huisstijl: `:root` met custom properties, zonder andere regels en zonder adressen. |

            Een id of code bestaat uit kleine letters, cijfers en streepjes en begint met een letter.
            """.formatted(
                    Mapbestanden.INDELING,
                    String.join(";", Mapbestanden.KOLOMMEN_INDELING),
                    Mapbestanden.DIENSTVERLENERS,
                    String.join(";", Mapbestanden.KOLOMMEN_DIENSTVERLENERS),
                    Mapbestanden.MEDEWERKERS,
                    String.join(";", Mapbestanden.KOLOMMEN_MEDEWERKERS),
                    Mapbestanden.SJABLONEN,
                    opsomming(Berichtsoort.metTekst().map(soort -> "`" + soort.bestand() + "`")),
                    opsomming(Sjabloon.VELDEN.stream().sorted().map(veld -> "`{" + veld + "}`")),
                    Mapbestanden.TOKENS);
}
