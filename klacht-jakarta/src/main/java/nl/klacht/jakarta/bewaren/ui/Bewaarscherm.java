package nl.klacht.jakarta.bewaren.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.bewaren.Bewaarlijst;
import nl.klacht.jakarta.bewaren.Bewaarpagina;
import nl.klacht.jakarta.bewaren.Bewaarregel;
import nl.klacht.jakarta.bewaren.Bewaarvraag;
import nl.klacht.jakarta.bewaren.Vernietigingsdienst;
import nl.klacht.jakarta.bewaren.Vernietigingslijst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.ui.Schermvraag;
import org.jspecify.annotations.Nullable;

/** The closed dossiers with how long they are kept, and proposing a list to destroy. */
@Named("bewaarscherm")
@RequestScoped
public class Bewaarscherm {

    private static final int AANTAL = 50;
    private static final int LIJSTEN = 20;

    @Inject
    private Schermvraag vraag;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Bewaarlijst bewaarlijst;

    @Inject
    private Vernietigingsdienst dienst;

    @Inject
    private Klok klok;

    private Bewaarpagina pagina = new Bewaarpagina(List.of(), null);
    private List<Vernietigingslijst> lijsten = List.of();
    private Map<String, String> fouten = Map.of();

    /** Proposes a list when the form was sent, and otherwise shows the page that the address asks for. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBewaringZien(wie);
        if (vraag.isVerstuurd() && stelVoor(wie)) {
            return;
        }
        lijsten = dienst.lijsten(null, LIJSTEN).results();
        try {
            pagina = bewaarlijst.lees(wie, vraag(vraag.misschien("na")));
        } catch (OngeldigeInvoer e) {
            fouten = Map.of("lijst", "Dit is nu het begin van de lijst. Blader vanaf hier verder.");
            pagina = bewaarlijst.lees(wie, vraag(null));
        }
    }

    private boolean stelVoor(Aanvrager wie) {
        Rol rol = Rechten.eisVernietigingVoorstellen(wie);
        try {
            Vernietigingslijst lijst = dienst.stelVoor(wie, rol, List.of(), vraag.misschien("toelichting"));
            vraag.naar("/vernietiging?lijst=" + lijst.id());
            return true;
        } catch (Geweigerd e) {
            fouten = Map.of("lijst", e.detail());
            return false;
        }
    }

    private Bewaarvraag vraag(@Nullable String na) {
        LocalDate voor = isVoorbij() ? LokaleDag.van(klok.nu()) : null;
        return new Bewaarvraag(isBlijvend(), voor, na, AANTAL);
    }

    public boolean isMagVoorstellen() {
        Aanvrager wie = aanvragers.huidige();
        return wie.is(Rol.LOKET) || wie.is(Rol.BELEID);
    }

    public boolean isBlijvend() {
        return !vraag.tekst("blijvend").isEmpty();
    }

    public boolean isVoorbij() {
        return !vraag.tekst("voorbij").isEmpty();
    }

    public String getToelichting() {
        return vraag.tekst("toelichting");
    }

    public List<Bewaarregel> getRegels() {
        return pagina.results();
    }

    public List<Vernietigingslijst> getLijsten() {
        return lijsten;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** The address of the first page, when this is not it. */
    public @Nullable String getEerste() {
        return vraag.misschien("na") == null ? null : adres("");
    }

    public @Nullable String getVolgende() {
        return pagina.next() == null ? null : adres("na=" + URLEncoder.encode(pagina.next(), StandardCharsets.UTF_8));
    }

    private String adres(String na) {
        return "/bewaren?" + (isVoorbij() ? "voorbij=ja&" : "") + (isBlijvend() ? "blijvend=ja&" : "") + na;
    }
}
