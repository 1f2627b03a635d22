package nl.klacht.jakarta.beveiliging.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.klacht.jakarta.dossier.Klok;
import org.jspecify.annotations.Nullable;

/**
 * The issuers of the municipalities, asked when they are first needed and again every hour. One that stops answering is
 * believed for as long as its keys were kept; one that never answered stops only its own municipality.
 */
@ApplicationScoped
public class Issuers {

    private static final int GEDULD_MS = 5_000;

    private static final Logger LOG = Logger.getLogger(Issuers.class.getName());
    private static final Duration VERS = Duration.ofHours(1);
    private static final Duration ADEMPAUZE = Duration.ofSeconds(5);
    private static final Duration SLEUTELS_VERS = Duration.ofMinutes(15);
    private static final Duration SLEUTELS_BIJ_STORING = Duration.ofHours(4);
    private static final int HOOGSTENS_BYTES = 256 * 1024;

    /** By which everything goes to an issuer and comes back. */
    static final Issuerpost POST = new Issuerpost(Duration.ofMillis(GEDULD_MS), HOOGSTENS_BYTES);

    private final Map<URI, Issuerbeeld> beelden = new ConcurrentHashMap<>();
    private final Map<URI, Instant> mislukt = new ConcurrentHashMap<>();
    private final Klok klok;

    @Inject
    public Issuers(Klok klok) {
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Issuers() {
        this(null);
    }

    Issuerbeeld read(URI issuer) throws IssuerOnbereikbaar {
        Issuerbeeld bekend = beelden.get(issuer);
        if (bekend != null && isBinnen(VERS, bekend.gelezenOp())) {
            return bekend;
        }
        eisAdempauze(issuer, bekend);
        try {
            Issuerbeeld nieuw = vraag(issuer, bekend);
            beelden.put(issuer, nieuw);
            mislukt.remove(issuer);
            return nieuw;
        } catch (IOException | GeneralException e) {
            return zonderAntwoord(issuer, bekend, e);
        }
    }

    /** Whether it is not longer ago than this; never for what lies in the future of a clock that was put back. */
    private boolean isBinnen(Duration duur, Instant sinds) {
        Instant nu = klok.nu();
        return !nu.isBefore(sinds) && nu.isBefore(sinds.plus(duur));
    }

    /** An issuer that hangs must not hold every request that needs it. */
    private void eisAdempauze(URI issuer, @Nullable Issuerbeeld bekend) throws IssuerOnbereikbaar {
        Instant laatst = mislukt.get(issuer);
        if (bekend == null && laatst != null && isBinnen(ADEMPAUZE, laatst)) {
            throw new IssuerOnbereikbaar("did not answer a moment ago: " + issuer);
        }
    }

    private Issuerbeeld zonderAntwoord(URI issuer, @Nullable Issuerbeeld bekend, Exception oorzaak)
            throws IssuerOnbereikbaar {
        mislukt.put(issuer, klok.nu());
        LOG.log(Level.WARNING, oorzaak, () -> "De issuer " + issuer + " is niet te bereiken.");
        if (bekend == null) {
            throw new IssuerOnbereikbaar("no metadata of " + issuer, oorzaak);
        }
        Issuerbeeld uitgesteld = new Issuerbeeld(bekend.metadata(), bekend.sleutels(), klok.nu());
        beelden.put(issuer, uitgesteld);
        return uitgesteld;
    }

    private Issuerbeeld vraag(URI issuer, @Nullable Issuerbeeld bekend) throws IOException, GeneralException {
        OIDCProviderMetadata metadata =
                OIDCProviderMetadata.parse(POST.retrieveResource(OIDCProviderMetadata.resolveURL(new Issuer(issuer)))
                        .getContent());
        if (!metadata.getIssuer().equals(new Issuer(issuer))) {
            throw new GeneralException("it says that it is another issuer: " + metadata.getIssuer());
        }
        eisVeilig(issuer, metadata);
        boolean zelfdeSleutels = bekend != null
                && metadata.getJWKSetURI().equals(bekend.metadata().getJWKSetURI());
        return new Issuerbeeld(metadata, zelfdeSleutels ? bekend.sleutels() : sleutels(metadata), klok.nu());
    }

    /** An issuer with https that sends us elsewhere without is not trusted with a secret. */
    private static void eisVeilig(URI issuer, OIDCProviderMetadata metadata) throws GeneralException {
        boolean veilig = Stream.of(
                        metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(adres -> adres != null && issuer.getScheme().equals(adres.getScheme()));
        if (!veilig) {
            throw new GeneralException("an endpoint is missing or has another scheme than the issuer");
        }
    }

    private static JWKSource<SecurityContext> sleutels(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), POST)
                .cache(SLEUTELS_VERS.toMillis(), GEDULD_MS)
                .refreshAheadCache(false)
                .outageTolerant(SLEUTELS_BIJ_STORING.toMillis())
                .build();
    }
}
