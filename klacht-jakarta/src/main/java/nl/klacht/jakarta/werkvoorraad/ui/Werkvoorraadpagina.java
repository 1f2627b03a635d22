package nl.klacht.jakarta.werkvoorraad.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.klacht.core.dossier.Fase;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Woorden;
import nl.klacht.jakarta.werkvoorraad.Filter;
import nl.klacht.jakarta.werkvoorraad.Pagina;
import nl.klacht.jakarta.werkvoorraad.Regel;
import nl.klacht.jakarta.werkvoorraad.Sortering;
import nl.klacht.jakarta.werkvoorraad.Werkvoorraad;
import org.jspecify.annotations.Nullable;

/** The work list: what comes first stands first, and what is late says so in words. */
@Named("werkvoorraadpagina")
@RequestScoped
public class Werkvoorraadpagina {

    private static final int AANTAL = 25;

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Werkvoorraad werkvoorraad;

    @Inject
    private Woorden woorden;

    private Pagina pagina = new Pagina(List.of(), null);
    private Map<String, String> fouten = Map.of();
    private String fase = "";
    private boolean mijn;

    /** Reads the page that the address asks for; an address that was cut off begins at the beginning, and says so. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisDossiersZien(wie);
        fase = bekendeFase(verzoek.getParameter("fase"));
        mijn = "ja".equals(verzoek.getParameter("mijn"));
        try {
            pagina = werkvoorraad.lijst(wie, filter(wie), verzoek.getParameter("na"), AANTAL);
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Dit is nu het begin van de lijst. Blader vanaf hier verder.");
            pagina = werkvoorraad.lijst(wie, filter(wie), null, AANTAL);
        }
    }

    public List<Regel> getRegels() {
        return pagina.results();
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String getFase() {
        return fase;
    }

    public boolean isMijn() {
        return mijn;
    }

    public boolean isGefilterd() {
        return mijn || !fase.isEmpty();
    }

    public Map<String, String> getFasen() {
        Map<String, String> fasen = new LinkedHashMap<>();
        fasen.put("", "Alles wat open is");
        fasen.putAll(woorden.opties("fase", Fase.values()));
        return fasen;
    }

    /** The address of the first page, when this is not it. */
    public @Nullable String getEerste() {
        return verzoek.getParameter("na") == null ? null : adres(null);
    }

    public @Nullable String getVolgende() {
        return pagina.next() == null ? null : adres(pagina.next());
    }

    private Filter filter(Aanvrager wie) {
        return new Filter(
                null,
                fase.isEmpty() ? null : fase,
                mijn ? wie.gebruiker() : null,
                null,
                null,
                Sortering.VOLGENDE_DATUM);
    }

    private static String bekendeFase(@Nullable String gevraagd) {
        return Arrays.stream(Fase.values())
                .map(f -> f.name().toLowerCase(Locale.ROOT))
                .filter(f -> f.equals(gevraagd))
                .findFirst()
                .orElse("");
    }

    private String adres(@Nullable String na) {
        return "/werkvoorraad?fase=" + fase + (mijn ? "&mijn=ja" : "")
                + (na == null ? "" : "&na=" + URLEncoder.encode(na, StandardCharsets.UTF_8));
    }
}
