package nl.klacht.jakarta.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
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
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import nl.klacht.jakarta.opslag.InhoudRij;
import nl.klacht.jakarta.opslag.Wegschrijving;
import nl.klacht.jakarta.tenant.TenantContext;

/**
 * Every step in a dossier comes through here: it is judged by the core, appended to the history, and projected, in one
 * transaction. What is refused leaves nothing behind.
 */
@ApplicationScoped
@Transactional
public class Dossierdienst {

    private final TenantContext tenant;
    private final Kaders kaders;
    private final Dossieropslag opslag;
    private final Opslagvorm opslagvorm;
    private final Invoervorm invoervorm;
    private final Projectie projectie;
    private final Event<StapGezet> gezet;

    @Inject
    public Dossierdienst(
            TenantContext tenant,
            Kaders kaders,
            Dossieropslag opslag,
            Opslagvorm opslagvorm,
            Invoervorm invoervorm,
            Projectie projectie,
            Event<StapGezet> gezet) {
        this.tenant = tenant;
        this.kaders = kaders;
        this.opslag = opslag;
        this.opslagvorm = opslagvorm;
        this.invoervorm = invoervorm;
        this.projectie = projectie;
        this.gezet = gezet;
    }

    /** For the container's proxy. */
    protected Dossierdienst() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * Registers a message. It is never refused by law; that its receipt lies in the future is a mistake, and a municipality
     * that ceased to exist names who took over.
     *
     * @param id the dossier's identity, chosen by the caller so that a key can be claimed for it
     */
    public Stand ontvang(UUID id, JsonNode body, Actor actor, Handelingsmoment moment) {
        Inhoudsverzameling inhoud = new Inhoudsverzameling(id);
        Ontvang ontvang = invoervorm.leesOntvangst(body, kenmerk(moment.moment()), inhoud);
        Ontvangstmoment.eis(ontvang.ontvangenOp(), moment.moment());
        kaders.eisBestaat(tenant.tenant().id(), LokaleDag.van(ontvang.ontvangenOp()));
        Gebeurtenis gebeurtenis = new Gebeurtenis(
                1, moment.moment(), actor, ontvang, gronden(Bevinding.toegestaan(Soort.ONTVANG.grond()), moment));
        Dossier dossier = Dossier.vouw(id, List.of(gebeurtenis));
        Situatie situatie = new Situatie(dossier, kader(), moment.moment());
        Stand stand = schrijf(situatie, List.of(), gebeurtenis, Hashketen.BEGIN, inhoud);
        gezet.fire(new StapGezet(stand, gebeurtenis, moment.isGegeven()));
        return stand;
    }

    /** The dossier that a message would become, without keeping anything. */
    public Stand proef(JsonNode body, Kader kader, Instant nu) {
        UUID id = UUID.randomUUID();
        Inhoudsverzameling inhoud = new Inhoudsverzameling(id);
        Ontvang ontvang = invoervorm.leesOntvangst(body, "proef", inhoud);
        Ontvangstmoment.eis(ontvang.ontvangenOp(), nu);
        Gebeurtenis gebeurtenis =
                new Gebeurtenis(1, nu, new Actor("wegwijzer", "geen"), ontvang, List.of(Soort.ONTVANG.grond()));
        Dossier dossier = Dossier.vouw(id, List.of(gebeurtenis));
        return new Stand(dossier, List.of(gebeurtenis), Hashketen.BEGIN, kader, nu, teksten(inhoud.rijen()));
    }

    /** A dossier as it stands, with its history; empty when this municipality has no such dossier. */
    public Optional<Stand> find(UUID id, Instant nu) {
        List<GebeurtenisRij> rijen = opslag.gebeurtenissen(id);
        return rijen.isEmpty() ? Optional.empty() : Optional.of(stand(id, rijen, nu));
    }

    /** The stored rows of a dossier's history, for who verifies the chain. */
    public List<GebeurtenisRij> geschiedenis(UUID id) {
        return opslag.gebeurtenissen(id);
    }

