package nl.klacht.jakarta.noodtoegang.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.noodtoegang.Nooddienst;
import nl.klacht.jakarta.noodtoegang.Noodtoegang;
import nl.klacht.jakarta.noodtoegang.Noodvraag;
import org.jspecify.annotations.Nullable;

/** The form that opens a restricted dossier, and the notices to who is told of it. */
@Named("noodpagina")
@RequestScoped
public class Noodpagina {

    private static final String KENMERK = "kenmerk";
    private static final String REDEN = "reden";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Contract contract;

    @Inject
    private Nooddienst dienst;

    private Map<String, String> fouten = Map.of();
    private @Nullable List<Noodtoegang> meldingen;

    /** Shows the form, or opens the dossier. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisNoodtoegang(wie);
        if ("POST".equals(verzoek.getMethod())) {
            fouten = ontbreekt();
            if (fouten.isEmpty()) {
                open(wie);
            }
        }
    }

    private Map<String, String> ontbreekt() {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (getKenmerk().isEmpty()) {
            fouten.put(KENMERK, "Vul het kenmerk van het dossier in.");
        }
        if (getReden().isEmpty()) {
            fouten.put(REDEN, "Schrijf op waarom u het nu moet zien.");
        } else if (getReden().length() < Nooddienst.REDEN_MINSTENS) {
            fouten.put(REDEN, "Schrijf in een hele zin op waarom u het nu moet zien.");
        }
        return fouten;
    }

    private void open(Aanvrager wie) {
        try {
            byte[] body = Json.mapper()
                    .createObjectNode()
                    .put(KENMERK, getKenmerk())
                    .put(REDEN, getReden())
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
            Noodtoegang nood = dienst.open(wie, contract.lees("Noodvraag", body, Noodvraag.class));
            FacesContext.getCurrentInstance().getExternalContext().redirect("/dossiers/" + nood.dossier());
        } catch (NietGevonden e) {
            fouten = Map.of(KENMERK, "Dit kenmerk bestaat niet. Controleer de cijfers.");
        } catch (OngeldigeInvoer e) {
            fouten = perVeld(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> perVeld(OngeldigeInvoer fout) {
        Map<String, String> fouten = new LinkedHashMap<>();
        for (Invoerfout mis : fout.invoerfouten()) {
            String veld = String.valueOf(mis.pointer()).endsWith(REDEN) ? REDEN : KENMERK;
            fouten.putIfAbsent(veld, mis.detail());
        }
        return fouten;
    }

    /** Who opened which dossier lately, for who is told of it. */
    public List<Noodtoegang> getMeldingen() {
        if (meldingen == null) {
            Aanvrager wie = aanvragers.huidige();
            meldingen = Rechten.magNoodtoegangenZien(wie) ? dienst.voor(wie) : List.of();
        }
        return meldingen;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String getKenmerk() {
        return parameter(KENMERK);
    }

    public String getReden() {
        return parameter(REDEN);
    }

    private String parameter(String naam) {
        String waarde = verzoek.getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }
}
