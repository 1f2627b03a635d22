package nl.klacht.jakarta.bijlage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.VoegBijlageToe;
import nl.klacht.core.dossier.Bestand;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.jakarta.beheer.Bestandssoort;
import nl.klacht.jakarta.beheer.Bijlageregels;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.bijlage.scan.Scanuitslag;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.dossier.vorm.Inhoudsverzameling;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.TeGroot;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.wekker.Wekker;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What is written and read of files, each time in one transaction: the step in the history and the bytes together. */
@ApplicationScoped
@Transactional
class Bijlagevastlegging {

    static final String NAAM = "naam";
    private static final String BESTAND = "bestand";

    private final Stapdienst stapdienst;
    private final Bijlageopslag opslag;
    private final Inzagen inzagen;
    private final Gemeenten gemeenten;
    private final TenantContext tenant;
    private final Contract contract;
    private final Wekker wekker;
    private final Duration opnieuwNa;

    @Inject
    Bijlagevastlegging(
            Stapdienst stapdienst,
            Bijlageopslag opslag,
            Inzagen inzagen,
            Gemeenten gemeenten,
            TenantContext tenant,
            Contract contract,
            Wekker wekker,
            @ConfigProperty(name = "klacht.scanner.opnieuw", defaultValue = "60") int opnieuwNa) {
        this.stapdienst = stapdienst;
        this.opslag = opslag;
        this.inzagen = inzagen;
        this.gemeenten = gemeenten;
        this.tenant = tenant;
        this.contract = contract;
        this.wekker = wekker;
        this.opnieuwNa = Duration.ofSeconds(opnieuwNa);
    }

    /** For the container's proxy. */
    protected Bijlagevastlegging() {
        this(null, null, null, null, null, null, null, 0);
    }

    /** Whether this user may put a file in this dossier now, and how much may come. */
    Ruimte ruimte(UUID dossier, @Nullable Integer versie, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = stapdienst.eisMogelijk(dossier, versie, Soort.VOEG_BIJLAGE_TOE, wie, moment);
        String dienstverlener = wie.dienstverlener();
        Set<Integer> eigen = dienstverlener == null ? Set.of() : Aanbiedergrens.eigen(stand.dossier(), dienstverlener);
        return new Ruimte(regels(), opslag.bezetting(dossier), eigen, VoegBijlageToe.letOp(stand.situatie()));
    }

    /**
     * Puts a file in the dossier: the step and the bytes, or neither. Whether it is there already is asked among the files
     * that this user may see: of another one he is not told by bringing the same bytes.
     */
    Toegevoegd bewaar(
            UUID dossier,
            @Nullable Integer versie,
            Toevoeging toevoeging,
            Bestandssoort soort,
            Scanuitslag uitslag,
            Aanvrager wie,
            Handelingsmoment moment,
            String traceId) {
        try {
            List<Bijlage> zelfde = opslag.zelfde(dossier, toevoeging.document(), toevoeging.spoel());
            if (!zelfde.isEmpty()) {
                Stand nu = stapdienst.eisMogelijk(dossier, versie, Soort.VOEG_BIJLAGE_TOE, wie, moment);
                Optional<Bijlage> zijne = zelfde.stream()
                        .filter(bijlage -> Bijlagezicht.magZien(bijlage, nu.dossier(), wie))
                        .findFirst();
                if (zijne.isPresent()) {
                    return new Toegevoegd(zijne.get(), nu.dossier().versie(), false, List.of());
                }
            }
            eisRuimte(dossier, toevoeging.spoel());
            return schrijf(dossier, versie, toevoeging, soort, uitslag, wie, moment, traceId);
        } catch (IOException e) {
            throw new UncheckedIOException("a file on its way in cannot be read again", e);
        }
    }

