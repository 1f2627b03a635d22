package nl.klacht.jakarta.dossier.ui;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.GemeenteAls;
import nl.klacht.core.dossier.Hoedanigheid;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.jakarta.beheer.Dienstverleners;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.bijlage.ui.Bijlagescherm;
import nl.klacht.jakarta.contract.Contract;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Intakedienst;
import nl.klacht.jakarta.dossier.Intakeloket;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.ui.Formulierlezer;
import nl.klacht.jakarta.ui.Woorden;

/** The intake on one screen: what is filled in is the body of the API, and the answer is the page of the dossier. */
@Named("intakepagina")
@RequestScoped
public class Intakepagina {

    private static final String SPOED = "spoed";
    private static final String SOORT = "soort";
    private static final String BRIEF = "brief_klager";
    private static final String WEET_NIET = "weet_niet";
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm");

    private static final List<String> MEER = List.of(
            "aspect",
            "betreft.orgaan",
            "betreft.eigenBestuur",
            "betreft.hoedanigheid",
            "beschikt",
            "nietTijdigBeslissen",
            "kinderrechten",
            "calamiteit");

    @Inject
    private Pagina pagina;

    @Inject
    private Contract contract;

    @Inject
    private Intakeloket loket;

    @Inject
    private Dienstverleners dienstverleners;

    @Inject
    private TenantContext tenant;

    @Inject
    private Klok klok;

    @Inject
    private Woorden woorden;

    @Inject
    private Bijlagescherm bijlagescherm;

    private Map<String, String> waarden = Map.of();
    private Map<String, String> fouten = Map.of();

    /** Shows the form, or takes what was sent. */
    public void begin() {
        Rol rol = Rechten.eisStap(Soort.ONTVANG, pagina.wie());
        if (pagina.isVerstuurd()) {
            verwerk(rol);
        } else {
            waarden = leegFormulier();
        }
    }

    private void verwerk(Rol rol) {
        try {
            Stand stand = ontvang(rol);
            UUID dossier = stand.dossier().id();
            String bestanden = bijlagescherm.neemOp(dossier, BRIEF, List.of());
            Pagina.naar("/dossiers/" + dossier + "?nieuw=ja" + (bestanden.isEmpty() ? "" : "&" + bestanden));
        } catch (OngeldigeInvoer e) {
            fouten = opHetScherm(
                    new Schermfouten(woorden, pagina.formulier(), contract.schema(Intakeloket.SCHEMA), this::label)
                            .perVeld(e.invoerfouten()));
            waarden = pagina.waarden();
        }
    }

    private Stand ontvang(Rol rol) {
        ObjectNode gegeven = body();
        byte[] ruw = gegeven.toString().getBytes(StandardCharsets.UTF_8);
        eisVolledig(gegeven, ruw);
        return loket.ontvang(ruw, Intakedienst.sleutelVan(ruw), pagina.wie(), rol, Handelingsmoment.nu(klok.nu()));
    }

    /** Who has the klager on the phone asks whether there is danger; the API may not know. */
    private void eisVolledig(ObjectNode gegeven, byte[] ruw) {
        List<Invoerfout> mis = new ArrayList<>();
        if (!gegeven.has(SPOED)) {
            mis.add(Invoerfout.inBody("#/" + SPOED, "Vraag of er gevaar is en kies ja of nee."));
        }
        mis.addAll(contract.toets(Intakeloket.SCHEMA, ruw));
        if (!mis.isEmpty()) {
            throw new OngeldigeInvoer(mis);
        }
    }

    private ObjectNode body() {
        Formulierlezer formulier = pagina.formulier();
        ObjectNode body = formulier.lees(contract.schema(Intakeloket.SCHEMA));
        if (formulier.waarde(SOORT).equals(WEET_NIET)) {
            body.put(SOORT, "klacht");
        }
        if (!body.has("onderdelen")) {
            body.putArray("onderdelen").addObject();
        }
        return body;
    }

