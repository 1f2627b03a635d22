package nl.klacht.jakarta.avg.ui;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.recht.avg.AVG17;
import nl.klacht.jakarta.avg.Antwoord;
import nl.klacht.jakarta.avg.Avgdienst;
import nl.klacht.jakarta.avg.Persoonsvraag;
import nl.klacht.jakarta.avg.Persoonzoeker;
import nl.klacht.jakarta.avg.Verzoek;
import nl.klacht.jakarta.avg.Verzoek.Uitkomst;
import nl.klacht.jakarta.avg.Vindplaats;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Schermvraag;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** One request: where something of the person stands, making the term longer, and the answer. */
@Named("avgverzoekscherm")
@RequestScoped
public class Avgverzoekscherm {

    private static final String TOELICHTING = "toelichting";
    private static final String UITKOMST = "uitkomst";
    private static final String REDEN = "reden";
    private static final String WAAROM = "waarom";

    @Inject
    private Schermvraag vraag;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Avgdienst dienst;

    @Inject
    private Persoonzoeker zoeker;

    @Inject
    private Woorden woorden;

    private @Nullable Verzoek verzoek;
    private List<Vindplaats> plaatsen = List.of();
    private Map<String, String> fouten = Map.of();

    /** Does what the form asks, and otherwise shows the request that the address names. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgZien(wie);
        vraag.id("verzoek").ifPresent(id -> {
            if (vraag.isVerstuurd()) {
                Rechten.eisAvgBehandelen(wie);
                verwerk(id, wie);
            }
            lees(id, wie);
        });
    }

    private void lees(UUID id, Aanvrager wie) {
        try {
            verzoek = dienst.lees(id, isBehandelt());
            if (isGezocht() && isBehandelt() && verzoek.persoon() != null) {
                plaatsen = zoeker.zoek(id, wie);
            }
        } catch (NietGevonden e) {
            // The page says that there is no such request, and where the requests are.
            verzoek = null;
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("gevonden", e.invoerfouten().get(0).detail());
        }
    }

    private void verwerk(UUID id, Aanvrager wie) {
        try {
            fouten = vraag.tekst("wat").equals("verlengen") ? verleng(id, wie) : besluit(id, wie);
            if (fouten.isEmpty()) {
                vraag.naar("/avgverzoek?verzoek=" + id);
            }
        } catch (Geweigerd e) {
            fouten = Map.of("gevonden", e.detail());
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("gevonden", e.invoerfouten().get(0).detail());
        }
    }

    private Map<String, String> verleng(UUID id, Aanvrager wie) {
        if (vraag.tekst(REDEN).isEmpty()) {
            return Map.of(REDEN, "Vul in waarom het langer duurt.");
        }
        dienst.verleng(id, vraag.tekst(REDEN), wie);
        return Map.of();
    }

    private Map<String, String> besluit(UUID id, Aanvrager wie) {
        Map<String, String> mis = new LinkedHashMap<>();
        if (!getUitkomsten().containsKey(vraag.tekst(UITKOMST))) {
            mis.put(UITKOMST, "Maak een keuze.");
        }
        if (vraag.tekst(TOELICHTING).isEmpty()) {
            mis.put(TOELICHTING, "Vul in wat u hebt geantwoord.");
        }
        if (mis.isEmpty()) {
            Uitkomst uitkomst = Uitkomst.valueOf(vraag.tekst(UITKOMST).toUpperCase(Locale.ROOT));
            List<Vindplaats.Geweigerd> geweigerd = vraag.alle("geweigerd").stream()
                    .map(Avgverzoekscherm::geweigerd)
                    .toList();
            dienst.besluit(id, new Antwoord(uitkomst, geweigerd, vraag.alle(WAAROM), vraag.tekst(TOELICHTING)), wie);
        }
        return mis;
    }

    private static Vindplaats.Geweigerd geweigerd(String waarde) {
        try {
            String[] delen = waarde.split(" ", 2);
            return new Vindplaats.Geweigerd(UUID.fromString(delen[0]), AVG17.Wat.valueOf(delen[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new NietGevonden();
        }
    }

    public @Nullable Verzoek getVerzoek() {
        return verzoek;
    }

    public List<Vindplaats> getPlaatsen() {
        return plaatsen;
    }

    public boolean isGezocht() {
        return !vraag.tekst("zoek").isEmpty();
    }

    public boolean isBehandelt() {
        return Rechten.magAvgBehandelen(aanvragers.huidige());
    }

    /** What was filled in on this form, when it came back with a mistake. */
    public String waarde(String formulier, String naam) {
        return !fouten.isEmpty() && vraag.tekst("wat").equals(formulier) ? vraag.tekst(naam) : "";
    }

    /** Whether this was said to be refused, on a form that came back with a mistake. */
    public boolean isGeweigerd(UUID dossier, AVG17.Wat gegevens) {
        return !fouten.isEmpty() && vraag.alle("geweigerd").contains(dossier + " " + gegevens);
    }

    /** Who asked, on one line. */
    public String getVanWie() {
        Persoonsvraag wie = verzoek.persoon();
        return Stream.of(wie.naam(), wie.adres(), wie.email(), wie.telefoon())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public Map<String, String> getUitkomsten() {
        return woorden.opties("avguitkomst", Uitkomst.values());
    }

    /** The reasons from which somebody chooses for the answer, as people say them. */
    public Map<String, String> getRedenen() {
        Map<String, String> redenen = new LinkedHashMap<>();
        verzoek.soort().redenen().keySet().forEach(code -> redenen.put(code, woorden.van("avgwaarom", code)));
        return redenen;
    }

    /** Whether this reason was chosen, on a form that came back with a mistake. */
    public boolean isGekozen(String code) {
        return !fouten.isEmpty() && vraag.alle(WAAROM).contains(code);
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String persoon(JsonNode gegevens) {
        return Persoonstekst.van(gegevens, woorden);
    }
}
