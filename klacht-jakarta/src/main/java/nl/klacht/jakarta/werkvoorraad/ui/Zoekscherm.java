package nl.klacht.jakarta.werkvoorraad.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.werkvoorraad.Pagina;
import nl.klacht.jakarta.werkvoorraad.Regel;
import nl.klacht.jakarta.werkvoorraad.Werkvoorraad;
import nl.klacht.jakarta.werkvoorraad.Zoekvraag;
import org.jspecify.annotations.Nullable;

/**
 * Looks a dossier up for who has the resident on the phone. A name may stand in no address and no log, so the question is a
 * form that is sent, and the answer is the same page.
 */
@Named("zoekscherm")
@RequestScoped
public class Zoekscherm {

    private static final String SCHEMA = "Zoekvraag";
    private static final List<String> VELDEN = List.of("naam", "kenmerk", "tekst");
    private static final int KORTST = 2;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Contract contract;

    private Pagina pagina = new Pagina(List.of(), null);
    private Map<String, String> fouten = Map.of();
    private boolean gezocht;

    /** Shows the form, or what was found. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        if ("POST".equals(verzoek.getMethod())) {
            fouten = mis();
            if (fouten.isEmpty()) {
                zoek(wie);
            }
        }
    }

    private void zoek(Aanvrager wie) {
        try {
            pagina = werkvoorraad.zoek(wie, vraag());
            gezocht = true;
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Deze bladzijde bestaat niet meer. Zoek opnieuw.");
        }
    }

    private Zoekvraag vraag() {
        String body = new Formulierlezer(verzoek.getParameterMap())
                .lees(contract.schema(SCHEMA))
                .toString();
        return contract.lees(SCHEMA, body.getBytes(StandardCharsets.UTF_8), Zoekvraag.class);
    }

    private Map<String, String> mis() {
        Map<String, String> mis = new LinkedHashMap<>();
        for (String veld : VELDEN) {
            int lengte = waarde(veld).length();
            if (lengte > 0 && lengte < KORTST) {
                mis.put(veld, "Vul minstens twee letters of cijfers in.");
            }
        }
        if (VELDEN.stream().allMatch(veld -> waarde(veld).isEmpty())) {
            mis.put(isAlleenKenmerk() ? "kenmerk" : "naam", "Vul in waarmee u zoekt.");
        }
        return mis;
    }

    /** A provider may not find out by asking what he does not get to see. */
    public boolean isAlleenKenmerk() {
        Aanvrager wie = aanvragers.huidige();
        return wie.is(Rol.AANBIEDER) && wie.rollen().size() == 1;
    }

    public List<Regel> getRegels() {
        return pagina.results();
    }

    public boolean isGezocht() {
        return gezocht;
    }

    /** What the button for the next page sends. */
    public @Nullable String getVolgende() {
        return pagina.next();
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** What was filled in, to show again. */
    public String waarde(String veld) {
        String waarde = verzoek.getParameter(veld);
        return waarde == null ? "" : waarde.strip();
    }
}
