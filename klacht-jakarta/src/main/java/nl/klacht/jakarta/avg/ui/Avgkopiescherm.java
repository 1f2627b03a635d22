package nl.klacht.jakarta.avg.ui;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.klacht.jakarta.avg.Inzagekopie;
import nl.klacht.jakarta.avg.Persoonzoeker;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Schermvraag;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** The copy of what is held of a person, to read and to print. */
@Named("avgkopiescherm")
@RequestScoped
public class Avgkopiescherm {

    private static final String NIEMAND = "Vink aan wie de verzoeker is. Ga daarvoor terug naar het verzoek.";

    @Inject
    private Schermvraag vraag;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Persoonzoeker zoeker;

    @Inject
    private Woorden woorden;

    private @Nullable Inzagekopie kopie;
    private Map<String, String> fouten = Map.of();

    /** Makes the copy for the persons that were chosen; who comes here without a choice is told where to choose. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisAvgBehandelen(wie);
        if (!vraag.isVerstuurd()) {
            return;
        }
        try {
            Set<UUID> personen =
                    vraag.alle("persoon").stream().map(UUID::fromString).collect(Collectors.toSet());
            if (personen.isEmpty()) {
                fouten = Map.of("inhoud", NIEMAND);
                return;
            }
            kopie = zoeker.kopie(vraag.id("verzoek").orElseThrow(NietGevonden::new), personen, wie);
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("inhoud", e.invoerfouten().get(0).detail());
        } catch (IllegalArgumentException e) {
            fouten = Map.of("inhoud", NIEMAND);
        }
    }

    public @Nullable Inzagekopie getKopie() {
        return kopie;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** The roles of who read it, in words. */
    public String rollen(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> woorden.van("rol", code))
                .collect(Collectors.joining(", "));
    }

    /** The address of the request that this copy answers. */
    public String getTerug() {
        return vraag.id("verzoek")
                .map(id -> "/avgverzoek?zoek=ja&verzoek=" + id)
                .orElse("/avg");
    }

    public String persoon(JsonNode gegevens) {
        return Persoonstekst.van(gegevens, woorden);
    }
}
