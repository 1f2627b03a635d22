package nl.klacht.jakarta.bericht.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.jakarta.bericht.Berichtbeheer;
import nl.klacht.jakarta.bericht.Berichtstand;
import nl.klacht.jakarta.bericht.Berichtvorm;
import nl.klacht.jakarta.bericht.Herinnering;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** The messages of a municipality as the desk and the beheerder see them. */
@Named("berichtenscherm")
@RequestScoped
public class Berichtenscherm {

    private static final int AANTAL = 50;
    private static final int REDEN_HOOGSTENS = 1000;
    private static final String BERICHT = "bericht";
    private static final String DOSSIER = "dossier";
    private static final String REDEN = "reden";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Berichtbeheer beheer;

    @Inject
    private Woorden woorden;

    private Berichtbeheer.Bladzijde bladzijde = new Berichtbeheer.Bladzijde(List.of(), null);
    private List<Herinnering> herinneringen = List.of();
    private Map<String, String> fouten = Map.of();

    /** Shows the list, or does what was decided about a message. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBerichtenZien(wie);
        if ("POST".equals(verzoek.getMethod())) {
            besluit(wie);
        }
        lees(wie);
        uuid(DOSSIER).ifPresent(dossier -> herinneringen = beheer.herinneringen(wie, dossier));
    }

    private void besluit(Aanvrager wie) {
        UUID bericht = uuid(BERICHT).orElseThrow(NietGevonden::new);
        if ("opnieuw".equals(parameter("besluit"))) {
            beheer.probeerOpnieuw(wie, bericht);
            naar(adres("&gedaan=opnieuw"));
        } else if (getReden().isEmpty() || getReden().length() > REDEN_HOOGSTENS) {
            fouten = Map.of(
                    REDEN + "-" + bericht,
                    getReden().isEmpty() ? "Vul in waarom het bericht niet meer hoeft." : "Deze reden is te lang.");
        } else {
            beheer.geefOp(wie, bericht, getReden());
            naar(adres("&gedaan=opgegeven"));
        }
    }

    private void lees(Aanvrager wie) {
        try {
            bladzijde = beheer.lijst(wie, vraag(uuid("na").orElse(null)));
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Dit is nu het begin van de lijst. Blader vanaf hier verder.");
            bladzijde = beheer.lijst(wie, vraag(null));
        }
    }

    private Berichtbeheer.Vraag vraag(@Nullable UUID na) {
        return new Berichtbeheer.Vraag(stand().orElse(null), uuid(DOSSIER).orElse(null), na, AANTAL);
    }

    private Optional<Berichtstand> stand() {
        return Arrays.stream(Berichtstand.values())
                .filter(stand -> stand.code().equals(getStand()))
                .findFirst();
    }

    /** Which message the form that came back with a mistake is about. */
    public boolean isOpen(Berichtvorm bericht) {
        return fouten.containsKey(REDEN + "-" + bericht.id());
    }

    public List<Berichtvorm> getRegels() {
        return bladzijde.results();
    }

    /** Of the dossier that the address names. */
    public List<Herinnering> getHerinneringen() {
        return herinneringen;
    }

    public Map<String, String> getStanden() {
        return woorden.opties("berichtstand", Berichtstand.values());
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String getStand() {
        return parameter("stand");
    }

    /** The dossier to which the list keeps; empty when it shows those of all. */
    public String getDossier() {
        return uuid(DOSSIER).map(UUID::toString).orElse("");
    }

    public String getReden() {
        return parameter(REDEN);
    }

    /** What was just done, in one sentence; empty when nothing was. */
    public String getGedaan() {
        return switch (parameter("gedaan")) {
            case "opnieuw" -> "Het bericht wordt opnieuw verstuurd.";
            case "opgegeven" -> "Het bericht wordt niet meer verstuurd.";
            default -> "";
        };
    }

    /** The colour of a state. */
    public String kleur(Berichtvorm bericht) {
        return switch (Berichtstand.valueOf(bericht.stand().toUpperCase(Locale.ROOT))) {
            case VERSTUURD -> "goed";
            case DOOD -> "fout";
            case WACHTEND -> bericht.pogingen() > 0 ? "let_op" : "neutraal";
            case OPGEGEVEN, VERVALLEN -> "stil";
        };
    }

    public @Nullable String getEerste() {
        return parameter("na").isEmpty() ? null : adres("");
    }

    public @Nullable String getVolgende() {
        return bladzijde.next() == null ? null : adres("&na=" + bladzijde.next());
    }

    private String adres(String verder) {
        return "/berichten?stand=" + stand().map(Berichtstand::code).orElse("") + "&dossier=" + getDossier() + verder;
    }

    private Optional<UUID> uuid(String naam) {
        try {
            return Optional.of(UUID.fromString(parameter(naam)));
        } catch (IllegalArgumentException e) {
            // Not filled in, or nothing that exists: then it chooses nothing.
            return Optional.empty();
        }
    }

    private String parameter(String naam) {
        String waarde = verzoek.getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }

    private static void naar(String adres) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(adres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
