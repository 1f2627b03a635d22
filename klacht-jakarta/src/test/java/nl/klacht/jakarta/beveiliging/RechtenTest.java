package nl.klacht.jakarta.beveiliging;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Toepasbaar;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.dossier.vorm.Invoervorm;
import nl.klacht.jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees a dossier that was put before everybody it can be put before, and then restricted. */
class RechtenTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:15:00Z");

    private final Invoervorm invoervorm = new Invoervorm();
    private final Inhoudsverzameling inhoud = new Inhoudsverzameling(ID);
    private final List<Gebeurtenis> geschiedenis = new ArrayList<>();

    private Dossier voorgelegd() {
        bewaar(invoervorm.leesOntvangst(json("""
                {"soort":"klacht","vorm":"mondeling","kanaal":"telefoon","ontvangenOp":"2026-03-02T09:00:00Z",
                 "onderdelen":[{"omschrijving":"een","betreft":{"soort":"medewerker_gemeente"}}]}"""), "K-1", inhoud));
        stap(Soort.WIJS_TOE, "{\"als\":\"gespreksvoerder\",\"gebruiker\":\"hij\"}");
        stap(Soort.MELD_AAN_COLLEGE, "{\"waarom\":\"Een bekende inwoner\"}");
        stap(Soort.REGISTREER_VERZOEKSCHRIFT, """
                {"onderdelen":[1],"instantie":"ombudscommissie","ingediendOp":"2026-03-20"}""");
        return Dossier.vouw(ID, geschiedenis);
    }

    private Dossier afgeschermdVoor(String account) {
        voorgelegd();
        stap(
                Soort.SCHERM_AF,
                "{\"handeling\":\"scherm_af\",\"mensen\":[\"%s\"],\"reden\":\"Een collega\"}".formatted(account));
        return Dossier.vouw(ID, geschiedenis);
    }

    private void stap(Soort soort, String body) {
        bewaar(invoervorm.lees(soort, json(body), inhoud));
    }

    private void bewaar(Toepasbaar stap) {
        int nummer = geschiedenis.size() + 1;
        Instant moment = BEGIN.plus(Duration.ofMinutes(nummer));
        geschiedenis.add(new Gebeurtenis(nummer, moment, new Actor("loket", "loket"), stap, List.of()));
    }

    private static JsonNode json(String tekst) {
        try {
            return Json.mapper().readTree(tekst);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(tekst, e);
        }
    }

    private static Aanvrager met(String account, Rol rol) {
        return new Aanvrager(account, Set.of(rol), null);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rol.class,
            names = {"KCC", "LOKET", "LEIDINGGEVENDE", "BELEID", "COLLEGE"})
    void insideTheMunicipalityOnlyWhoIsNamedSeesIt(Rol rol) {
        assertTrue(Rechten.magZien(met("zij", rol), voorgelegd(), Set.of("zij")));
        geschiedenis.clear();
        assertTrue(Rechten.isAfgeschermdTegen(met("zij", rol), afgeschermdVoor("ander")));
        geschiedenis.clear();
        assertFalse(Rechten.isAfgeschermdTegen(met("zij", rol), afgeschermdVoor("zij")));
    }

    @Test
    void whatWasPutBeforeTheSecondLineStaysBeforeIt() {
        Dossier dossier = afgeschermdVoor("ander");
        Aanvrager commissie = met("commissie", Rol.TWEEDELIJN);
        assertTrue(Rechten.magZien(commissie, dossier, Set.of()));
        assertFalse(Rechten.isAfgeschermdTegen(commissie, dossier));
    }

    @Test
    void whoHasItInHandSeesItAndHisGroupDoesNot() {
        Dossier dossier = afgeschermdVoor("ander");
        assertFalse(Rechten.isAfgeschermdTegen(met("hij", Rol.BEHANDELAAR), dossier));
        Aanvrager groepsgenoot = met("zij", Rol.BEHANDELAAR);
        assertTrue(Rechten.magZien(groepsgenoot, dossier, Set.of("zij", "hij")));
        assertTrue(Rechten.isAfgeschermdTegen(groepsgenoot, dossier));
    }

    @Test
    void aBehandelaarOfElsewhereSeesWhatWasRestrictedToHim() {
        Aanvrager ander = met("ander", Rol.BEHANDELAAR);
        assertFalse(Rechten.magZien(ander, voorgelegd(), Set.of("ander")));
        geschiedenis.clear();
        Dossier dossier = afgeschermdVoor("ander");
        assertTrue(Rechten.magZien(ander, dossier, Set.of("ander")));
        assertFalse(Rechten.isAfgeschermdTegen(ander, dossier));
    }
}
