package nl.klacht.jakarta.gevallen;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import nl.klacht.jakarta.proef.Proef;
import nl.klacht.jakarta.proef.Proefclient;
import nl.klacht.jakarta.proef.Proefclient.Antwoord;
import org.jspecify.annotations.Nullable;

/** Plays a case over HTTP as the loket, each step on its own day. */
final class Speler {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final LocalTime MIDDAG = LocalTime.NOON;

    private final Geval geval;
    private final Proefclient loket;
    private final Map<String, Dossierstand> dossiers = new HashMap<>();
    private @Nullable LocalDate dag;
    private int gedaan;

    Speler(Geval geval) {
        this.geval = geval;
        this.loket = Proef.als("loket", geval.tenant());
    }

    /** How a dossier stood after its last step. */
    private record Dossierstand(String id, String versie, int onderdelen) {

        static Dossierstand van(Antwoord antwoord) {
            JsonNode json = antwoord.json();
            return new Dossierstand(
                    json.path("id").asText(),
                    antwoord.kop("ETag").orElseThrow(),
                    json.path("onderdelen").size());
        }
    }

    void speel() {
        geval.stappen().forEach(this::speel);
    }

    private void speel(Stap stap) {
        if (stap.reeks() != null) {
            Gevallen.reeks(stap).forEach(this::speel);
            return;
        }
        if (stap.op() != null) {
            dag = new Invulling(geval.data(), 0, null).dag(stap.op());
        }
        Invulling invulling = invulling(stap);
        Antwoord antwoord = stuur(stap, invulling);
        new Verwachting(geval.id() + ", stap " + ++gedaan + " op " + dag + " (" + stap.naam() + ")", stap, invulling)
                .toets(antwoord);
    }

    private Antwoord stuur(Stap stap, Invulling invulling) {
        if (stap.intake() != null) {
            return onthoud(stap, opMoment().post(DOSSIERS, invulling.vulIn(stap.intake())));
        }
        if (stap.wegwijzer() != null) {
            return loket.post("/api/v1/wegwijzers", invulling.vulIn(stap.wegwijzer()));
        }
        if (stap.zoek() != null) {
            return loket.post(DOSSIERS + "/_zoek", invulling.vulIn(stap.zoek()));
        }
        Dossierstand stand = stand(stap);
        String pad = DOSSIERS + "/" + stand.id();
        if (stap.kijk()) {
            return loket.get(pad);
        }
        return stap.geschiedenis() != null
                ? loket.get(pad + "/gebeurtenissen")
                : onthoud(
                        stap,
                        opMoment()
                                .met("If-Match", stand.versie())
                                .post(pad + "/" + stap.stap(), invulling.vulIn(stap.body())));
    }

    private Antwoord onthoud(Stap stap, Antwoord antwoord) {
        if (antwoord.status() == 201) {
            dossiers.put(stap.dossier(), Dossierstand.van(antwoord));
        }
        return antwoord;
    }

    /** Steps of one day follow each other by the minute. */
    private Proefclient opMoment() {
        return loket.op(Invulling.moment(dag, MIDDAG.plusMinutes(gedaan)));
    }

    private Invulling invulling(Stap stap) {
        Dossierstand stand = dossiers.get(stap.dossier());
        return new Invulling(geval.data(), stand == null ? 0 : stand.onderdelen(), dag);
    }

    private Dossierstand stand(Stap stap) {
        Dossierstand stand = dossiers.get(stap.dossier());
        if (stand == null) {
            throw new IllegalStateException(geval.id() + " has no dossier " + stap.dossier() + " yet");
        }
        return stand;
    }
}