    private Toegevoegd schrijf(
            UUID dossier,
            @Nullable Integer versie,
            Toevoeging toevoeging,
            Bestandssoort soort,
            Scanuitslag uitslag,
            Aanvrager wie,
            Handelingsmoment moment,
            String traceId)
            throws IOException {
        Spoel spoel = toevoeging.spoel();
        String naam = Bestandsnaam.van(toevoeging.naam(), soort);
        Bestand bestand = new Bestand(UUID.randomUUID(), spoel.hash(), soort.mediatype(), spoel.omvang());
        Inhoudsverzameling inhoud = new Inhoudsverzameling(dossier);
        inhoud.neemOp(bestand.id().toString(), bestand);
        Stand na = stapdienst.doe(dossier, versie, invoer(toevoeging, naam, bestand), inhoud, wie, moment);
        Gebeurtenis gebeurtenis = na.geschiedenis().get(na.geschiedenis().size() - 1);
        VoegBijlageToe stap = (VoegBijlageToe) gebeurtenis.inhoud();
        boolean schoon = uitslag.soort() == Scanuitslag.Soort.SCHOON;
        Bijlage bijlage = new Bijlage(
                bestand.id(),
                dossier,
                gebeurtenis.volgnummer(),
                naam,
                toevoeging.document(),
                stap.onderdelen(),
                bestand.type(),
                bestand.omvang(),
                bestand.hash(),
                gebeurtenis.moment(),
                gebeurtenis.actor().gebruiker(),
                gebeurtenis.actor().rol(),
                schoon ? Bijlagestand.BESCHIKBAAR : Bijlagestand.QUARANTAINE);
        try (InputStream in = spoel.lees()) {
            opslag.schrijf(
                    bijlage,
                    stap.naam().id(),
                    spoel.zout(),
                    schoon ? null : na.nu().plus(opnieuwNa),
                    in);
        }
        if (!schoon) {
            wekker.wek(tenant.tenant(), Quarantainewerk.SOORT, na.nu().plus(opnieuwNa));
            noteer(
                    bijlage,
                    na.nu(),
                    wie.gebruiker(),
                    Voorval.Soort.QUARANTAINE,
                    "De virusscanner gaf geen antwoord. Het bestand wacht tot het is gecontroleerd; tot die tijd kan niemand het openen.",
                    uitslag.bevinding(),
                    traceId);
        }
        return new Toegevoegd(bijlage, na.dossier().versie(), true, List.of());
    }