    /**
     * Does a step in a dossier as the caller found it. When somebody else was first in the meantime nothing is kept.
     *
     * @param inhoud where the texts of the step go; the files it may name are in it already
     * @param magDeze refuses what this user may not do with these parts
     * @throws Geweigerd when law or policy refuses it, with all grounds
     * @throws nl.klacht.jakarta.opslag.GelijktijdigGewijzigd when somebody else was first
     */
    public Stand doe(
            Stand stand,
            Soort soort,
            JsonNode body,
            Inhoudsverzameling inhoud,
            Actor actor,
            Handelingsmoment gevraagd,
            Consumer<Handeling> magDeze) {
        Handelingsmoment moment = gevraagd.na(stand.dossier().bijgewerktOp());
        Situatie situatie = new Situatie(stand.dossier(), stand.kader(), moment.moment());
        Handeling handeling = invoervorm.lees(soort, body, inhoud).vulAan(situatie);
        magDeze.accept(handeling);
        Bevinding<Toelating> bevinding = handeling.beoordeel(situatie);
        if (bevinding.uitkomst() == Toelating.GEWEIGERD) {
            throw new Geweigerd(bevinding.gronden());
        }
        Gebeurtenis gebeurtenis = new Gebeurtenis(
                stand.dossier().versie() + 1, moment.moment(), actor, handeling, gronden(bevinding, moment));
        Situatie na = new Situatie(stand.dossier().na(gebeurtenis), stand.kader(), moment.moment());
        Stand geschreven = schrijf(na, stand.geschiedenis(), gebeurtenis, stand.hash(), inhoud);
        handeling.gewist().forEach(weg -> wis(stand, gebeurtenis, weg));
        Stand nieuw = geschreven.metInhoud(stand.zonder(handeling.gewist()));
        gezet.fire(new StapGezet(nieuw, gebeurtenis, moment.isGegeven()));
        return nieuw;
    }

    private void wis(Stand stand, Gebeurtenis gebeurtenis, UUID weg) {
        if (!stand.inhoud().containsKey(weg)) {
            throw new OngeldigeInvoer(Invoerfout.inBody(
                    "#", "Deze persoon of tekst staat niet in dit dossier. Lees het dossier opnieuw."));
        }
        opslag.wis(stand.dossier().id(), gebeurtenis.volgnummer(), weg);
    }

    /** Puts beside closed dossiers how long they are kept, where that is not known yet; how many there were. */
    public int bepaalBewaring(int aantal, Instant nu) {
        List<UUID> zonder = opslag.zonderBewaring(aantal);
        for (UUID id : zonder) {
            find(id, nu).ifPresent(stand -> opslag.bewaar(id, projectie.bewaring(stand.situatie())));
        }
        return zonder.size();
    }

    private Stand schrijf(
            Situatie situatie,
            List<Gebeurtenis> eerder,
            Gebeurtenis gebeurtenis,
            String vorigeHash,
            Inhoudsverzameling inhoud) {
        GebeurtenisRij rij =
                Vastlegging.rij(tenant.tenant().id(), situatie.dossier().id(), gebeurtenis, vorigeHash, opslagvorm);
        DossierRij dossier = projectie.dossier(situatie, rij.hash());
        opslag.schrijf(new Wegschrijving(List.of(rij), inhoud.rijen(), dossier, projectie.onderdelen(situatie)));
        List<Gebeurtenis> geschiedenis = new ArrayList<>(eerder);
        geschiedenis.add(gebeurtenis);
        return new Stand(
                situatie.dossier(), geschiedenis, rij.hash(), situatie.kader(), situatie.nu(), teksten(inhoud.rijen()));
    }

    private Stand stand(UUID id, List<GebeurtenisRij> rijen, Instant nu) {
        List<Gebeurtenis> geschiedenis = rijen.stream().map(opslagvorm::lees).toList();
        Dossier dossier = Dossier.vouw(id, geschiedenis);
        String hash = rijen.get(rijen.size() - 1).hash();
        return new Stand(dossier, geschiedenis, hash, kader(), nu, teksten(opslag.inhouden(id)));
    }

    private static Map<UUID, String> teksten(List<InhoudRij> rijen) {
        return rijen.stream().collect(Collectors.toMap(InhoudRij::id, InhoudRij::inhoud));
    }

    private static List<Grond> gronden(Bevinding<Toelating> bevinding, Handelingsmoment moment) {
        List<Grond> alle = new ArrayList<>(bevinding.gronden());
        alle.addAll(bevinding.waarschuwingen());
        alle.addAll(moment.aantekening());
        return alle;
    }

    private String kenmerk(Instant moment) {
        int jaar = LokaleDag.van(moment).getYear();
        return "K-%d-%06d".formatted(jaar, opslag.volgendKenmerknummer());
    }

    private Kader kader() {
        return kaders.van(tenant.tenant().id());
    }
}