    /** How a field is called on this form. */
    private String label(String veld) {
        String zonderNummers = veld.replaceAll("\\.\\d+\\.", ".");
        String laatste = veld.substring(veld.lastIndexOf('.') + 1);
        String sleutel = "intake." + zonderNummers;
        return woorden.kent(sleutel) ? woorden.tekst(sleutel) : woorden.van("veld", laatste);
    }

    /** A moment is two fields on the screen; its error stands at the first. */
    private static Map<String, String> opHetScherm(Map<String, String> fouten) {
        Map<String, String> perVeld = new LinkedHashMap<>();
        fouten.forEach((veld, tekst) -> perVeld.put(veld.equals("ontvangenOp") ? "ontvangenOp.datum" : veld, tekst));
        return perVeld;
    }

    private Map<String, String> leegFormulier() {
        ZonedDateTime nu = klok.nu().atZone(LokaleDag.ZONE);
        Map<String, String> leeg = new TreeMap<>();
        leeg.put("ontvangenOp.datum", DAG.format(nu));
        leeg.put("ontvangenOp.tijd", TIJD.format(nu));
        return leeg;
    }

    public Map<String, String> getWaarden() {
        return waarden;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** Whether files have to be chosen again: a browser does not keep them when a form comes back. */
    public boolean isTeruggekomen() {
        return !fouten.isEmpty();
    }

    /** Whether something is filled in at this part, so that it must be seen. */
    public boolean isGevuld(int onderdeel) {
        String pad = "onderdelen." + onderdeel + ".";
        return waarden.entrySet().stream()
                        .anyMatch(
                                v -> v.getKey().startsWith(pad) && !v.getValue().isBlank())
                || fouten.keySet().stream().anyMatch(veld -> veld.startsWith(pad));
    }

    /** Whether something is filled in at this part that is asked for in few cases only. */
    public boolean isMeer(int onderdeel) {
        String pad = "onderdelen." + onderdeel + ".";
        return MEER.stream()
                .anyMatch(veld -> !waarden.getOrDefault(pad + veld, "").isBlank() || fouten.containsKey(pad + veld));
    }

    public Map<String, String> getSoorten() {
        return woorden.opties(SOORT, List.of("klacht", "signaal", "melding", WEET_NIET));
    }

    public Map<String, String> getVormen() {
        return woorden.opties("vorm", Vorm.values());
    }

    public Map<String, String> getKanalen() {
        return woorden.opties("kanaal", Kanaal.values());
    }

    public Map<String, String> getRedenen() {
        return woorden.opties("reden", RedenBijGemeente.values());
    }

    public Map<String, String> getBetreft() {
        return woorden.opties("betreft", Betreftsoort.values());
    }

    public Map<String, String> getDomeinen() {
        return woorden.opties("domein", Domein.values());
    }

    public Map<String, String> getAspecten() {
        return woorden.opties("aspect", Aspect.values());
    }

    public Map<String, String> getOrganen() {
        return woorden.opties("orgaan", Bestuursorgaan.values());
    }

    public Map<String, String> getGemeenteAls() {
        return woorden.opties("hoedanigheid", GemeenteAls.values());
    }

    public Map<String, String> getHoedanigheden() {
        return woorden.opties("hoedanigheid", Hoedanigheid.values());
    }

    public Map<String, String> getJaNee() {
        Map<String, String> keuze = new LinkedHashMap<>();
        keuze.put("ja", woorden.tekst("ja"));
        keuze.put("nee", woorden.tekst("nee"));
        return keuze;
    }

    public Map<String, String> getTegenWie() {
        return Map.of("nee", "Iemand anders");
    }

    public Map<String, String> getAanbieders() {
        Map<String, String> aanbieders = new LinkedHashMap<>();
        dienstverleners.van(tenant.tenant().id()).forEach(d -> aanbieders.put(d.id(), d.naam()));
        return aanbieders;
    }
}
