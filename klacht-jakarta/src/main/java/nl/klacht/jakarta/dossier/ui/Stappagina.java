package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Medewerkers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.beveiliging.Toegang;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.contract.Stapinvoer;
import nl.klacht.jakarta.contract.Stapvorm;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.dossier.Zicht;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.dossier.vorm.Mogelijkheidvorm;
import nl.klacht.jakarta.dossier.vorm.Onderdeelvorm;
import nl.klacht.jakarta.dossier.vorm.Stapnamen;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.Verouderd;
import nl.klacht.jakarta.inzage.Inzagesoort;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.ui.Woorden;
import org.jspecify.annotations.Nullable;

/** One step in a dossier: its form, and what came of it. */
@Named("stappagina")
@RequestScoped
public class Stappagina {

    private static final String VERSIE = "versie";

    @Inject
    private Pagina pagina;

    @Inject
    private Contract contract;

    @Inject
    private Stapdienst stapdienst;

    @Inject
    private Dienstverleners dienstverleners;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private TenantContext tenant;

    @Inject
    private Klok klok;

    @Inject
    private Woorden woorden;

    private @Nullable Dossiervorm dossier;
    private @Nullable Inhoudskeuzes inhoud;
    private @Nullable Mogelijkheidvorm mogelijkheid;
    private @Nullable Soort soort;
    private List<Grondvorm> geweigerd = List.of();
    private List<Veldgroep> groepen = List.of();
    private Map<String, String> fouten = Map.of();
    private String versie = "";
    private boolean verouderd;

    /** Shows the form, or does the step. */
    public void begin() {
        Aanvrager wie = pagina.wie();
        soort = soort(pagina.stap());
        Stand stand = stapdienst.lees(pagina.dossier(), wie, Inzagesoort.DOSSIER, pagina.stap(), nu());
        inhoud = new Inhoudskeuzes(stand);
        Aanvrager hier = stapdienst.hier(stand, wie);
        dossier = Zicht.van(stand, hier);
        Rechten.eisStap(soort, hier);
        mogelijkheid = dossier.mogelijkheden().stream()
                .filter(m -> m.handeling().equals(soort.code()))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        versie = pagina.isVerstuurd() ? pagina.parameter(VERSIE) : String.valueOf(dossier.versie());
        if (pagina.isVerstuurd()) {
            doe(wie);
        } else if (mogelijkheid.toelating() == Toelating.GEWEIGERD) {
            geweigerd = mogelijkheid.gronden();
        }
        groepen = formulier().groepen(schema());
    }

    private void doe(Aanvrager wie) {
        try {
            Stand na = stapdienst.doe(dossier.id(), gezieneVersie(), invoer(), wie, nu());
            Pagina.naar(
                    Toegang.isAfgeschermdTegen(wie, na.dossier())
                            ? "/werkvoorraad"
                            : "/dossiers/" + dossier.id() + "?gedaan=" + soort.code());
        } catch (OngeldigeInvoer e) {
            fouten = new Schermfouten(woorden, pagina.formulier(), schema(), this::label).perVeld(e.invoerfouten());
        } catch (Geweigerd e) {
            geweigerd = Grondvorm.van(e.gronden());
        } catch (Verouderd | GelijktijdigGewijzigd e) {
            verouderd = true;
        }
    }

