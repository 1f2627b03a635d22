package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.beheer.Kaders;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.dossier.vorm.Invoervorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import nl.klacht.jakarta.opslag.Wegschrijving;
import nl.klacht.jakarta.tenant.TenantContext;

/**
 * Plays a case of which everything is known already: every step is judged as on its own day, and what comes out is a
 * whole dossier that the caller writes at once. What is refused leaves nothing behind.
 */
@ApplicationScoped
public class Naspeler {

    private final TenantContext tenant;
    private final Kaders kaders;
    private final Invoervorm invoervorm;
    private final Opslagvorm opslagvorm;
    private final Projectie projectie;

    @Inject
    public Naspeler(
            TenantContext tenant, Kaders kaders, Invoervorm invoervorm, Opslagvorm opslagvorm, Projectie projectie) {
        this.tenant = tenant;
        this.kaders = kaders;
        this.invoervorm = invoervorm;
        this.opslagvorm = opslagvorm;
        this.projectie = projectie;
    }

    /** For the container's proxy. */
    protected Naspeler() {
        this(null, null, null, null, null);
    }

    /**
     * One step after the receipt.
     *
     * @param body its content, in the shape of the contract
     * @param moment when it was done; not before the step before it
     */
    public record Stap(Soort soort, JsonNode body, Instant moment) {}

    /**
     * Plays a whole case. The moment of the receipt is that of the message.
     *
     * @param intake the receipt, in the shape of the contract
     * @param herkomst what the history says at every step of where it was taken from
     * @throws Geweigerd when law or policy refuses a step, with all grounds
     */
    public Wegschrijving speel(
            UUID id, String kenmerk, JsonNode intake, List<Stap> stappen, Actor actor, Grond herkomst) {
        Spel spel = new Spel(id, actor, herkomst);
        spel.ontvang(invoervorm.leesOntvangst(intake, kenmerk, spel.inhoud));
        stappen.forEach(spel::doe);
        return spel.wegschrijving();
    }

    /** One case being played. */
    private final class Spel {

        private final UUID id;
        private final Actor actor;
        private final Grond herkomst;
        private final Inhoudsverzameling inhoud;
        private final Kader kader = kaders.van(tenant.tenant().id());
        private final List<GebeurtenisRij> rijen = new ArrayList<>();
        private Situatie situatie;

        Spel(UUID id, Actor actor, Grond herkomst) {
            this.id = id;
            this.actor = actor;
            this.herkomst = herkomst;
            this.inhoud = new Inhoudsverzameling(id);
        }

        void ontvang(Ontvang ontvang) {
            Instant moment = ontvang.ontvangenOp();
            Gebeurtenis eerste = new Gebeurtenis(1, moment, actor, ontvang, List.of(Soort.ONTVANG.grond(), herkomst));
            situatie = new Situatie(Dossier.vouw(id, List.of(eerste)), kader, moment);
            bewaar(eerste, Hashketen.BEGIN);
        }

        void doe(Stap stap) {
            Situatie voor = new Situatie(situatie.dossier(), kader, stap.moment());
            Handeling handeling =
                    invoervorm.lees(stap.soort(), stap.body(), inhoud).vulAan(voor);
            Gebeurtenis gebeurtenis = new Gebeurtenis(
                    rijen.size() + 1, stap.moment(), actor, handeling, gronden(handeling.beoordeel(voor)));
            situatie = new Situatie(voor.dossier().na(gebeurtenis), kader, stap.moment());
            bewaar(gebeurtenis, rijen.get(rijen.size() - 1).hash());
        }

        Wegschrijving wegschrijving() {
            String hash = rijen.get(rijen.size() - 1).hash();
            return new Wegschrijving(
                    rijen, inhoud.rijen(), projectie.dossier(situatie, hash), projectie.onderdelen(situatie));
        }

        private List<Grond> gronden(Bevinding<Toelating> bevinding) {
            if (bevinding.uitkomst() == Toelating.GEWEIGERD) {
                throw new Geweigerd(bevinding.gronden());
            }
            List<Grond> alle = new ArrayList<>(bevinding.gronden());
            alle.addAll(bevinding.waarschuwingen());
            alle.add(herkomst);
            return alle;
        }

        private void bewaar(Gebeurtenis gebeurtenis, String vorigeHash) {
            rijen.add(Vastlegging.rij(tenant.tenant().id(), id, gebeurtenis, vorigeHash, opslagvorm));
        }
    }
}
