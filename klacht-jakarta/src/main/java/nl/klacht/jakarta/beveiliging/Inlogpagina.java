package nl.klacht.jakarta.beveiliging;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.platform.Demo;
import org.jspecify.annotations.Nullable;

/** The login page. In demo mode it takes the known accounts; at a real installation it leads to the municipality's issuer. */
@Named("inloggen")
@RequestScoped
public class Inlogpagina {
    private static final String WERKVOORRAAD = "/werkvoorraad";

    @Inject
    private Aanmelding aanmelding;

    @Inject
    private Sessies sessies;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Klok klok;

    private final Map<String, String> fouten = new LinkedHashMap<>();

    public boolean isDemo() {
        return Demo.aan();
    }

    /** Whether this municipality has an issuer where its people log in. */
    public boolean isBijIssuer() {
        return aanmelding.inloggen().isPresent();
    }

    /** The address that leads to the issuer. */
    public String getStart() {
        return "/inloggen/start?naar=" + URLEncoder.encode(getNaar(), StandardCharsets.UTF_8);
    }

    /** How logging in or out went; nothing when somebody just comes to log in. */
    public @Nullable Inlogmelding getMelding() {
        return Inlogmelding.find(request().getParameter("melding")).orElse(null);
    }

    /** The accounts that can be chosen here, for who tries the demonstration. */
    public List<String> getAccounts() {
        return aanmelding.demoaccounts();
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** Where to go after logging in: a page of this site, whatever was asked. */
    public String getNaar() {
        return eigenPad(request().getParameter("naar"));
    }

    /** Handles a form that was sent; a page that is only read does nothing here. */
    public void verwerk() throws IOException {
        if (!"POST".equals(request().getMethod()) || !isDemo()) {
            return;
        }
        Optional<Set<Rol>> rollen = aanmelding.demoRollen(veld("gebruiker"), veld("wachtwoord"));
        if (rollen.isEmpty()) {
            fouten.put("gebruiker", "Deze naam en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw.");
            return;
        }
        Cookies.SESSIE.lees(request()).ifPresent(sessies::eindig);
        Aanvrager wie = Demoaccounts.aanvrager(veld("gebruiker"), rollen.get());
        String geheim = sessies.begin(aanmelding.plek(), wie);
        medewerkers.zag(wie, klok.nu());
        ExternalContext extern = FacesContext.getCurrentInstance().getExternalContext();
        Cookies.SESSIE.zet((HttpServletResponse) extern.getResponse(), geheim);
        extern.redirect(bestemming(getNaar(), wie));
    }

    /** Where this user begins: not at a work list that he may not see. */
    static String bestemming(String naar, Aanvrager wie) {
        return naar.equals(WERKVOORRAAD) && !Rechten.magDossiersZien(wie) ? "/" : naar;
    }

    /** Only a path of this site: never another host, however it is written. */
    static String eigenPad(String gevraagd) {
        boolean eigen = gevraagd != null
                && gevraagd.startsWith("/")
                && !gevraagd.startsWith("//")
                && gevraagd.chars().noneMatch(c -> c < ' ' || c == '\\')
                && !Paginapoort.isOmweg(gevraagd.split("[?#]", 2)[0]);
        return eigen ? gevraagd : WERKVOORRAAD;
    }

    private String veld(String naam) {
        String waarde = request().getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
