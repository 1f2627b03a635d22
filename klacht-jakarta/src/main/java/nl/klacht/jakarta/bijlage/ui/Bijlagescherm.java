package nl.klacht.jakarta.bijlage.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.behandeling.VoegBijlageToe;
import nl.klacht.core.dossier.Documentsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.jakarta.beheer.Bijlageregels;
import nl.klacht.jakarta.beveiliging.Aanbiedergrens;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Staprechten;
import nl.klacht.jakarta.bijlage.Besmet;
import nl.klacht.jakarta.bijlage.Bestandenblik;
import nl.klacht.jakarta.bijlage.Bijlage;
import nl.klacht.jakarta.bijlage.Bijlagedienst;
import nl.klacht.jakarta.bijlage.Formulier;
import nl.klacht.jakarta.bijlage.Meegestuurd;
import nl.klacht.jakarta.bijlage.Toevoeging;
import nl.klacht.jakarta.bijlage.Voorval;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.Stapdienst;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.fout.InvoervormOnbekend;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.TeGroot;
import nl.klacht.jakarta.fout.Trace;
import nl.klacht.jakarta.ui.Verzonden;
import nl.klacht.jakarta.ui.Woorden;

/** The files on the page of a dossier. What became of files that were just sent is read back from what was noted. */
@Named("bijlagescherm")
@RequestScoped
public class Bijlagescherm {

    /** The parameter that says of which request the page tells what became of its files. */
    static final String VERZOEK = "bestanden";

    private static final String TE_VEEL = "U stuurde meer dan " + Formulier.BESTANDEN_HOOGSTENS
            + " bestanden tegelijk. Voeg dit bestand hieronder nog toe.";
    private static final String GEEN_PLAATS =
            "Er is nu geen plaats voor dit bestand. Voeg het later hieronder nog toe.";
    private static final String GEEN = "geen";

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Bijlagedienst dienst;

    @Inject
    private Stapdienst stapdienst;

    @Inject
    private Klok klok;

    @Inject
    private Woorden woorden;

    private List<Bijlageregel> regels = List.of();
    private List<Voorval> voorvallen = List.of();
    private List<Voorval> geweigerd = List.of();
    private Map<String, String> onderdelen = Map.of();
    private List<Grondvorm> letOp = List.of();
    private boolean toevoegbaar;
    private boolean navraag;

    /** Reads a dossier with its files, and what happened to them when the address asks for it. */
    public Stand lees(UUID dossier) {
        Aanvrager wie = aanvragers.huidige();
        Bestandenblik blik = dienst.blik(dossier, wie, nu(), !parameter().isEmpty());
        regels = blik.bijlagen().stream().map(Bijlageregel::new).toList();
        Aanvrager hier = stapdienst.hier(blik.stand(), wie);
        navraag = Rechten.magGeschiedenisZien(hier);
        voorvallen = navraag ? blik.voorvallen() : List.of();
        geweigerd = blik.voorvallen().stream()
                .filter(v -> v.bijlage() == null
                        && v.traceId().equals(parameter())
                        && v.gebruiker().equals(wie.gebruiker()))
                .toList();
        onderdelen = onderdelen(blik.stand().dossier(), wie);
        toevoegbaar = Staprechten.rol(Soort.VOEG_BIJLAGE_TOE, hier).isPresent()
                && Soort.VOEG_BIJLAGE_TOE.magNu(blik.stand().situatie()).mag();
        letOp = Grondvorm.van(VoegBijlageToe.letOp(blik.stand().situatie()));
        return blik.stand();
    }

    private Map<String, String> onderdelen(Dossier dossier, Aanvrager wie) {
        String dienstverlener = wie.dienstverlener();
        Stream<Klachtonderdeel> zijne = dossier.onderdelen().stream()
                .filter(o -> dienstverlener == null
                        || Aanbiedergrens.eigen(dossier, dienstverlener).contains(o.nummer()));
        Map<String, String> keuze = new LinkedHashMap<>();
        zijne.forEach(o -> keuze.put(
                String.valueOf(o.nummer()),
                "Onderdeel " + o.nummer() + ": "
                        + woorden.van("betreft", o.betreft().soort())));
        return keuze;
    }