    private Stapinvoer invoer(Toevoeging toevoeging, String naam, Bestand bestand) {
        ObjectNode body = Json.mapper()
                .createObjectNode()
                .put("handeling", Soort.VOEG_BIJLAGE_TOE.code())
                .put("document", toevoeging.document())
                .put(NAAM, naam)
                .put(BESTAND, bestand.id().toString());
        if (!toevoeging.onderdelen().isEmpty()) {
            toevoeging.onderdelen().forEach(body.putArray("onderdelen")::add);
        }
        return contract.leesStap(Soort.VOEG_BIJLAGE_TOE.pad(), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Here once more, because somebody else may have brought a file in the meantime. */
    private void eisRuimte(UUID dossier, Spoel spoel) {
        Bijlageregels regels = regels();
        Bezetting bezetting = opslag.bezetting(dossier);
        if (bezetting.aantal() >= regels.aantal()) {
            throw new TeGroot("Dit dossier heeft al " + regels.aantal() + " bestanden. Meer kan niet.");
        }
        if (bezetting.bytes() + spoel.omvang() > regels.dossierBytes()) {
            throw new TeGroot("Met dit bestand worden de bestanden in dit dossier samen groter dan "
                    + regels.dossierMb() + " MB. Dat kan niet.");
        }
    }

    /** Notes that a file was refused, whatever becomes of the request. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void weiger(
            UUID dossier,
            String naam,
            Voorval.Soort soort,
            String uitleg,
            @Nullable String bevinding,
            Aanvrager wie,
            Instant nu,
            String traceId) {
        opslag.noteer(new Voorval(
                UUID.randomUUID(),
                nu,
                dossier,
                null,
                wie.gebruiker(),
                soort.code(),
                Bestandsnaam.schoon(naam),
                uitleg,
                bevinding,
                traceId));
    }

    /** The files that this user may see; that he read the dossier is written down. */
    List<Bijlage> alle(UUID dossier, Aanvrager wie, Handelingsmoment moment) {
        return van(stapdienst.lees(dossier, wie, moment).dossier(), wie);
    }

    private List<Bijlage> van(Dossier dossier, Aanvrager wie) {
        return opslag.alle(dossier.id()).stream()
                .filter(bijlage -> Bijlagezicht.magZien(bijlage, dossier, wie))
                .toList();
    }

    /**
     * A dossier with its files; that he read it is written down. One transaction, and a question about files only where
     * the history says that there are.
     *
     * @param metVoorvallen whether what happened to files beside the history is asked for too
     */
    Bestandenblik blik(UUID dossier, Aanvrager wie, Handelingsmoment moment, boolean metVoorvallen) {
        Stand stand = stapdienst.lees(dossier, wie, moment);
        boolean bestanden = stand.geschiedenis().stream().anyMatch(g -> g.inhoud() instanceof VoegBijlageToe);
        return new Bestandenblik(
                stand,
                bestanden ? van(stand.dossier(), wie) : List.of(),
                metVoorvallen ? opslag.voorvallen(dossier) : List.of());
    }

    /** A file that this user may see; that he opens it is written down, when it can be opened. */
    Bijlage open(UUID dossier, UUID id, Aanvrager wie, Handelingsmoment moment) {
        Stand stand = stapdienst.zie(dossier, wie, moment);
        Bijlage bijlage = opslag.find(dossier, id)
                .filter(gevonden -> Bijlagezicht.magZien(gevonden, stand.dossier(), wie))
                .orElseThrow(NietGevonden::new);
        if (bijlage.stand() == Bijlagestand.BESCHIKBAAR) {
            inzagen.opende(wie, dossier, id, moment.moment());
        }
        return bijlage;
    }

    /** A piece of a file that was opened; empty after the last one. */
    Optional<byte[]> blok(UUID bijlage, int nummer) {
        return opslag.blok(bijlage, nummer);
    }

    /** Whether any file of this municipality waits for the scanner. */
    boolean isIetsInQuarantaine() {
        return opslag.isIetsInQuarantaine();
    }

    /** A file that waits for the scanner, for this server alone until that moment. */
    Optional<UUID> neemVoorScan(Instant nu, Instant pasWeer) {
        return opslag.neemVoorScan(nu, pasWeer);
    }

    /** Gives a file back that could not be scanned, for whoever comes after that moment. */
    void stelUit(UUID id, Instant pasWeer) {
        opslag.stelUit(id, pasWeer);
    }

    /** Ends the quarantine of a file, with a trace; a second answer about the same file changes nothing. */
    void verwerk(UUID id, Scanuitslag uitslag, Instant nu, String traceId) {
        boolean schoon = uitslag.soort() == Scanuitslag.Soort.SCHOON;
        Bijlage bijlage = opslag.find(id).orElseThrow(() -> new IllegalStateException("no such file: " + id));
        if (!opslag.eindigQuarantaine(id, schoon ? Bijlagestand.BESCHIKBAAR : Bijlagestand.VERWIJDERD)) {
            return;
        }
        if (!schoon) {
            opslag.wisInhoud(id);
        }
        noteer(
                bijlage,
                nu,
                "scanner",
                schoon ? Voorval.Soort.VRIJGEGEVEN : Voorval.Soort.VERWIJDERD,
                schoon
                        ? "Het bestand is gecontroleerd en er is niets gevonden. Het kan worden geopend."
                        : "Er is een virus in het bestand gevonden. De inhoud is verwijderd. Vraag wie het stuurde om een schoon bestand.",
                schoon ? null : uitslag.bevinding(),
                traceId);
    }

    private void noteer(
            Bijlage bijlage,
            Instant nu,
            String gebruiker,
            Voorval.Soort soort,
            String uitleg,
            @Nullable String bevinding,
            String traceId) {
        opslag.noteer(new Voorval(
                UUID.randomUUID(),
                nu,
                bijlage.dossier(),
                bijlage.id(),
                gebruiker,
                soort.code(),
                bijlage.naam() == null ? "" : bijlage.naam(),
                uitleg,
                bevinding,
                traceId));
    }

    Bijlageregels regels() {
        return gemeenten.van(tenant.tenant().id()).bijlageregels();
    }
}
