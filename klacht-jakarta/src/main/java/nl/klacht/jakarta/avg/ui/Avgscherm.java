package nl.klacht.jakarta.avg.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.jakarta.avg.Avgdienst;
import nl.klacht.jakarta.avg.Persoonsvraag;
import nl.klacht.jakarta.avg.Verzoek;
import nl.klacht.jakarta.avg.Verzoeken;
import nl.klacht.jakarta.avg.Verzoeksoort;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Schermvraag;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** The register of requests, and registering one. */
@Named("avgscherm")
@RequestScoped
public class Avgscherm {

    private static final int AANTAL = 50;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final String NAAM = "naam";
    private static final String ONTVANGEN_OP = "ontvangenOp";
    private static final String SOORT = "soort";

    @Inject
    private Schermvraag vraag;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Avgdienst dienst;

    @Inject
    private Woorden woorden;

    private Verzoeken pagina = new Verzoeken(List.of(), null);
    private Map<String, String> fouten = Map.of();

    /** Registers a request when the form was sent, and otherwise shows the page that the address asks for. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgZien(wie);
        if (vraag.isVerstuurd() && registreer(wie)) {
            return;
        }
        try {
            pagina = dienst.lijst(vraag.misschien("na"), AANTAL);
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Dit is nu het begin van de lijst. Blader vanaf hier verder.");
            pagina = dienst.lijst(null, AANTAL);
        }
    }

    private boolean registreer(Aanvrager wie) {
        Persoonsvraag persoon = new Persoonsvraag(
                vraag.misschien(NAAM), vraag.misschien("adres"), vraag.misschien("email"), vraag.misschien("telefoon"));
        Optional<LocalDate> dag = dag(vraag.tekst(ONTVANGEN_OP));
        fouten = mis(persoon, dag);
        if (!fouten.isEmpty()) {
            return false;
        }
        try {
            Verzoek verzoek = dienst.registreer(Verzoeksoort.van(vraag.tekst(SOORT)), dag.orElseThrow(), persoon, wie);
            vraag.naar("/avgverzoek?verzoek=" + verzoek.id());
            return true;
        } catch (OngeldigeInvoer e) {
            fouten = Map.of(ONTVANGEN_OP, e.invoerfouten().get(0).detail());
            return false;
        }
    }

    private Map<String, String> mis(Persoonsvraag persoon, Optional<LocalDate> dag) {
        Map<String, String> mis = new LinkedHashMap<>();
        if (!getSoorten().containsKey(vraag.tekst(SOORT))) {
            mis.put(SOORT, "Kies wat de persoon vraagt.");
        }
        if (dag.isEmpty()) {
            mis.put(ONTVANGEN_OP, "Vul de dag van ontvangst in. Bijvoorbeeld: 12-3-2027.");
        }
        if (persoon.zegtNiets()) {
            mis.put(NAAM, "Vul ten minste één gegeven in van wie het verzoek doet.");
        }
        return mis;
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst, DAG));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Map<String, String> getSoorten() {
        return woorden.opties("avgsoort", Verzoeksoort.values());
    }

    /** What was filled in. */
    public String waarde(String naam) {
        return vraag.tekst(naam);
    }

    public List<Verzoek> getRegels() {
        return pagina.results();
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** The address of the first page, when this is not it. */
    public @Nullable String getEerste() {
        return vraag.misschien("na") == null ? null : "/avg";
    }

    public @Nullable String getVolgende() {
        return pagina.next() == null ? null : "/avg?na=" + URLEncoder.encode(pagina.next(), StandardCharsets.UTF_8);
    }
}
