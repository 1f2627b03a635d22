package nl.klacht.jakarta.beveiliging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the login page says about how logging in or out went. */
public enum Inlogmelding {
    UITGELOGD(
            "goed", "U bent uitgelogd", "Werkt u op een computer die anderen ook gebruiken? Sluit dan ook de browser."),
    SESSIE_VOORBIJ(
            "let_op",
            "U bent niet meer ingelogd",
            "U deed een tijd niets, of u was een hele werkdag ingelogd. Log opnieuw in. U komt dan weer op deze pagina."),
    VERLOPEN(
            "let_op", "Dit inloggen is verlopen", "U deed er lang over, of u gebruikte een oude link. Log opnieuw in."),
    GEEN_ROL(
            "fout",
            "U mag hier nog niet in",
            "Het inloggen is gelukt, maar uw account heeft bij deze gemeente geen rol. Vraag uw beheerder om een rol."),
    GEEN_DIENSTVERLENER(
            "fout",
            "Wij kennen uw organisatie hier niet",
            "Het inloggen is gelukt, maar uw account hoort niet bij een dienstverlener van deze gemeente. Vraag uw beheerder dit te herstellen."),
    NIET_BEREIKBAAR(
            "fout",
            "Inloggen kan nu even niet",
            "Het inlogsysteem van uw organisatie antwoordt niet. Probeer het over een paar minuten opnieuw. Blijft het misgaan? Bel dan uw beheerder."),
    GEWEIGERD(
            "fout",
            "Het inloggen is niet gelukt",
            "U bent gestopt, of wij konden niet controleren wie u bent. Log opnieuw in. Blijft het misgaan? Bel dan uw beheerder.");

    private final String soort;
    private final String titel;
    private final String uitleg;

    Inlogmelding(String soort, String titel, String uitleg) {
        this.soort = soort;
        this.titel = titel;
        this.uitleg = uitleg;
    }

    static Optional<Inlogmelding> find(@Nullable String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }

    /** The page that says it. */
    String pagina() {
        return Paginapoort.INLOGGEN + "?" + parameter();
    }

    /** What the address of the login page says for it. */
    String parameter() {
        return "melding=" + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getSoort() {
        return soort;
    }

    public String getTitel() {
        return titel;
    }

    public String getUitleg() {
        return uitleg;
    }
}
