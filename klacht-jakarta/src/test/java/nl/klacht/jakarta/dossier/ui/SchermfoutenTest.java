package nl.klacht.jakarta.dossier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.ui.Woorden;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Een fout op een formulier")
class SchermfoutenTest {

    private static final String SCHEMA = """
            {"type":"object","properties":{
             "op":{"type":"string","format":"date"},
             "om":{"type":"string","format":"date-time"},
             "dagen":{"type":"integer"},
             "wijze":{"type":"string","enum":["brief"]},
             "tekst":{"type":"string","maxLength":5},
             "onderdelen":{"type":"array","items":{"type":"object","properties":{
               "onderdeel":{"type":"integer"},"tevreden":{"type":"boolean"},"op":{"type":"string","format":"date"}}}}}}""";

    @ParameterizedTest
    @DisplayName("noemt het veld zoals het op het scherm heet, en zegt hoe het wel moet")
    @CsvSource(
            delimiter = '|',
            value = {
                "op | 31-2-2026 | De datum bij ‘<op>’ bestaat niet. Schrijf dag, maand en jaar. Bijvoorbeeld: 12-3-2027.",
                "op | '' | Vul ‘<op>’ in.",
                "op | 1-2-2026 | ‘<op>’ klopt niet.",
                "dagen | tien | Bij ‘<dagen>’ hoort een heel getal. Bijvoorbeeld: 7.",
                "wijze | '' | Maak een keuze bij ‘<wijze>’.",
                "tekst | te lange tekst | De tekst bij ‘<tekst>’ is te lang. Gebruik hoogstens 5 tekens."
            })
    void tekst(String veld, String waarde, String verwacht) throws Exception {
        assertEquals(Map.of(veld, verwacht), fouten(Map.of(veld, waarde), "#/" + veld));
    }

    @Test
    @DisplayName("vraagt om een dag en een tijd zoals mensen die schrijven")
    void moment() throws Exception {
        assertEquals(
                Map.of(
                        "om",
                        "De dag of de tijd bij ‘<om>’ klopt niet. Schrijf de dag zoals 12-3-2027 en de tijd zoals 9:15."),
                fouten(Map.of("om.datum", "25-11-2026", "om.tijd", ""), "#/om"));
    }

    @Test
    @DisplayName("staat bij het onderdeel op het scherm, ook als een eerder onderdeel leeg bleef")
    void leegOnderdeel() throws Exception {
        Map<String, String> ingevuld = Map.of(
                "onderdelen.0.onderdeel", "1",
                "onderdelen.0.tevreden", "",
                "onderdelen.1.onderdeel", "2",
                "onderdelen.1.tevreden", "ja",
                "onderdelen.1.op", "31-2-2026");
        assertEquals(
                List.of("onderdelen.1.op"),
                List.copyOf(fouten(ingevuld, "#/onderdelen/0/op").keySet()));
        assertEquals(
                "[{\"onderdeel\":2,\"tevreden\":true,\"op\":\"31-2-2026\"}]",
                lezer(ingevuld).lees(schema()).get("onderdelen").toString());
    }

    @Test
    @DisplayName("over een hele lijst staat bij het eerste van die lijst")
    void heleLijst() throws Exception {
        assertEquals(Map.of("onderdelen.0", "Maak een keuze bij ‘<onderdelen>’."), fouten(Map.of(), "#/onderdelen"));
    }

    private static Map<String, String> fouten(Map<String, String> ingevuld, String pointer) throws Exception {
        String naam = pointer.substring(pointer.lastIndexOf('/') + 1);
        return new Schermfouten(
                        new Woorden(),
                        lezer(ingevuld),
                        schema(),
                        veld -> "<" + veld.substring(veld.lastIndexOf('.') + 1) + ">")
                .perVeld(List.of(Invoerfout.inBody(pointer, "Het veld ‘" + naam + "’ klopt niet.")));
    }

    private static Formulierlezer lezer(Map<String, String> ingevuld) {
        Map<String, String[]> velden = new LinkedHashMap<>();
        ingevuld.forEach((naam, waarde) -> velden.put(naam, new String[] {waarde}));
        return new Formulierlezer(velden);
    }

    private static JsonNode schema() throws Exception {
        return Json.mapper().readTree(SCHEMA);
    }
}