    /** Takes the files of the form on the page of a dossier, and goes back to that page. */
    void ontvang(UUID dossier, HttpServletResponse antwoord) throws IOException {
        List<Meegestuurd> bestanden = Bestandenpoort.bestanden(verzoek);
        String document = Verzonden.waarde(verzoek, "document");
        String onderdeel = Verzonden.waarde(verzoek, "overOnderdeel");
        List<Integer> over = onderdeel.matches("\\d{1,9}") ? List.of(Integer.valueOf(onderdeel)) : List.of();
        dienst.ruimte(dossier, null, aanvragers.huidige(), nu());
        neemOp(dossier, document, over);
        String wat = bestanden.isEmpty() && Bestandenpoort.zonderPlaats(verzoek).isEmpty() ? GEEN : Trace.id(verzoek);
        antwoord.sendRedirect("/dossiers/" + dossier + "?" + VERZOEK + "=" + wat + "#bijlagen");
    }

    /**
     * Takes the files that came with a form. What is refused is noted and keeps nothing else from coming in.
     *
     * @return what to add to the address of the dossier, so that its page tells what became of them; nothing without files
     */
    public String neemOp(UUID dossier, String document, List<Integer> onderdelen) {
        List<Meegestuurd> bestanden = Bestandenpoort.bestanden(verzoek);
        for (Meegestuurd bestand : bestanden) {
            neemOp(dossier, new Toevoeging(document, onderdelen, bestand.naam(), bestand.spoel()));
        }
        List<String> zonderPlaats = Bestandenpoort.zonderPlaats(verzoek);
        weiger(dossier, Bestandenpoort.teVeel(verzoek), TE_VEEL);
        weiger(dossier, zonderPlaats, GEEN_PLAATS);
        return bestanden.isEmpty() && zonderPlaats.isEmpty() ? "" : VERZOEK + "=" + Trace.id(verzoek);
    }

    private void weiger(UUID dossier, List<String> namen, String uitleg) {
        dienst.weiger(dossier, namen, uitleg, aanvragers.huidige(), nu(), Trace.id(verzoek));
    }

    private void neemOp(UUID dossier, Toevoeging toevoeging) {
        try {
            dienst.voegToe(dossier, null, toevoeging, aanvragers.huidige(), nu(), Trace.id(verzoek));
        } catch (InvoervormOnbekend | TeGroot | OngeldigeInvoer | Besmet e) {
            // It was noted with the dossier, and the page tells it.
        }
    }

    /** Writes a file to who may open it, to save and never to show. */
    void toon(UUID dossier, UUID id, HttpServletResponse antwoord) throws IOException {
        Bijlage bijlage = dienst.open(dossier, id, aanvragers.huidige(), nu());
        antwoord.setContentType(bijlage.type());
        antwoord.setContentLengthLong(bijlage.omvang());
        antwoord.setHeader("Content-Disposition", Bijlagedienst.disposition(bijlage));
        dienst.schrijf(bijlage, antwoord.getOutputStream());
    }

    private Handelingsmoment nu() {
        return Handelingsmoment.nu(klok.nu());
    }

    private String parameter() {
        return Verzonden.waarde(verzoek, VERZOEK);
    }

    public List<Bijlageregel> getRegels() {
        return regels;
    }

    /** Whether what happened to files beside the history can be asked for. */
    public boolean isNavraagMogelijk() {
        return voorvallen.isEmpty() && navraag;
    }

    /** What happened to files beside the history, when the address asks for it. */
    public List<Voorval> getVoorvallen() {
        return voorvallen;
    }

    /** What was refused of the files that were just sent. */
    public List<Voorval> getGeweigerd() {
        return geweigerd;
    }

    /** Whether a form was sent without a file in it. */
    public boolean isGeenGekozen() {
        return parameter().equals(GEEN);
    }

    /** Whether this user may put files in this dossier now. */
    public boolean isToevoegbaar() {
        return toevoegbaar;
    }

    /** What to mind who puts a file in now. */
    public List<Grondvorm> getLetOp() {
        return letOp;
    }

    /** Whether some files cannot be opened yet. */
    public boolean isWacht() {
        return regels.stream()
                .anyMatch(regel -> !regel.isOpen() && regel.kleur().equals("let_op"));
    }

    public Map<String, String> getDocumenten() {
        return woorden.opties("document", Documentsoort.values());
    }

    /** The parts that a file can be about. */
    public Map<String, String> getOnderdelen() {
        return onderdelen;
    }

    /** What may come, for who chooses a file. */
    public String getHulp() {
        Bijlageregels wat = dienst.regels();
        return "U kunt " + Formulier.BESTANDEN_HOOGSTENS + " bestanden tegelijk kiezen, elk van hoogstens "
                + wat.bestandMb() + " MB. Het kan als: " + wat.soortenInWoorden() + ".";
    }

    /** The kind of a file, as people call it. */
    public String soort(Bijlageregel regel) {
        return Bijlageregel.soort(regel.bijlage().type());
    }
}
