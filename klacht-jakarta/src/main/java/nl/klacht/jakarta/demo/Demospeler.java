package nl.klacht.jakarta.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Medewerkers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.opslag.Dossieropslag;

/**
 * Plays the made-up cases in the transaction of the caller, each step by the account that would do it: held against the
 * contract, the rights and the law as every other step, at a given moment, which the history says.
 */
@ApplicationScoped
public class Demospeler {

    private final Contract contract;
    private final Gemeenten gemeenten;
    private final Dossierdienst dienst;
    private final Dossieropslag opslag;
    private final Toegang toegang;
    private final Medewerkers medewerkers;

    @Inject
    public Demospeler(
            Contract contract,
            Gemeenten gemeenten,
            Dossierdienst dienst,
            Dossieropslag opslag,
            Toegang toegang,
            Medewerkers medewerkers) {
        this.contract = contract;
        this.gemeenten = gemeenten;
        this.dienst = dienst;
        this.opslag = opslag;
        this.toegang = toegang;
        this.medewerkers = medewerkers;
    }

    /** For the container's proxy. */
    protected Demospeler() {
        this(null, null, null, null, null, null);
    }

    /**
     * Plays all cases at a municipality that has no dossier yet.
     *
     * @return how many were played
     */
    public int speel(String tenant, Instant nu) {
        if (!opslag.isEnBlijftLeeg()) {
            return 0;
        }
        Demogemeente gemeente = new Demogemeente(gemeenten.van(tenant), nu);
        Demozaak.alle().forEach(zaak -> speel(zaak, gemeente));
        return Demozaak.alle().size();
    }

    private void speel(Demozaak zaak, Demogemeente gemeente) {
        Stand stand = ontvang(zaak.stappen().get(0), gemeente);
        for (Demostap stap : zaak.stappen().subList(1, zaak.stappen().size())) {
            stand = doe(stand, stap, gemeente);
        }
    }

    private Stand ontvang(Demostap stap, Demogemeente gemeente) {
        JsonNode body = contract.lees("Intake", bytes(gemeente.ontvangst(stap)));
        Aanvrager wie = gemeente.wie(stap);
        Actor actor =
                new Actor(wie.gebruiker(), Rechten.eisStap(Soort.ONTVANG, wie).code());
        return dienst.ontvang(UUID.randomUUID(), body, actor, gemeente.moment(stap));
    }

    private Stand doe(Stand stand, Demostap stap, Demogemeente gemeente) {
        Stapinvoer invoer = contract.leesStap(stap.stap(), bytes(gemeente.body(stap, stand.dossier())));
        Soort soort = Soort.valueOf(invoer.handeling().toUpperCase(Locale.ROOT));
        Aanvrager wie = gemeente.wie(stap);
        medewerkers.zag(wie, gemeente.moment(stap).moment());
        toegang.eisZien(wie, stand.dossier(), gemeente.nu());
        Rol rol = Rechten.eisStap(soort, wie);
        return dienst.doe(
                stand,
                soort,
                invoer.inhoud(),
                new Inhoudsverzameling(stand.dossier().id()),
                new Actor(wie.gebruiker(), rol.code()),
                gemeente.moment(stap),
                handeling -> Aanbiedergrens.eisEigenOnderdelen(wie, rol, stand.dossier(), handeling));
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
