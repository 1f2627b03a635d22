package nl.klacht.jakarta.beveiliging;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import nl.klacht.jakarta.dossier.Klok;

/** Sees the employees that come by the API: they bring their groups along with every request and have no session. */
@Provider
public class Medewerkerfilter implements ContainerRequestFilter {

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Klok klok;

    @Override
    public void filter(ContainerRequestContext request) {
        aanvragers.find().ifPresent(wie -> medewerkers.zag(wie, klok.nu()));
    }
}
