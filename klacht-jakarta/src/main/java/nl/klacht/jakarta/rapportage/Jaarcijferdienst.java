package nl.klacht.jakarta.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.beheer.Indeling;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.tenant.Transactiebinding;
import nl.klacht.reporting.jaarcijfers.Jaarcijfers;
import nl.klacht.reporting.jaarcijfers.Onderdeeltelling;
import org.jspecify.annotations.Nullable;

/** The yearly figures of the municipality of this request, counted at one moment. */
@ApplicationScoped
public class Jaarcijferdienst {

    /** Figures that stay inside the municipality: nothing is hidden. */
    private static final int ONDERDRUK_NIETS = 0;

    /** In what is published counts below five are hidden, and what gives them away (recht P-10). */
    private static final int ONDERDRUK_KLEIN = 5;

    private final TenantContext tenant;
    private final Gemeenten gemeenten;
    private final Transactiebinding transactie;
    private final SqlJaartellingen tellingen;
    private final Inzagen inzagen;
    private final Klok klok;

    @Inject
    public Jaarcijferdienst(
            TenantContext tenant,
            Gemeenten gemeenten,
            Transactiebinding transactie,
            SqlJaartellingen tellingen,
            Inzagen inzagen,
            Klok klok) {
        this.tenant = tenant;
        this.gemeenten = gemeenten;
        this.transactie = transactie;
        this.tellingen = tellingen;
        this.inzagen = inzagen;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Jaarcijferdienst() {
        this(null, null, null, null, null, null);
    }

    /** Somebody takes the figures of this year along as a file. Counting only reads, so this comes before it. */
    @Transactional
    public void meldBestand(Aanvrager wie, int jaar) {
        inzagen.exporteerde(wie, "jaarcijfers " + jaar, null, null, klok.nu());
    }

    /** Below which number counts are hidden. */
    static int onderdrukOnder(@Nullable String publicatie) {
        return "ja".equals(publicatie) ? ONDERDRUK_KLEIN : ONDERDRUK_NIETS;
    }

    /** The figures of a year of receipt, with the kinds of complaint by their names. */
    @Transactional
    public Jaarcijfers van(int jaar) {
        transactie.maakMomentopname();
        Indeling indeling = gemeenten.van(tenant.tenant().id()).indeling();
        List<Onderdeeltelling> onderdelen = tellingen.onderdelen(jaar).stream()
                .map(telling -> metNaam(telling, indeling))
                .toList();
        return Jaarcijfers.van(jaar, tenant.tenant().naam(), tellingen.dossiers(jaar), onderdelen);
    }

    private static Onderdeeltelling metNaam(Onderdeeltelling telling, Indeling indeling) {
        return new Onderdeeltelling(
                telling.groep(),
                telling.domein(),
                naam(telling.aard(), indeling),
                telling.afloop(),
                telling.binnenTermijn(),
                telling.aantal());
    }

    /** What is not in the classification is shown as it was filled in. */
    private static @Nullable String naam(@Nullable String aard, Indeling indeling) {
        return aard == null
                ? null
                : indeling.findAard(aard).map(Indeling.Waarde::naam).orElse(aard);
    }
}
