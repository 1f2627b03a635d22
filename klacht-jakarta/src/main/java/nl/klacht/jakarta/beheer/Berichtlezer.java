package nl.klacht.jakarta.beheer;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.jakarta.bericht.Berichtsoort;
import nl.klacht.jakarta.beveiliging.Rol;
import org.jspecify.annotations.Nullable;

/** Reads what a municipality sends, and how. */
final class Berichtlezer {

    static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private static final Pattern URN = Pattern.compile("urn:[a-z0-9][a-z0-9-]{1,31}:\\S+");
    private static final int HOOGSTE_POORT = 65_535;

    private final String id;
    private final Waarden waarden;

    Berichtlezer(String id, Waarden waarden) {
        this.id = id;
        this.waarden = waarden;
    }

    Berichtinstelling lees(Map<String, String> medewerkers, Map<Berichtsoort, Sjabloon> sjablonen) {
        Rij los = new Rij(waarden, Berichtsleutels.GROEP, Sleutels.DOCUMENT);
        int vooraf = los.find("herinnering")
                .map(tekst -> getal(los, "herinnering", tekst, 0, Berichtsleutels.VOORAF_HOOGSTENS))
                .orElse(Berichtinstelling.VOORAF);
        return new Berichtinstelling(mail(), webhook(), adressen(), medewerkers, sjablonen, vooraf);
    }

    private Map<Rol, String> adressen() {
        Rij rij = new Rij(waarden, Berichtsleutels.GROEP + "adres.", Sleutels.DOCUMENT);
        Map<Rol, String> adressen = new EnumMap<>(Rol.class);
        for (Rol rol : Berichtsleutels.ROLLEN) {
            rij.find(rol.code()).ifPresent(email -> adressen.put(rol, email(rij, rol.code(), email)));
        }
        return adressen;
    }

    private @Nullable Mailinstelling mail() {
        if (!waarden.heeft(Berichtsleutels.MAIL)) {
            return null;
        }
        Rij rij = new Rij(waarden, Berichtsleutels.MAIL, Sleutels.DOCUMENT);
        Mailinstelling mail = new Mailinstelling(
                email(rij, "van", rij.verplicht("van")),
                rij.verplicht("host"),
                rij.find("poort")
                        .map(tekst -> getal(rij, "poort", tekst, 1, HOOGSTE_POORT))
                        .orElse(Mailinstelling.POORT),
                rij.find("beveiliging").isEmpty()
                        ? Mailinstelling.Beveiliging.STARTTLS
                        : rij.keuze("beveiliging", Mailinstelling.Beveiliging.class),
                rij.find("login").orElse(""),
                geheim(rij, Berichtsleutels.WACHTWOORD, "wachtwoordBestand").orElse(Clientgeheim.van("")));
        if (mail.isOnbeschermd()) {
            rij.fout(
                    "beveiliging",
                    Grond.opgeschreven(Sleutels.DOCUMENT, "Een onbeschermde verbinding kan alleen op deze computer."));
        }
        return mail;
    }

    private @Nullable Webhookinstelling webhook() {
        if (!waarden.heeft(Berichtsleutels.WEBHOOK)) {
            return null;
        }
        Rij rij = new Rij(waarden, Berichtsleutels.WEBHOOK, Sleutels.DOCUMENT);
        URI adres = adres(rij);
        Optional<Clientgeheim> geheim = geheim(rij, Berichtsleutels.GEHEIM, "geheimBestand");
        if (geheim.isEmpty()) {
            rij.fout(
                    "geheimBestand",
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT,
                            "Het geheim van de webhook ontbreekt. Zet het in de omgeving, of noem hier het bestand waarin het staat."));
        }
        boolean intern = rij.find("intern").isPresent() && rij.jaNee("intern");
        return new Webhookinstelling(adres, geheim.orElse(Clientgeheim.van("")), bron(rij), intern);
    }

    private URI adres(Rij rij) {
        String tekst = rij.verplicht("adres");
        try {
            URI adres = URI.create(tekst);
            if (!tekst.isEmpty() && (!Inloglezer.isVeilig(adres) || adres.getUserInfo() != null)) {
                rij.fout("adres", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} begint niet met https://", tekst));
            }
            return adres;
        } catch (IllegalArgumentException e) {
            rij.fout("adres", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen adres.", tekst));
            return URI.create("");
        }
    }

    private String bron(Rij rij) {
        String bron = rij.find("bron").orElse("urn:klacht:" + id);
        if (!URN.matcher(bron).matches()) {
            rij.fout("bron", Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen URN.", bron));
        }
        return bron;
    }

    private Optional<Clientgeheim> geheim(Rij rij, String sleutel, String bestand) {
        return waarden.findGeheim(sleutel)
                .map(Clientgeheim::van)
                .or(() -> rij.find(bestand).map(Path::of).map(Clientgeheim::uit));
    }

    private static String email(Rij rij, String veld, String email) {
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            rij.fout(veld, Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen e-mailadres.", email));
        }
        return email;
    }

    private static int getal(Rij rij, String veld, String tekst, int laagste, int hoogste) {
        int getal = tekst.matches("[0-9]{1,6}") ? Integer.parseInt(tekst) : -1;
        if (getal < laagste || getal > hoogste) {
            rij.fout(
                    veld,
                    Grond.opgeschreven(
                            Sleutels.DOCUMENT, "{0} is geen getal van {1} tot en met {2}.", tekst, laagste, hoogste));
        }
        return getal;
    }
}
