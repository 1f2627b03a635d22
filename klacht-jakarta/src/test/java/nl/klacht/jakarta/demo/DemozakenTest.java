package nl.klacht.jakarta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.jakarta.beheer.GeleverdeGemeenten;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.dossier.vorm.Invoervorm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De verzonnen zaken van de demo")
class DemozakenTest {

    private static final Contract CONTRACT = new Contract();
    private static final Invoervorm INVOERVORM = new Invoervorm();
    private static final Gemeenten GEMEENTEN = GeleverdeGemeenten.lees();
    private static final List<Demozaak> ZAKEN = Demozaak.alle();

    /** Days all over a year, so that every holiday falls within one of the cases; some in the weekend, some early or late. */
    static Stream<Instant> starts() {
        LocalDate eerste = LocalDate.of(2027, 12, 20);
        return IntStream.range(0, 22)
                .mapToObj(nummer -> eerste.plusDays(nummer * 17L))
                .map(dag -> moment(dag, LocalTime.of(7 + dag.getDayOfMonth() % 12, 30)));
    }

    @ParameterizedTest
    @MethodSource("starts")
    @DisplayName("worden nergens geweigerd, op welke dag de demo ook begint")
    void geenWeigering(Instant nu) {
        for (String id : GEMEENTEN.ids()) {
            Demogemeente gemeente = new Demogemeente(GEMEENTEN.van(id), nu);
            ZAKEN.forEach(zaak -> speel(zaak, gemeente));
        }
    }

    @ParameterizedTest
    @MethodSource("starts")
    @DisplayName("vullen een werklijst met te laat, bijna en op tijd")
    void werklijst(Instant nu) {
        LocalDate vandaag = LokaleDag.van(nu);
        List<LocalDate> datums = dossiers("weesp", nu).stream()
                .flatMap(situatie -> Klachttermijnen.volgende(situatie).stream())
                .map(Klachttermijn::einde)
                .map(einde -> einde.veilig())
                .toList();
        assertTrue(datums.stream().anyMatch(d -> d.isBefore(vandaag)), "te laat: " + datums);
        assertTrue(
                datums.stream().anyMatch(d -> !d.isBefore(vandaag) && d.isBefore(vandaag.plusDays(8))),
                "bijna: " + datums);
        assertTrue(datums.stream().anyMatch(d -> d.isAfter(vandaag.plusDays(8))), "op tijd: " + datums);
    }

    @Test
    @DisplayName("laten elke fase zien")
    void fasen() {
        Set<Fase> fasen = dossiers("wijdemeren", moment(LocalDate.of(2027, 3, 10), LocalTime.NOON)).stream()
                .map(Klachttermijnen::fase)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Fase.class), fasen);
    }

    @Test
    @DisplayName("noemen de tweede lijn van de gemeente zelf")
    void tweedeLijn() {
        Instant nu = moment(LocalDate.of(2027, 3, 10), LocalTime.NOON);
        assertEquals(Set.of("NATIONALE_OMBUDSMAN"), verzoekenBij("stichtse-vecht", nu));
        assertEquals(Set.of("OMBUDSCOMMISSIE"), verzoekenBij("wijdemeren", nu));
    }

    private static Set<String> verzoekenBij(String id, Instant nu) {
        return dossiers(id, nu).stream()
                .flatMap(situatie -> situatie.dossier().onderdelen().stream())
                .flatMap(onderdeel -> onderdeel.verzoekschriften().stream())
                .map(verzoek -> verzoek.instantie().name())
                .collect(Collectors.toSet());
    }

    private static List<Situatie> dossiers(String id, Instant nu) {
        Demogemeente gemeente = new Demogemeente(GEMEENTEN.van(id), nu);
        return ZAKEN.stream()
                .map(zaak ->
                        new Situatie(speel(zaak, gemeente), gemeente.gemeente().kader(), nu))
                .toList();
    }

    private static Dossier speel(Demozaak zaak, Demogemeente gemeente) {
        UUID id = UUID.randomUUID();
        Inhoudsverzameling inhoud = new Inhoudsverzameling(id);
        Demostap ontvangst = zaak.stappen().get(0);
        Handeling ontvang = INVOERVORM.leesOntvangst(
                CONTRACT.lees("Intake", bytes(gemeente.ontvangst(ontvangst))), "K-DEMO", inhoud);
        Dossier dossier = Dossier.vouw(id, List.of(gebeurtenis(1, ontvang, ontvangst, gemeente)));
        for (Demostap stap : zaak.stappen().subList(1, zaak.stappen().size())) {
            dossier = doe(zaak, dossier, stap, gemeente, inhoud);
        }
        return dossier;
    }

    private static Dossier doe(
            Demozaak zaak, Dossier dossier, Demostap stap, Demogemeente gemeente, Inhoudsverzameling inhoud) {
        Stapinvoer invoer = CONTRACT.leesStap(stap.stap(), bytes(gemeente.body(stap, dossier)));
        Soort soort = Soort.valueOf(invoer.handeling().toUpperCase(Locale.ROOT));
        Rechten.eisZien(gemeente.wie(stap), dossier, Set.of(stap.wie()));
        Instant moment = gemeente.moment(stap).moment();
        Situatie situatie = new Situatie(dossier, gemeente.gemeente().kader(), moment);
        Handeling handeling = INVOERVORM.lees(soort, invoer.inhoud(), inhoud).vulAan(situatie);
        Aanvrager wie = gemeente.wie(stap);
        Aanbiedergrens.eisEigenOnderdelen(wie, Rechten.eisStap(soort, wie), dossier, handeling);
        Bevinding<?> bevinding = handeling.beoordeel(situatie);
        assertTrue(
                Bevinding.isToegestaan(handeling.beoordeel(situatie)),
                () -> zaak.zaak() + ", " + soort + " op " + moment + ": " + uitleg(bevinding));
        assertTrue(!moment.isBefore(dossier.bijgewerktOp()), () -> zaak.zaak() + ": " + soort + " komt te vroeg");
        return dossier.na(gebeurtenis(dossier.versie() + 1, handeling, stap, gemeente));
    }

    private static List<String> uitleg(Bevinding<?> bevinding) {
        return bevinding.gronden().stream().map(grond -> grond.uitleg()).toList();
    }

    private static Gebeurtenis gebeurtenis(int nummer, Handeling handeling, Demostap stap, Demogemeente gemeente) {
        String rol = Rechten.eisStap(handeling.soort(), gemeente.wie(stap)).code();
        return new Gebeurtenis(
                nummer,
                gemeente.moment(stap).moment(),
                new Actor(stap.wie(), rol),
                handeling,
                List.of(handeling.soort().grond()));
    }

    private static Instant moment(LocalDate dag, LocalTime om) {
        return dag.atTime(om).atZone(LokaleDag.ZONE).toInstant();
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
