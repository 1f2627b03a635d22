package nl.klacht.jakarta.bijlage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.klacht.jakarta.beheer.Bestandssoort;
import nl.klacht.jakarta.beheer.Bijlageregels;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.bijlage.scan.Scanner;
import nl.klacht.jakarta.bijlage.scan.Scanuitslag;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.fout.Fout;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.InvoervormOnbekend;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.TeGroot;
import nl.klacht.jakarta.fout.Verouderd;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/**
 * Files of a dossier: bringing, listing and opening them. While a file comes in, is scanned or goes out, no connection with
 * the database is held.
 */
@ApplicationScoped
public class Bijlagedienst {

    private static final Logger LOG = Logger.getLogger(Bijlagedienst.class.getName());
    private static final int POGINGEN = 10;
    private static final String VELD = "#/bestand";

    private final Bijlagevastlegging vastlegging;
    private final Scanner scanner;
    private final TenantContext tenant;

    @Inject
    public Bijlagedienst(Bijlagevastlegging vastlegging, Scanner scanner, TenantContext tenant) {
        this.vastlegging = vastlegging;
        this.scanner = scanner;
        this.tenant = tenant;
    }

    /** For the container's proxy. */
    protected Bijlagedienst() {
        this(null, null, null);
    }

    /** Which files this municipality takes. */
    public Bijlageregels regels() {
        return vastlegging.regels();
    }

    /**
     * Whether this user may put a file in this dossier now, and how much may come: asked before a byte of it is read.
     *
     * @param versie the version the user looked at; nothing when that does not matter
     */
    public Ruimte ruimte(UUID dossier, @Nullable Integer versie, Aanvrager wie, Handelingsmoment moment) {
        return vastlegging.ruimte(dossier, versie, wie, moment);
    }

    /**
     * Puts a file in a dossier. The same file brought again as the same thing is there already. What is refused is noted
     * with the dossier.
     *
     * @param versie the version the user looked at; nothing when that does not matter
     * @throws InvoervormOnbekend when the municipality does not take such files
     * @throws TeGroot when it is too large, or the dossier has too many
     * @throws OngeldigeInvoer when it is empty
     * @throws Besmet when it is infected
     * @throws Verouderd when somebody else did something in the dossier first
     */
    public Toegevoegd voegToe(
            UUID dossier,
            @Nullable Integer versie,
            Toevoeging toevoeging,
            Aanvrager wie,
            Handelingsmoment moment,
            String traceId) {
        try {
            Ruimte ruimte = vastlegging.ruimte(dossier, versie, wie, moment);
            Bestandssoort soort = soort(toevoeging.spoel(), ruimte);
            Scanuitslag uitslag = scanner.scan(toevoeging.spoel()::lees);
            if (uitslag.soort() == Scanuitslag.Soort.BESMET) {
                throw besmet(dossier, toevoeging, uitslag, wie, moment, traceId);
            }
            return bewaar(dossier, versie, metEigen(toevoeging, ruimte), soort, uitslag, wie, moment, traceId)
                    .metLetOp(ruimte.letOp());
        } catch (InvoervormOnbekend | TeGroot | OngeldigeInvoer e) {
            weiger(dossier, toevoeging, e, wie, moment, traceId);
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a file on its way in cannot be read again", e);
        }
    }

    private Bestandssoort soort(Spoel spoel, Ruimte ruimte) throws IOException {
        Bijlageregels regels = ruimte.regels();
        if (spoel.isTeGroot()) {
            throw new TeGroot(
                    ruimte.bytes() < regels.bestandBytes()
                            ? "Met dit bestand worden de bestanden in dit dossier samen groter dan "
                                    + regels.dossierMb() + " MB. Dat kan niet."
                            : "Dit bestand is groter dan " + regels.bestandMb()
                                    + " MB. Maak het kleiner of splits het.");
        }
        if (spoel.omvang() == 0) {
            throw new OngeldigeInvoer(Invoerfout.inBody(VELD, "Dit bestand is leeg. Kies een ander bestand."));
        }
        return Inhoudsherkenning.herken(spoel)
                .filter(regels.soorten()::contains)
                .orElseThrow(() -> new InvoervormOnbekend(
                        "Dit soort bestand nemen wij niet aan. De inhoud bepaalt dat, niet de naam. Het kan wel als: "
                                + regels.soortenInWoorden() + "."));
    }

    /** A provider who names no parts means his own. */
    private static Toevoeging metEigen(Toevoeging toevoeging, Ruimte ruimte) {
        return toevoeging.onderdelen().isEmpty() && !ruimte.eigen().isEmpty()
                ? new Toevoeging(
                        toevoeging.document(),
                        ruimte.eigen().stream().sorted().toList(),
                        toevoeging.naam(),
                        toevoeging.spoel())
                : toevoeging;
    }

