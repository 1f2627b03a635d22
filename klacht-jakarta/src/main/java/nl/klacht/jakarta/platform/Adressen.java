package nl.klacht.jakarta.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The two addresses that this server is going to listen on: the public one and the one for management; and on which port HTTPS. */
@Dependent
class Adressen {

    private final String httpHost;
    private final int httpPoort;
    private final int httpsPoort;
    private final String beheerHost;
    private final int beheerPoort;

    @Inject
    Adressen(
            @ConfigProperty(name = "http.host") String httpHost,
            @ConfigProperty(name = "http.port") int httpPoort,
            @ConfigProperty(name = "https.port", defaultValue = "0") int httpsPoort,
            @ConfigProperty(name = "beheer.host") String beheerHost,
            @ConfigProperty(name = "beheer.port") int beheerPoort) {
        this.httpHost = httpHost;
        this.httpPoort = httpPoort;
        this.httpsPoort = httpsPoort;
        this.beheerHost = beheerHost;
        this.beheerPoort = beheerPoort;
    }

    String httpHost() {
        return httpHost;
    }

    void eisVrij() {
        Poortcontrole.eisVrij(httpHost, httpPoort, "de dienst", "HTTP_PORT");
        if (httpsPoort > 0) {
            Poortcontrole.eisVrij(httpHost, httpsPoort, "de dienst over https", "HTTPS_PORT");
        }
        Poortcontrole.eisVrij(beheerHost, beheerPoort, "het beheer", "BEHEER_PORT");
    }
}
