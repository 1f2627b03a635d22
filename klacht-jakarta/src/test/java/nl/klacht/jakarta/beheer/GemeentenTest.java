package nl.klacht.jakarta.beheer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Norm;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening.Soort;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Toelating;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("De instellingen van de gemeenten")
class GemeentenTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @TempDir
    private Path map;

    private Proefinstellingen geleverd() {
        return Proefinstellingen.van(Proefinstellingen.GELEVERD, map);
    }

    /** The one fault of Weesp; the other two municipalities must start. */
    private static Instellingsfout fout(Proefinstellingen instellingen) {
        Gemeenten gemeenten = instellingen.gemeenten();
        assertEquals(Set.of("weesp"), gemeenten.fouten().keySet(), () -> gemeenten
                .fouten()
                .toString());
        List<Instellingsfout> fouten = gemeenten.fouten().get("weesp");
        assertEquals(1, fouten.size(), fouten::toString);
        assertThrows(GemeenteGestopt.class, () -> gemeenten.van("weesp"));
        assertEquals("Stichtse Vecht", gemeenten.van("stichtse-vecht").naam());
        assertEquals("Wijdemeren", gemeenten.van("wijdemeren").naam());
        return fouten.get(0);
    }

    private static void eis(Proefinstellingen instellingen, String bestand, String sleutel, String vindplaats) {
        Instellingsfout fout = fout(instellingen);
        assertEquals(bestand, fout.bestand());
        assertEquals(sleutel, fout.sleutel());
        assertEquals(vindplaats, fout.grond().vindplaats().aanduiding(), fout::zin);
        assertTrue(fout.zin().startsWith(bestand), fout::zin);
    }

    private static void eis(Proefinstellingen instellingen, String sleutel, String vindplaats) {
        eis(instellingen, "weesp/tenant.properties", "gemeente.weesp." + sleutel, vindplaats);
    }

    private static Soort tweedeLijn(Gemeenten gemeenten, String id, LocalDate dag) {
        return gemeenten.van(id).kader().tweedeLijn().opDatum(dag).soort();
    }

    @Nested
    @DisplayName("De geleverde set")
    class Geleverd {

        private final Gemeenten gemeenten = Proefinstellingen.gemeenten(Proefinstellingen.GELEVERD, Map.of());

        @Test
        @DisplayName("is zonder fouten: Stichtse Vecht, Weesp en Wijdemeren")
        void zonderFouten() {
            assertEquals(Map.of(), gemeenten.fouten());
            assertEquals(Set.of("stichtse-vecht", "weesp", "wijdemeren"), Set.copyOf(gemeenten.ids()));
        }

        @ParameterizedTest
        @CsvSource({
            "stichtse-vecht, 2014-12-16, NATIONALE_OMBUDSMAN",
            "stichtse-vecht, 2026-11-23, NATIONALE_OMBUDSMAN",
            "weesp, 2014-12-16, NATIONALE_OMBUDSMAN",
            "weesp, 2026-11-23, NATIONALE_OMBUDSMAN",
            "wijdemeren, 2014-12-16, OMBUDSCOMMISSIE",
            "wijdemeren, 2026-11-23, OMBUDSCOMMISSIE"
        })
        @DisplayName("geeft elke gemeente haar eigen tweede lijn")
        void tweedeLijnen(String id, LocalDate dag, Soort soort) {
            assertEquals(soort, tweedeLijn(gemeenten, id, dag));
        }

        @Test
        @DisplayName("vraagt Wijdemeren om de einddatum")
        void wijdemeren() {
            assertEquals(
                    "einddatum door de gemeente te bevestigen",
                    gemeenten.van("wijdemeren").waarschuwingen().stream()
                            .filter(w -> w.sleutel().equals("tweedelijn.1"))
                            .findFirst()
                            .orElseThrow()
                            .grond()
                            .uitleg());
        }

        @Test
        @DisplayName("heeft voor elke gemeente zes weken, een indeling, dienstverleners, een mandaat en een huisstijl")
        void volledig() {
            for (String id : gemeenten.ids()) {
                Gemeente gemeente = gemeenten.van(id);
                assertEquals(false, gemeente.kader().regels().isAdviesprocedure(VANDAAG), id);
                assertTrue(gemeente.indeling().findAard("bejegening").isPresent(), id);
                assertTrue(gemeente.indeling().findOorzaak("communicatie").isPresent(), id);
                assertEquals("zorg-voorbeeld", gemeente.dienstverleners().get(0).id(), id);
                assertEquals(
                        1, gemeente.mandaten(Bestuursorgaan.COLLEGE, VANDAAG).size(), id);
                assertEquals(0, gemeente.mandaten(Bestuursorgaan.RAAD, VANDAAG).size(), id);
                assertTrue(gemeente.tokens().contains("--klacht-kleur-merk:"), id);
                assertEquals(15, gemeente.kader().regels().werkdagen(Norm.INFORMELE_AFHANDELING), id);
            }
        }

        @Test
        @DisplayName("noemt bij elke waarde het bestand, de regel en sinds wanneer")
        void herkomst() {
            Instelling naam = instelling(gemeenten, "stichtse-vecht", "naam");
            assertEquals("Stichtse Vecht", naam.waarde());
            assertEquals(Herkomst.Soort.BESTAND, naam.herkomst().soort());
            assertEquals("stichtse-vecht/tenant.properties:2", naam.herkomst().plaats());
            assertTrue(naam.herkomst().sinds().toEpochMilli() > 0);
        }
    }

    private static Instelling instelling(Gemeenten gemeenten, String id, String sleutel) {
        return gemeenten.van(id).instellingen().stream()
                .filter(i -> i.sleutel().equals("gemeente." + id + "." + sleutel))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    @DisplayName("De set van na 2022")
    class Na2022 {

        private final Gemeenten gemeenten = Proefinstellingen.gemeenten(Proefinstellingen.NA_2022, Map.of());

        @ParameterizedTest
        @CsvSource({"2022-03-22, TOEGESTAAN", "2022-03-23, TOEGESTAAN", "2022-03-24, GEWEIGERD"})
        @DisplayName("sluit Weesp na 23 maart 2022 en noemt Amsterdam")
        void weesp(LocalDate dag, Toelating verwacht) {
            Gemeente weesp = gemeenten.van("weesp");
            Bevinding<Toelating> bevinding = weesp.bestaan().magOntvangen(weesp.naam(), dag);
            assertEquals(verwacht, bevinding.uitkomst());
            assertEquals(
                    verwacht == Toelating.GEWEIGERD,
                    bevinding.gronden().get(0).uitleg().contains("Amsterdam"));
        }

        @ParameterizedTest
        @CsvSource({
            "2022-03-23, NATIONALE_OMBUDSMAN",
            "2022-03-24, GEZAMENLIJKE_OMBUDSMAN",
            "2026-11-23, GEZAMENLIJKE_OMBUDSMAN"
        })
        @DisplayName("geeft Weesp na haar einde de tweede lijn van Amsterdam, ook al is dat geen 1 januari")
        void weespNaHaarEinde(LocalDate dag, Soort soort) {
            assertEquals(soort, tweedeLijn(gemeenten, "weesp", dag));
        }

        @ParameterizedTest
        @CsvSource({"2022-12-31, OMBUDSCOMMISSIE", "2023-01-01, NATIONALE_OMBUDSMAN"})
        @DisplayName("laat een lopend verzoek van Wijdemeren op de dag van de wissel overgaan")
        void lopendVerzoek(LocalDate dag, Soort soort) {
            var kader = gemeenten.van("wijdemeren").kader();
            assertEquals(
                    soort,
                    kader.tweedeLijn()
                            .voorLopendVerzoek(LocalDate.of(2022, 11, 1), dag, kader.regels())
                            .soort());
        }

        @ParameterizedTest
        @CsvSource({
            "2022-12-30, OMBUDSCOMMISSIE",
            "2022-12-31, OMBUDSCOMMISSIE",
            "2023-01-01, NATIONALE_OMBUDSMAN",
            "2026-11-23, NATIONALE_OMBUDSMAN"
        })
        @DisplayName("geeft Wijdemeren na haar ombudscommissie de Nationale ombudsman, door de wet")
        void wijdemeren(LocalDate dag, Soort soort) {
            assertEquals(soort, tweedeLijn(gemeenten, "wijdemeren", dag));
        }

        @Test
        @DisplayName("laat het einde van Wijdemeren open, met een waarschuwing")
        void zonderEinde() {
            Gemeente wijdemeren = gemeenten.van("wijdemeren");
            assertEquals(Bestaan.ZONDER_EINDE, wijdemeren.bestaan());
            assertTrue(wijdemeren.waarschuwingen().stream()
                    .anyMatch(w -> w.sleutel().equals("bestaan")));
            assertTrue(
                    Bevinding.isToegestaan(wijdemeren.bestaan().magOntvangen("Wijdemeren", LocalDate.of(2027, 1, 1))));
        }

        @Test
        @DisplayName("laat Wijdemeren stoppen zodra de omgeving dat zegt")
        void metEinde() {
            Gemeente wijdemeren = Proefinstellingen.gemeenten(
                            Proefinstellingen.NA_2022,
                            Map.of(
                                    "GEMEENTE_WIJDEMEREN_BESTAAN_TOTENMET", "2026-12-31",
                                    "GEMEENTE_WIJDEMEREN_BESTAAN_OPVOLGER", "Hilversum",
                                    "GEMEENTE_WIJDEMEREN_BESTAAN_BRON", "Wet samenvoeging (proef)"))
                    .van("wijdemeren");
            assertTrue(Bevinding.isToegestaan(
                    wijdemeren.bestaan().magOntvangen("Wijdemeren", LocalDate.of(2026, 12, 31))));
            assertTrue(
                    Bevinding.isGeweigerd(wijdemeren.bestaan().magOntvangen("Wijdemeren", LocalDate.of(2027, 1, 1))));
            assertEquals(
                    Soort.NATIONALE_OMBUDSMAN,
                    wijdemeren
                            .kader()
                            .tweedeLijn()
                            .opDatum(LocalDate.of(2027, 1, 1))
                            .soort());
        }

        @ParameterizedTest
        @CsvSource({"2027-12-31, GEWEIGERD", "2028-01-01, TOEGESTAAN", "2028-01-02, TOEGESTAAN"})
        @DisplayName("laat een nieuwe gemeente pas beginnen op haar eerste dag")
        void metBegin(LocalDate dag, Toelating verwacht) {
            Gemeente nieuw = Proefinstellingen.gemeenten(
                            Proefinstellingen.NA_2022, Map.of("GEMEENTE_WIJDEMEREN_BESTAAN_VAN", "2028-01-01"))
                    .van("wijdemeren");
            assertEquals(
                    verwacht, nieuw.bestaan().magOntvangen("Wijdemeren", dag).uitkomst());
        }
    }

    @Nested
    @DisplayName("De set van de tests")
    class Testset {

        private final Gemeenten gemeenten = Proefinstellingen.gemeenten(Proefinstellingen.TEST, Map.of());

        @Test
        @DisplayName("is zonder fouten, met een adviesprocedure en een ombudscommissie")
        void zonderFouten() {
            assertEquals(Map.of(), gemeenten.fouten());
            assertTrue(gemeenten.van("proef-advies").kader().regels().isAdviesprocedure(VANDAAG));
            assertEquals(Soort.OMBUDSCOMMISSIE, tweedeLijn(gemeenten, "proef-commissie", VANDAAG));
            assertEquals("Provincie Proef", gemeenten.van("proef-provincie").naam());
        }
    }

    @Nested
    @DisplayName("Een fout houdt alleen die gemeente tegen")
    class Fouten {

        @ParameterizedTest
        @CsvSource({
            "regels.afhandeling.weken, Awb 9:11 lid 1",
            "regels.beslistermijn, Awb 9:11 lid 1",
            "regels.verdaging.dagen, Awb 9:11 lid 2",
            "regels.nietInBehandeling.weken, Awb 9:8 lid 3",
            "regels.verzoekschrift.jaren, Awb 9:24 lid 1 onder a",
            "regels.horen, Awb 9:10 lid 2",
            "regels.kleur, docs/instellingen.md",
            "tweedelijn.0.soort, docs/instellingen.md",
            "tweedelijn.een.soort, docs/instellingen.md"
        })
        @DisplayName("een sleutel die niet bestaat, ook als iemand een wettelijke termijn wil verlengen")
        void onbekendeSleutel(String sleutel, String vindplaats) {
            eis(geleverd().weesp(sleutel, "12"), sleutel, vindplaats);
        }

        @Test
        @DisplayName("een tikfout, met wat er bedoeld is en op welke regel")
        void tikfout() {
            Instellingsfout fout =
                    fout(geleverd().schrijf("weesp/tenant.properties", "gemeente.weesp.naaam=Weesp\n" + VOLDOENDE));
            assertEquals(1, fout.regel());
            assertTrue(fout.zin().contains("Bedoelt u naam?"), fout::zin);
        }

        @Test
        @DisplayName("een sleutel van een andere gemeente")
        void andereGemeente() {
            eis(
                    geleverd().erbij("weesp/tenant.properties", "gemeente.wijdemeren.naam=Anders\n"),
                    "weesp/tenant.properties",
                    "gemeente.wijdemeren.naam",
                    "docs/instellingen.md");
        }

        @Test
        @DisplayName("een sleutel die er twee keer staat")
        void dubbel() {
            eis(
                    geleverd().erbij("weesp/tenant.properties", "gemeente.weesp.naam=Anders\n"),
                    "naam",
                    "docs/instellingen.md");
        }

        @Test
        @DisplayName("een sleutel zonder waarde")
        void leeg() {
            eis(geleverd().weesp("mandaten.1.totEnMet", ""), "mandaten.1.totEnMet", "docs/instellingen.md");
        }

        @Test
        @DisplayName("een mandaat voor wie elders werkt, zonder instemming")
        void mandaatZonderInstemming() {
            eis(geleverd().weesp("mandaten.1.ondergeschikt", "nee"), "mandaten.1.instemming", "Awb 10:4 lid 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"contact.adres", "contact.email", "mandaten.1.functie"})
        @DisplayName("een verplichte sleutel die ontbreekt")
        void ontbreekt(String sleutel) {
            assertEquals(
                    "gemeente.weesp." + sleutel,
                    fout(geleverd().weespZonder(sleutel)).sleutel());
        }

        @ParameterizedTest
        @CsvSource({
            "tweedelijn.1.soort, klachtadviescommissie, Gemeentewet 81p lid 1",
            "regels.termijnstart.1.waarde, laatste_ontvangst, Awb 9:4 lid 1",
            "regels.toerekening.1.soort, zorg, Awb 9:1 lid 2",
            "regels.toerekening.1.geldt, misschien, Awb 9:1 lid 2",
            "mandaten.1.bestuursorgaan, ander, Awb 10:1",
            "mandaten.1.van, 2026-02-30, docs/instellingen.md",
            "mandaten.1.van, 1-1-2026, docs/instellingen.md",
            "mandaten.1.totEnMet, 2013-12-31, docs/instellingen.md",
            "contact.email, klachtenloket, docs/instellingen.md",
            "contact.website, http://weesp.example, docs/instellingen.md",
            "hosts, weesp_localhost, docs/instellingen.md",
            "hosts, beheer.localhost, docs/instellingen.md"
        })
        @DisplayName("een onbekende soort, een verkeerde dag of een verkeerd adres")
        void verkeerdeWaarde(String sleutel, String waarde, String vindplaats) {
            Instellingsfout fout = fout(geleverd().weesp(sleutel, waarde));
            assertEquals("gemeente.weesp." + sleutel, fout.sleutel());
            assertEquals(vindplaats, fout.grond().vindplaats().aanduiding());
            assertTrue(fout.bestand().startsWith("weesp/tenant.properties"), fout::zin);
        }

        @ParameterizedTest
        @CsvSource({
            "bestuursmelding, 0, docs/instellingen.md",
            "bestuursmelding, 61, docs/instellingen.md",
            "bestuursmelding, twee, docs/instellingen.md",
            "bestuursmelding, -1, docs/instellingen.md",
            "informele_afhandeling, 31, Awb 9:11 lid 1",
            "ontvangstbevestiging, 31, Awb 9:11 lid 1",
            "eerste_contact, 60, Awb 9:11 lid 1"
        })
        @DisplayName("een norm die te lang is, of langer dan de termijn van de wet")
        void norm(String norm, String werkdagen, String vindplaats) {
            eis(geleverd().weesp("regels.normen." + norm, werkdagen), "regels.normen." + norm, vindplaats);
        }

        @ParameterizedTest
        @CsvSource({"informele_afhandeling, 30", "terugkoppeling, 60", "eerste_contact, 1"})
        @DisplayName("maar niet een norm op de grens")
        void normOpDeGrens(String norm, String werkdagen) {
            assertEquals(
                    Map.of(),
                    geleverd()
                            .weesp("regels.normen." + norm, werkdagen)
                            .gemeenten()
                            .fouten());
        }

        @Test
        @DisplayName("een adviesprocedure zonder voorschrift of besluit")
        void adviesZonderBron() {
            eis(
                    geleverd()
                            .weesp("regels.adviesprocedure.1.waarde", "ja")
                            .weesp("regels.adviesprocedure.1.van", "2026-01-01"),
                    "regels.adviesprocedure.1.bron",
                    "Awb 9:13");
        }

        @Test
        @DisplayName("twee regels voor dezelfde dag")
        void tweeRegels() {
            eis(
                    geleverd()
                            .weesp("regels.termijnstart.2.waarde", "compleet")
                            .weesp("regels.termijnstart.2.van", "2026-01-01")
                            .weesp("regels.termijnstart.2.bron", "Besluit (proef)"),
                    "regels.termijnstart.2.van",
                    "docs/instellingen.md");
        }

        @Test
        @DisplayName("twee tweede lijnen op één dag")
        void tweeTweedeLijnen() {
            eis(geleverdMetCommissie("2016-01-01"), "tweedelijn.2.van", "Uitgangspunten 6");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2015-12-31", "2016-01-02", "2016-07-01"})
        @DisplayName("een eigen tweede lijn die niet op 1 januari begint")
        void beginGeenJanuari(String van) {
            eis(
                    geleverdMetCommissie(van)
                            .weespZonder("tweedelijn.1.soort")
                            .weespZonder("tweedelijn.1.naam")
                            .weespZonder("tweedelijn.1.van"),
                    "tweedelijn.2.van",
                    "Gemeentewet 81p lid 2");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2019-12-30", "2020-01-01", "2020-06-30"})
        @DisplayName("een eigen tweede lijn die niet per 1 januari stopt")
        void eindGeenJanuari(String totEnMet) {
            eis(
                    geleverdMetCommissie("2016-01-01")
                            .weesp("tweedelijn.1.totEnMet", "2015-12-31")
                            .weesp("tweedelijn.2.totEnMet", totEnMet),
                    "tweedelijn.2.totEnMet",
                    "Gemeentewet 81p lid 3");
        }

        @Test
        @DisplayName("een besluit dat te laat naar de Nationale ombudsman ging")
        void teLaatGezonden() {
            eis(
                    geleverdMetCommissie("2016-01-01")
                            .weesp("tweedelijn.1.totEnMet", "2015-12-31")
                            .weesp("tweedelijn.2.gezonden", "2015-07-01"),
                    "tweedelijn.2.gezonden",
                    "Gemeentewet 81p lid 2");
        }

        @Test
        @DisplayName("maar niet een eigen tweede lijn die van 1 januari tot en met 31 december loopt")
        void eigenTweedeLijn() {
            Gemeenten gemeenten = geleverdMetCommissie("2016-01-01")
                    .weesp("tweedelijn.1.totEnMet", "2015-12-31")
                    .weesp("tweedelijn.2.gezonden", "2015-06-30")
                    .weesp("tweedelijn.2.totEnMet", "2019-12-31")
                    .gemeenten();
            assertEquals(Map.of(), gemeenten.fouten());
            assertEquals(Soort.NATIONALE_OMBUDSMAN, tweedeLijn(gemeenten, "weesp", LocalDate.of(2015, 12, 31)));
            assertEquals(Soort.OMBUDSCOMMISSIE, tweedeLijn(gemeenten, "weesp", LocalDate.of(2016, 1, 1)));
            assertEquals(Soort.OMBUDSCOMMISSIE, tweedeLijn(gemeenten, "weesp", LocalDate.of(2019, 12, 31)));
            assertEquals(Soort.NATIONALE_OMBUDSMAN, tweedeLijn(gemeenten, "weesp", LocalDate.of(2020, 1, 1)));
        }

        private Proefinstellingen geleverdMetCommissie(String van) {
            return geleverd()
                    .weesp("tweedelijn.2.soort", "ombudscommissie")
                    .weesp("tweedelijn.2.naam", "Ombudscommissie Proef")
                    .weesp("tweedelijn.2.van", van);
        }

        @Test
        @DisplayName("een map zonder tenant.properties")
        void zonderBestand() {
            Gemeenten gemeenten =
                    geleverd().schrijf("leeg/notitie.txt", "niets").gemeenten();
            assertEquals(Set.of("leeg"), gemeenten.fouten().keySet());
            assertEquals(
                    "leeg/tenant.properties",
                    gemeenten.fouten().get("leeg").get(0).bestand());
        }

        @Test
        @DisplayName("een map met een naam die niet kan")
        void verkeerdeMap() {
            Gemeenten gemeenten = geleverd()
                    .schrijf("Ab_c/tenant.properties", "gemeente.Ab_c.naam=Proef\n")
                    .gemeenten();
            assertEquals(Set.of("Ab_c"), gemeenten.fouten().keySet());
            assertEquals(3, new GeconfigureerdeTenants(gemeenten).alle().size());
        }

        @Test
        @DisplayName("een hostnaam die bij twee gemeenten staat: geen van beide antwoordt, de derde wel")
        void dubbeleHost() {
            Gemeenten gemeenten = geleverd()
                    .weesp("hosts", "weesp.localhost,Wijdemeren.localhost")
                    .gemeenten();
            assertEquals(Set.of("weesp", "wijdemeren"), gemeenten.fouten().keySet());
            assertEquals("Stichtse Vecht", gemeenten.van("stichtse-vecht").naam());
        }

        @Test
        @DisplayName("de host van een gestopte gemeente blijft bekend, zodat hij het kan zeggen")
        void gestoptMaarBekend() {
            Gemeenten gemeenten = geleverd().weesp("regels.kleur", "rood").gemeenten();
            assertEquals(
                    "weesp",
                    new GeconfigureerdeTenants(gemeenten)
                            .findByHost("weesp.localhost")
                            .orElseThrow()
                            .id());
        }

        @Test
        @DisplayName("alle fouten tegelijk")
        void alles() {
            Gemeenten gemeenten = geleverd()
                    .weesp("regels.kleur", "rood")
                    .weesp("mandaten.1.van", "gisteren")
                    .weesp("regels.normen.terugkoppeling", "100")
                    .gemeenten();
            assertEquals(3, gemeenten.fouten().get("weesp").size());
        }
    }

    private static final String VOLDOENDE = """
            gemeente.weesp.naam=Weesp
            gemeente.weesp.hosts=weesp.localhost
            gemeente.weesp.contact.adres=Postbus 0
            gemeente.weesp.contact.email=loket@weesp.example
            gemeente.weesp.contact.telefoon=000 - 000 00 00
            gemeente.weesp.contact.website=https://weesp.example/
            """;

    @Nested
    @DisplayName("Regels die de gemeente niet noemt")
    class Standaard {

        @Test
        @DisplayName("zijn die van de wet en de standaardnormen")
        void standaard() {
            Gemeente weesp = geleverd()
                    .schrijf("weesp/tenant.properties", VOLDOENDE)
                    .gemeenten()
                    .van("weesp");
            assertEquals(LokaleRegels.standaard(), weesp.kader().regels());
            assertEquals(
                    Soort.NATIONALE_OMBUDSMAN,
                    weesp.kader().tweedeLijn().opDatum(VANDAAG).soort());
        }

        @Test
        @DisplayName("een mandaat voor wie elders werkt geldt vanaf de instemming")
        void mandaatMetInstemming() {
            Gemeente weesp = geleverd()
                    .weesp("mandaten.1.ondergeschikt", "nee")
                    .weesp("mandaten.1.instemming", "2020-01-01")
                    .gemeenten()
                    .van("weesp");
            assertEquals(List.of(), weesp.mandaten(Bestuursorgaan.COLLEGE, LocalDate.of(2019, 12, 31)));
            assertEquals(
                    1,
                    weesp.mandaten(Bestuursorgaan.COLLEGE, LocalDate.of(2020, 1, 1))
                            .size());
        }

        @Test
        @DisplayName("de toerekening van een beschikking kan uit, de andere kunnen aan")
        void toerekening() {
            LokaleRegels regels = geleverd()
                    .weesp("regels.toerekening.1.geldt", "nee")
                    .weesp("regels.toerekening.2.soort", "schuldhulp")
                    .weesp("regels.toerekening.2.van", "2026-01-01")
                    .weesp("regels.toerekening.2.reden", "Proef")
                    .gemeenten()
                    .van("weesp")
                    .kader()
                    .regels();
            assertTrue(regels.findToerekening(Toerekening.BESCHIKKING, VANDAAG).isEmpty());
            assertTrue(regels.findAfwijzing(Toerekening.BESCHIKKING, VANDAAG).isPresent());
            assertTrue(regels.findAfwijzing(Toerekening.SCHULDHULP, VANDAAG).isEmpty());
            assertTrue(regels.findToerekening(Toerekening.SCHULDHULP, VANDAAG).isPresent());
            assertTrue(regels.findToerekening(Toerekening.SCHULDHULP, LocalDate.of(2025, 12, 31))
                    .isEmpty());
        }
    }

    @Nested
    @DisplayName("De omgeving")
    class Omgeving {

        @Test
        @DisplayName("gaat voor op het bestand, en dat is te zien")
        void wint() {
            Gemeenten gemeenten = geleverd()
                    .omgeving("GEMEENTE_STICHTSE_VECHT_REGELS_NORMEN_EERSTE_CONTACT", "3")
                    .gemeenten();
            assertEquals(Map.of(), gemeenten.fouten());
            assertEquals(3, gemeenten.van("stichtse-vecht").kader().regels().werkdagen(Norm.EERSTE_CONTACT));
            Herkomst herkomst = instelling(gemeenten, "stichtse-vecht", "regels.normen.eerste_contact")
                    .herkomst();
            assertEquals(Herkomst.Soort.OMGEVING, herkomst.soort());
            assertEquals(Proefinstellingen.START, herkomst.sinds());
        }

        @Test
        @DisplayName("kan een genummerde regel toevoegen")
        void voegtToe() {
            Gemeenten gemeenten = geleverd()
                    .omgeving("GEMEENTE_WEESP_REGELS_ADVIESPROCEDURE_1_WAARDE", "ja")
                    .omgeving("GEMEENTE_WEESP_REGELS_ADVIESPROCEDURE_1_VAN", "2026-01-01")
                    .omgeving("GEMEENTE_WEESP_REGELS_ADVIESPROCEDURE_1_BRON", "Besluit (proef)")
                    .gemeenten();
            assertTrue(gemeenten.van("weesp").kader().regels().isAdviesprocedure(VANDAAG));
        }

        @Test
        @DisplayName("wordt even streng getoetst")
        void wordtGetoetst() {
            Instellingsfout fout = fout(geleverd().omgeving("GEMEENTE_WEESP_TWEEDELIJN_1_SOORT", "commissie"));
            assertEquals("gemeente.weesp.tweedelijn.1.soort", fout.sleutel());
            assertTrue(fout.bestand().startsWith("omgeving"), fout::zin);
        }

        @Test
        @DisplayName("met een naam die niet bestaat, houdt die gemeente tegen")
        void tikfout() {
            assertEquals(
                    "GEMEENTE_WEESP_NAAAM",
                    fout(geleverd().omgeving("GEMEENTE_WEESP_NAAAM", "x")).sleutel());
        }
    }

    @Nested
    @DisplayName("Welke bestanden een gemeente aanneemt")
    class Bijlagen {

        @Test
        @DisplayName("zegt zij zelf, en anders geldt het gewone")
        void keuze() {
            Gemeenten gemeenten = geleverd()
                    .omgeving("GEMEENTE_WEESP_BIJLAGEN_SOORTEN", "pdf, jpg")
                    .omgeving("GEMEENTE_WEESP_BIJLAGEN_BESTANDMB", "100")
                    .gemeenten();
            assertEquals(
                    new Bijlageregels(Set.of(Bestandssoort.PDF, Bestandssoort.JPG), 100, 250, 100),
                    gemeenten.van("weesp").bijlageregels());
            assertEquals(
                    Bijlageregels.STANDAARD, gemeenten.van("stichtse-vecht").bijlageregels());
        }

        @ParameterizedTest
        @CsvSource({
            "SOORTEN,   'pdf,exe'",
            "SOORTEN,   PDF",
            "BESTANDMB, 0",
            "BESTANDMB, 101",
            "DOSSIERMB, 2001",
            "AANTAL,    501",
            "AANTAL,    veel"
        })
        @DisplayName("maar niet iets anders dan wij herkennen, en niet zonder grens")
        void anders(String sleutel, String waarde) {
            Instellingsfout fout = fout(geleverd().omgeving("GEMEENTE_WEESP_BIJLAGEN_" + sleutel, waarde));
            assertTrue(fout.sleutel().equalsIgnoreCase("gemeente.weesp.bijlagen." + sleutel), fout::zin);
        }
    }

    @Nested
    @DisplayName("De csv-bestanden en de huisstijl")
    class Bestanden {

        private static final String KOP = "id;naam;regelingen;email;telefoon;website\n";

        private void eisFout(String bestand, String inhoud, int regel, String sleutel) {
            Instellingsfout fout = fout(geleverd().schrijf("weesp/" + bestand, inhoud));
            assertEquals("weesp/" + bestand, fout.bestand());
            assertEquals(regel, fout.regel(), fout::zin);
            assertEquals(sleutel, fout.sleutel());
        }

        @Test
        @DisplayName("een id met een hoofdletter of spatie")
        void verkeerdeId() {
            eisFout("dienstverleners.csv", KOP + "Zorg A;Zorg A;wmo;;;\n", 2, "kolom id");
        }

        @Test
        @DisplayName("een id die er twee keer staat")
        void dubbeleId() {
            eisFout("dienstverleners.csv", KOP + "zorg-a;A;wmo;;;\nzorg-a;B;wmo;;;\n", 3, "kolom id");
        }

        @Test
        @DisplayName("een onbekende regeling")
        void onbekendeRegeling() {
            eisFout("dienstverleners.csv", KOP + "zorg-a;A;wmo,tandarts;;;\n", 2, "kolom regelingen");
        }

        @Test
        @DisplayName("een kolom die ontbreekt")
        void kolomOntbreekt() {
            eisFout("dienstverleners.csv", "id;naam\nzorg-a;A\n", 1, "kolommen");
        }

        @Test
        @DisplayName("een regel met te weinig kolommen")
        void korteRegel() {
            eisFout("dienstverleners.csv", KOP + "zorg-a;A;wmo\n", 2, "kolommen");
        }

        @Test
        @DisplayName("een onbekende soort in de indeling")
        void onbekendeSoort() {
            eisFout("indeling.csv", "soort;code;naam\ngevolg;x;X\n", 2, "kolom soort");
        }

        @Test
        @DisplayName("een code zonder naam in de indeling")
        void zonderNaam() {
            eisFout("indeling.csv", "soort;code;naam\naard;x;\n", 2, "kolom naam");
        }

        @Test
        @DisplayName("maar niet dezelfde code als aard en als oorzaak, of een merkteken vooraan")
        void zelfdeCode() {
            Gemeenten gemeenten = geleverd()
                    .schrijf("weesp/indeling.csv", "\uFEFFsoort;code;naam\naard;overig;Anders\noorzaak;overig;Anders\n")
                    .gemeenten();
            assertEquals(1, gemeenten.van("weesp").indeling().aarden().size());
            assertEquals(1, gemeenten.van("weesp").indeling().oorzaken().size());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@import 'https://elders.example/x.css';",
                    ":root { --klacht-kleur-merk: url(https://elders.example/); }",
                    "body { display: none }",
                    ":root { --a: red; } body { color: red }"
                })
        @DisplayName("een huisstijl die meer doet dan waarden zetten")
        void huisstijl(String css) {
            eisFout("huisstijl/tokens.css", css, 0, "bestand");
        }
    }
}