    /** Who did not say which version he saw brings his file at whatever moment nobody else is writing. */
    private Toegevoegd bewaar(
            UUID dossier,
            @Nullable Integer versie,
            Toevoeging toevoeging,
            Bestandssoort soort,
            Scanuitslag uitslag,
            Aanvrager wie,
            Handelingsmoment moment,
            String traceId) {
        for (int poging = 1; ; poging++) {
            try {
                return vastlegging.bewaar(dossier, versie, toevoeging, soort, uitslag, wie, moment, traceId);
            } catch (GelijktijdigGewijzigd e) {
                if (versie != null || poging == POGINGEN) {
                    throw new Verouderd();
                }
            }
        }
    }

    private Besmet besmet(
            UUID dossier,
            Toevoeging toevoeging,
            Scanuitslag uitslag,
            Aanvrager wie,
            Handelingsmoment moment,
            String traceId) {
        Besmet besmet = new Besmet();
        vastlegging.weiger(
                dossier,
                toevoeging.naam(),
                Voorval.Soort.BESMET,
                besmet.detail(),
                uitslag.bevinding(),
                wie,
                moment.moment(),
                traceId);
        LOG.log(Level.WARNING, "Besmet bestand geweigerd. Gemeente {0}, gevonden: {1}, traceId={2}", new Object[] {
            tenant.tenant().id(), uitslag.bevinding(), traceId
        });
        return besmet;
    }

    /** Notes with the dossier that these did not come in, and why. */
    public void weiger(
            UUID dossier, List<String> namen, String uitleg, Aanvrager wie, Handelingsmoment moment, String traceId) {
        namen.forEach(naam -> vastlegging.weiger(
                dossier, naam, Voorval.Soort.GEWEIGERD, uitleg, null, wie, moment.moment(), traceId));
    }

    private void weiger(
            UUID dossier, Toevoeging toevoeging, Fout fout, Aanvrager wie, Handelingsmoment moment, String traceId) {
        vastlegging.weiger(
                dossier,
                toevoeging.naam(),
                Voorval.Soort.GEWEIGERD,
                fout.detail(),
                null,
                wie,
                moment.moment(),
                traceId);
    }

    /** The files that this user may see; that he read the dossier is written down. */
    public List<Bijlage> alle(UUID dossier, Aanvrager wie, Handelingsmoment moment) {
        return vastlegging.alle(dossier, wie, moment);
    }

    /**
     * A dossier with the files that this user may see; that he read it is written down.
     *
     * @param metVoorvallen whether what happened to files beside the history is asked for too
     */
    public Bestandenblik blik(UUID dossier, Aanvrager wie, Handelingsmoment moment, boolean metVoorvallen) {
        return vastlegging.blik(dossier, wie, moment, metVoorvallen);
    }

    /** What people call this kind of file. */
    public static String soortnaam(String mediatype) {
        return Arrays.stream(Bestandssoort.values())
                .filter(soort -> soort.mediatype().equals(mediatype))
                .map(Bestandssoort::extensie)
                .findFirst()
                .orElse(mediatype);
    }

    /**
     * A file to open. That he opens it is written down.
     *
     * @throws NietToegestaan while nobody may open it
     * @throws NietGevonden when there is none for him, or it was removed
     */
    public Bijlage open(UUID dossier, UUID id, Aanvrager wie, Handelingsmoment moment) {
        Bijlage bijlage = vastlegging.open(dossier, id, wie, moment);
        return switch (bijlage.stand()) {
            case BESCHIKBAAR -> bijlage;
            case QUARANTAINE ->
                throw new NietToegestaan(
                        "Dit bestand is nog niet gecontroleerd op virussen. Tot dat is gebeurd, kan niemand het openen.");
            case VERWIJDERD -> throw new NietGevonden("In dit bestand zat een virus. De inhoud is verwijderd.");
        };
    }

    /** Writes the bytes of a file that was opened, piece by piece. */
    public void schrijf(Bijlage bijlage, OutputStream uit) throws IOException {
        long over = bijlage.omvang();
        for (int nummer = 0; over > 0; nummer++) {
            Optional<byte[]> blok = vastlegging.blok(bijlage.id(), nummer);
            if (blok.isEmpty()) {
                throw new IOException("a piece of a file is not there any more");
            }
            uit.write(blok.get());
            over -= blok.get().length;
        }
    }

    /** How a file is offered to a browser: always to save, never to show. */
    public static String disposition(Bijlage bijlage) {
        return Bestandsnaam.alsBijlage(bijlage.naam() == null ? "bestand" : bijlage.naam());
    }
}
