package nl.klacht.jakarta.inzage.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.inzage.Inzage;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.inzage.Inzagepagina;
import nl.klacht.jakarta.inzage.Inzagevraag;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** The log of readings as the privacy officer sees it. */
@Named("inzagescherm")
@RequestScoped
public class Inzagescherm {

    private static final int AANTAL = 50;
    private static final String DOSSIER = "dossier";
    private static final Pattern KENMERK = Pattern.compile("[A-Z0-9-]{1,50}");
    private static final Pattern CODE = Pattern.compile("[a-z]+(_[a-z]+)*");

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Inzagen inzagen;

    @Inject
    private Woorden woorden;

    private Inzagepagina pagina = new Inzagepagina(List.of(), null);
    private @Nullable Map<UUID, String> kenmerken;
    private Map<String, String> fouten = Map.of();

    /** Reads the page that the address asks for; what is no dossier or no place in the list is said. */
    public void begin() {
        Rechten.eisInzagenZien(aanvragers.huidige());
        Optional<UUID> dossier = dossier();
        if (dossier.isEmpty() && !getDossier().isEmpty()) {
            fouten = Map.of(DOSSIER, "Dit is geen dossier. Schrijf het kenmerk zoals K-2026-000123.");
            return;
        }
        try {
            pagina = inzagen.lees(vraag(dossier.orElse(null), na()));
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Dit is nu het begin van de lijst. Blader vanaf hier verder.");
            pagina = inzagen.lees(vraag(dossier.orElse(null), null));
        }
    }

    private Inzagevraag vraag(@Nullable UUID dossier, @Nullable String na) {
        return new Inzagevraag(dossier, getGebruiker().isEmpty() ? null : getGebruiker(), na, AANTAL);
    }

    private Optional<UUID> dossier() {
        try {
            return Optional.of(UUID.fromString(getDossier()));
        } catch (IllegalArgumentException e) {
            // Not filled in, or not its number but its reference; begin() tells what is no dossier.
            String kenmerk = getDossier().toUpperCase(Locale.ROOT);
            return KENMERK.matcher(kenmerk).matches() ? inzagen.dossierMet(kenmerk) : Optional.empty();
        }
    }

    private @Nullable String na() {
        return parameter("na").isEmpty() ? null : parameter("na");
    }

    public List<Inzage> getRegels() {
        return pagina.results();
    }

    /** The dossier as people call it; its number when it has no other name any more. */
    public String kenmerk(@Nullable UUID dossier) {
        if (dossier == null) {
            return "";
        }
        if (kenmerken == null) {
            kenmerken = inzagen.kenmerken(getRegels());
        }
        return kenmerken.getOrDefault(dossier, dossier.toString());
    }

    /** The roles of who read it, in words. */
    public String rollen(String codes) {
        return Arrays.stream(codes.split(","))
                .map(code -> woorden.van("rol", code))
                .collect(Collectors.joining(", "));
    }

    /** For what he looked: the step that he was going to do, a word of ours, or what he wrote himself. */
    public String waarom(@Nullable String waarom) {
        if (waarom == null || !CODE.matcher(waarom).matches()) {
            return Objects.requireNonNullElse(waarom, "");
        }
        return Arrays.stream(Soort.values())
                .filter(soort -> soort.code().equals(waarom))
                .findFirst()
                .map(Stapnamen::van)
                .orElseGet(() -> woorden.van("waarom", waarom));
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String getGebruiker() {
        return parameter("gebruiker");
    }

    public String getDossier() {
        return parameter(DOSSIER);
    }

    /** The address of the first page, when this is not it. */
    public @Nullable String getEerste() {
        return na() == null ? null : adres("");
    }

    public @Nullable String getVolgende() {
        return pagina.next() == null ? null : adres("&na=" + URLEncoder.encode(pagina.next(), StandardCharsets.UTF_8));
    }

    private String adres(String na) {
        return "/inzage?gebruiker=" + URLEncoder.encode(getGebruiker(), StandardCharsets.UTF_8) + "&dossier="
                + URLEncoder.encode(getDossier(), StandardCharsets.UTF_8) + na;
    }

    private String parameter(String naam) {
        String waarde = verzoek.getParameter(naam);
        return waarde == null ? "" : waarde.strip();
    }
}
