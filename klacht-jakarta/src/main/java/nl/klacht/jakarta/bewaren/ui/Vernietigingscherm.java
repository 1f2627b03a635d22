package nl.klacht.jakarta.bewaren.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Aanvragers;
import nl.klacht.jakarta.beveiliging.Rechten;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.bewaren.Vernietiger;
import nl.klacht.jakarta.bewaren.Vernietigingsdienst;
import nl.klacht.jakarta.bewaren.Vernietigingslijst;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Stand;
import nl.klacht.jakarta.fout.Geweigerd;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.tenant.TenantContext;
import nl.klacht.jakarta.ui.Schermvraag;
import org.jspecify.annotations.Nullable;

/** One list of dossiers to destroy: taking one off, and deciding. */
@Named("vernietigingscherm")
@RequestScoped
public class Vernietigingscherm {

    private static final String BESLUIT = "besluit";
    private static final String DOSSIER = "dossier";
    private static final String REDEN = "reden";

    @Inject
    private Schermvraag vraag;

    @Inject
    private Aanvragers aanvragers;

    @Inject
    private Vernietigingsdienst dienst;

    @Inject
    private Vernietiger vernietiger;

    @Inject
    private TenantContext tenant;

    private @Nullable Vernietigingslijst lijst;
    private Map<String, String> fouten = Map.of();

    /** Does what the form asks, and otherwise shows the list that the address names. */
    public void begin() {
        Aanvrager wie = aanvragers.huidige();
        Rechten.eisBewaringZien(wie);
        vraag.id("lijst").ifPresent(id -> {
            if (vraag.isVerstuurd()) {
                verwerk(id, wie);
            }
            lees(id);
        });
    }

    private void lees(UUID id) {
        try {
            lijst = dienst.lees(id);
        } catch (NietGevonden e) {
            // The page says that there is no such list, and where the lists are.
            lijst = null;
        }
    }

    private void verwerk(UUID id, Aanvrager wie) {
        try {
            boolean gedaan = vraag.tekst("wat").equals("afhalen") ? haalAf(id, wie) : besluit(id, wie);
            if (gedaan) {
                vraag.naar("/vernietiging?lijst=" + id);
            }
        } catch (Geweigerd e) {
            fouten = Map.of("inhoud", e.detail());
        }
    }

    private boolean haalAf(UUID id, Aanvrager wie) {
        Rol rol = Rechten.eisVernietigingTegenhouden(wie);
        Map<String, String> mis = new LinkedHashMap<>();
        if (vraag.id(DOSSIER).isEmpty()) {
            mis.put(DOSSIER, "Kies een dossier.");
        }
        if (vraag.tekst(REDEN).isEmpty()) {
            mis.put(REDEN, "Vul in waarom dit dossier van de lijst gaat.");
        }
        fouten = mis;
        if (mis.isEmpty()) {
            dienst.haalAf(id, vraag.id(DOSSIER).orElseThrow(), vraag.tekst(REDEN), actor(wie, rol));
        }
        return mis.isEmpty();
    }

    private boolean besluit(UUID id, Aanvrager wie) {
        Rol rol = Rechten.eisVernietigingBesluiten(wie);
        String besluit = vraag.tekst(BESLUIT);
        if (!getBesluiten().containsKey(besluit)) {
            fouten = Map.of(BESLUIT, "Maak een keuze.");
            return false;
        }
        boolean akkoord = besluit.equals("akkoord");
        dienst.besluit(id, akkoord, vraag.misschien("toelichting"), actor(wie, rol));
        if (akkoord) {
            vernietiger.voerUit(tenant.tenant(), id);
        }
        return true;
    }

    private static Actor actor(Aanvrager wie, Rol rol) {
        return new Actor(wie.gebruiker(), rol.code());
    }

    public @Nullable Vernietigingslijst getLijst() {
        return lijst;
    }

    public Map<String, String> getFouten() {
        return fouten;
    }

    /** What was filled in on this form, when it came back with a mistake. */
    public String waarde(String formulier, String naam) {
        return !fouten.isEmpty() && vraag.tekst("wat").equals(formulier) ? vraag.tekst(naam) : "";
    }

    public Map<String, String> getBesluiten() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put("akkoord", "Akkoord: vernietig deze dossiers");
        keuzes.put("afgewezen", "Afgewezen: vernietig niets");
        return keuzes;
    }

    /** The dossiers that can still be taken off. */
    public Map<String, String> getKeuzes() {
        Map<String, String> keuzes = new LinkedHashMap<>();
        lijst.regels().stream()
                .filter(regel -> regel.afgehaald() == null)
                .forEach(regel -> keuzes.put(regel.dossier().toString(), regel.kenmerk()));
        return keuzes;
    }

    public boolean isMagTegenhouden() {
        Aanvrager wie = aanvragers.huidige();
        boolean mag = wie.is(Rol.LOKET) || wie.is(Rol.BELEID) || wie.is(Rol.LEIDINGGEVENDE);
        return mag && isOpen() && !getKeuzes().isEmpty();
    }

    public boolean isMagBesluiten() {
        Aanvrager wie = aanvragers.huidige();
        return wie.is(Rol.LEIDINGGEVENDE)
                && isOpen()
                && !lijst.voorgesteldDoor().equals(wie.gebruiker());
    }

    private boolean isOpen() {
        return lijst != null && lijst.stand() == Stand.VOORGESTELD;
    }
}
