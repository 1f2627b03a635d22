package nl.klacht.jakarta.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.jakarta.beheer.Contact;
import nl.klacht.jakarta.beheer.Gemeenten;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.tenant.TenantContext;

/** What a municipality says at the front door: how to complain, and where to go when that does not help. */
@Named("startpagina")
@RequestScoped
public class Startpagina {

    @Inject
    private TenantContext tenant;

    @Inject
    private Gemeenten gemeenten;

    @Inject
    private Klok klok;

    /** Whether this is the host of a municipality. */
    public boolean isGemeente() {
        return tenant.find().isPresent();
    }

    public Contact getContact() {
        return gemeenten.van(tenant.tenant().id()).contact();
    }

    /** How to dial it. */
    public String getBelnummer() {
        return getContact().telefoon().replaceAll("[^+0-9]", "");
    }

    public String getTweedeLijn() {
        return vandaag().naam();
    }

    public boolean isEigenTweedeLijn() {
        return vandaag().soort().isEigen();
    }

    private Tweedelijnsvoorziening vandaag() {
        return gemeenten.van(tenant.tenant().id()).kader().tweedeLijn().opDatum(LokaleDag.van(klok.nu()));
    }
}
