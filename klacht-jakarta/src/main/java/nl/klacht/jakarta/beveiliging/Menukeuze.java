package nl.klacht.jakarta.beveiliging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.klacht.core.behandeling.Soort;

/** A page of the menu, for who may see it; the page itself asks again. */
public enum Menukeuze {
    INTAKE("Nieuwe klacht", "/intake", wie -> Staprechten.rol(Soort.ONTVANG, wie)
            .isPresent()),
    WERKVOORRAAD("Werkvoorraad", "/werkvoorraad", Rechten::magDossiersZien),
    BERICHTEN("Berichten", "/berichten", Rechten::magBerichtenZien),
    ZOEKEN("Zoeken", "/zoeken", Rechten::magDossiersZien),
    JAARCIJFERS("Jaarcijfers", "/rapportages/jaarcijfers", Rechten::magCijfersZien),
    INZAGE("Wie las wat", "/inzage", wie -> wie.is(Rol.FG)),
    BEWAREN("Bewaren", "/bewaren", Rechten::magBewaringZien),
    AVG("Verzoeken over gegevens", "/avg", wie -> wie.is(Rol.LOKET) || wie.is(Rol.FG));

    private final String tekst;
    private final String url;
    private final Predicate<Aanvrager> voorWie;

    Menukeuze(String tekst, String url, Predicate<Aanvrager> voorWie) {
        this.tekst = tekst;
        this.url = url;
        this.voorWie = voorWie;
    }

    static List<Menukeuze> voor(Aanvrager wie) {
        return Arrays.stream(values()).filter(keuze -> keuze.isVoor(wie)).toList();
    }

    boolean isVoor(Aanvrager wie) {
        return voorWie.test(wie);
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getTekst() {
        return tekst;
    }

    public String getUrl() {
        return url;
    }
}
