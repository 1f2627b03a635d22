package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.wekker.Wekker;
import org.jspecify.annotations.Nullable;

/**
 * Puts messages in the outbox. It happens in the transaction of the caller: what is not committed is not sent, and what is
 * committed is sent.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Berichten {

    private final TenantContext tenant;
    private final Gemeenten gemeenten;
    private final Mailwegen wegen;
    private final Berichtopslag opslag;
    private final Wekker wekker;
    private final Klok klok;

    @Inject
    public Berichten(
            TenantContext tenant,
            Gemeenten gemeenten,
            Mailwegen wegen,
            Berichtopslag opslag,
            Wekker wekker,
            Klok klok) {
        this.tenant = tenant;
        this.gemeenten = gemeenten;
        this.wegen = wegen;
        this.opslag = opslag;
        this.wekker = wekker;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Berichten() {
        this(null, null, null, null, null, null);
    }

    /**
     * Mail about a dossier; its text is that of the soort, its address is looked up when it leaves. A municipality without a
     * mail server sends nothing, and its people look in the product.
     *
     * @param gebeurtenis the step that it follows from, if any
     */
    public void mail(Berichtsoort soort, UUID dossier, @Nullable Integer gebeurtenis, Geadresseerde wie) {
        mail(soort, dossier, gebeurtenis, wie, Map.of());
    }

    /** @param gegevens what its text needs beside the dossier; never anything of a person */
    public void mail(
            Berichtsoort soort,
            UUID dossier,
            @Nullable Integer gebeurtenis,
            Geadresseerde wie,
            Map<String, String> gegevens) {
        if (wegen.isIngesteld(tenant.tenant())) {
            zet(soort, Weg.MAIL, dossier, gebeurtenis, wie, gegevens);
        }
    }

    /** Tells the system at the other end of the webhook, if there is one, that this step was done. */
    void gebeurtenis(UUID dossier, int gebeurtenis) {
        if (gemeenten.van(tenant.tenant().id()).berichten().findWebhook().isPresent()) {
            zet(Berichtsoort.GEBEURTENIS, Weg.WEBHOOK, dossier, gebeurtenis, Geadresseerde.ontvanger(), Map.of());
        }
    }

    private void zet(
            Berichtsoort soort,
            Weg weg,
            UUID dossier,
            @Nullable Integer gebeurtenis,
            Geadresseerde wie,
            Map<String, String> gegevens) {
        Tenant hier = tenant.tenant();
        Instant nu = klok.nu();
        opslag.bewaar(new Berichttabel(soort, weg, dossier, gebeurtenis, wie, gegevens, nu));
        wekker.wek(hier, Berichtwerk.SOORT, nu);
    }
}
