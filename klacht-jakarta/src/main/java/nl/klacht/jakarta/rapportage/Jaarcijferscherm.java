package nl.klacht.jakarta.rapportage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.reporting.jaarcijfers.JaarcijfersHtml;

/** The yearly figures on a page of the site, with the year to choose and the same figures as a file. */
@Named("jaarcijferscherm")
@RequestScoped
public class Jaarcijferscherm {

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Jaarcijferdienst dienst;

    @Inject
    private Verslagjaren jaren;

    private int jaar;
    private Map<String, String> fouten = Map.of();
    private String inhoud = "";

    /** Counts the year that the address asks for; a year of which there is nothing to count becomes this year, and says so. */
    public void begin() {
        Rechten.eisCijfersZien(aanvragers.huidige());
        jaar = jaren.find(verzoek.getParameter("jaar")).orElseGet(this::anders);
        inhoud = new JaarcijfersHtml(Jaarcijferdienst.onderdrukOnder(verzoek.getParameter("publicatie")))
                .fragment(dienst.van(jaar));
    }

    private int anders() {
        fouten = Map.of(
                "jaar", "Van dat jaar zijn er geen cijfers. Kies een jaar uit de lijst. Hieronder staat dit jaar.");
        return jaren.ditJaar();
    }

    public String getJaar() {
        return Integer.toString(jaar);
    }

    /** Whether they are shown as they are published. */
    public boolean isPublicatie() {
        return "ja".equals(verzoek.getParameter("publicatie"));
    }

    public Map<String, String> getJaren() {
        Map<String, String> keuze = new LinkedHashMap<>();
        jaren.alle().forEach(j -> keuze.put(j.toString(), j.toString()));
        return keuze;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** The figures as they are written for any page; everything that people typed is escaped in it. */
    public String getInhoud() {
        return inhoud;
    }
}