    private Stapinvoer invoer() {
        ObjectNode body = pagina.formulier().lees(schema());
        body.put("handeling", soort.code());
        return contract.leesStap(soort.pad(), body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private int gezieneVersie() {
        if (!versie.matches("\\d{1,9}")) {
            throw new Verouderd();
        }
        return Integer.parseInt(versie);
    }

    private JsonNode schema() {
        return contract.schema(contract.stapvormen().getOrDefault(soort.pad(), List.of()).stream()
                .filter(vorm -> vorm.handeling().equals(soort.code()))
                .findFirst()
                .map(Stapvorm::schemanaam)
                .orElseThrow(NietGevonden::new));
    }

    private Stapformulier formulier() {
        List<Integer> mag = mogelijkheid.onderdelen().isEmpty()
                ? dossier.onderdelen().stream().map(Onderdeelvorm::nummer).toList()
                : mogelijkheid.onderdelen();
        return new Stapformulier(
                woorden,
                pagina.formulier(),
                mag,
                Stapformulier.namen(mag, this::onderdeelnaam),
                voorstellen(),
                keuzes());
    }

    private Map<String, List<String>> voorstellen() {
        return soort == Soort.WIJS_TOE ? Map.of("gebruiker", medewerkers.met(Rol.BEHANDELAAR)) : Map.of();
    }

    /** The fields that name something of this dossier or of this municipality. */
    private Map<String, Map<String, String>> keuzes() {
        Map<String, String> aanbieders = new LinkedHashMap<>();
        dienstverleners.van(tenant.tenant().id()).forEach(d -> aanbieders.put(d.id(), d.naam()));
        Map<String, Map<String, String>> keuzes = new HashMap<>();
        keuzes.put("dienstverlener", aanbieders);
        if (soort == Soort.GEEF_TOESTEMMING) {
            keuzes.put("aan", aanbieders);
        }
        Dossierkeuzes genoemd = new Dossierkeuzes(dossier, woorden, aanbieders);
        if (soort == Soort.VERWIJS_DOOR || soort == Soort.TREK_TOESTEMMING_IN) {
            keuzes.put("toestemming", genoemd.toestemmingen());
        }
        if (soort == Soort.MELD_MAATREGEL_GEREED || soort == Soort.ZIE_AF_VAN_MAATREGEL) {
            keuzes.put("maatregel", genoemd.maatregelen());
        }
        if (soort == Soort.NEEM_KENNIS) {
            keuzes.put("melding", genoemd.meldingen());
        }
        if (soort == Soort.SCHERM_AF) {
            Map<String, String> mensen = new LinkedHashMap<>();
            medewerkers.alle().forEach(account -> mensen.put(account, account));
            keuzes.put("mensen", mensen);
        }
        if (soort == Soort.RECTIFICEER) {
            keuzes.put("persoon", inhoud.personen());
        }
        if (soort == Soort.WIS_GEGEVENS) {
            keuzes.put("inhoud", inhoud.alles());
        }
        if (soort == Soort.VERSTREK_INLICHTINGEN) {
            keuzes.put("vraag", genoemd.vragen());
        }
        return keuzes;
    }

    /** How a field is called on the form: by the last part of its name. */
    private String label(String veld) {
        return woorden.van("veld", veld.substring(veld.lastIndexOf('.') + 1));
    }

    private String onderdeelnaam(int nummer) {
        return dossier.onderdelen().stream()
                .filter(o -> o.nummer() == nummer)
                .map(o -> "Onderdeel " + nummer + ": "
                        + woorden.van("betreft", o.betreft().soort()))
                .collect(Collectors.joining());
    }

    private static Soort soort(String code) {
        return Arrays.stream(Soort.values())
                .filter(s -> s.isStap() && s != Soort.VOEG_BIJLAGE_TOE)
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    private Handelingsmoment nu() {
        return Handelingsmoment.nu(klok.nu());
    }

    public @Nullable Dossiervorm getDossier() {
        return dossier;
    }

    public String getNaam() {
        return soort == null ? "" : Stapnamen.van(soort);
    }

    public @Nullable Mogelijkheidvorm getMogelijkheid() {
        return mogelijkheid;
    }

    /** Why law or policy does not allow it, before or after it was filled in. */
    public List<Grondvorm> getGeweigerd() {
        return geweigerd;
    }

    /** Whether the form makes sense: not when the step itself is not possible now. */
    public boolean isInTeVullen() {
        return mogelijkheid != null && mogelijkheid.toelating() == Toelating.TOEGESTAAN && !verouderd;
    }

    public boolean isVerouderd() {
        return verouderd;
    }

    public List<Veldgroep> getGroepen() {
        return groepen;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    public String getVersie() {
        return versie;
    }

    /** The error of a field; of a moment, that of either of its two. */
    public @Nullable String fout(Veld veld) {
        return fouten.get(veld.naam());
    }

    /** The time that was filled in beside a day. */
    public String tijd(Veld veld) {
        return pagina.parameter(veld.naam() + ".tijd");
    }

    /** The address of this page. */
    public String getAdres() {
        return dossier == null ? "" : "/dossiers/" + dossier.id() + "/stap/" + soort.code();
    }
}
