package nl.klacht.core.docs;

import static nl.klacht.core.dossier.Betreftsoort.DIENSTVERLENER_ORGANISATIE;
import static nl.klacht.core.dossier.Betreftsoort.MEDEWERKER_GEMEENTE;
import static nl.klacht.core.dossier.Domein.WMO;
import static nl.klacht.core.dossier.Domein.ZORG;
import static nl.klacht.core.dossier.Dossiersoort.KLACHT;
import static nl.klacht.core.dossier.Kanaal.BRIEF;
import static nl.klacht.core.dossier.Vorm.SCHRIFTELIJK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.behandeling.Intakeonderdeel;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.core.dossier.Tekst;

/**
 * An example that stands on a page: the code between its two marks is shown, and what it {@linkplain #toon shows} is what
 * the page says it prints. What the pages call by name without showing it stands here.
 */
abstract class Voorbeeldcode {

    private final List<String> uitvoer = new ArrayList<>();

    abstract void draai();

    final void toon(Object regel) {
        uitvoer.add(regel.toString());
    }

    final List<String> uitvoer() {
        return List.copyOf(uitvoer);
    }

    /** Nine o'clock in the morning, local time. */
    static Instant moment(String dag) {
        return LocalDate.parse(dag).atTime(9, 0).atZone(LokaleDag.ZONE).toInstant();
    }

    static Actor loket() {
        return new Actor("u1", "loket");
    }

    /** The history of a complete written complaint about an own employee: one gebeurtenis, its receipt. */
    static List<Gebeurtenis> klacht(String ontvangen) {
        return ontvangen(ontvangen, true, Betreft.van(MEDEWERKER_GEMEENTE), WMO);
    }

    /** The same without date and signature. */
    static List<Gebeurtenis> onvolledig(String ontvangen) {
        return ontvangen(ontvangen, false, Betreft.van(MEDEWERKER_GEMEENTE), WMO);
    }

    /** A written complaint about the care of a provider. */
    static List<Gebeurtenis> overZorg(String ontvangen) {
        return ontvangen(ontvangen, true, Betreft.van(DIENSTVERLENER_ORGANISATIE, "zorg-voorbeeld"), ZORG);
    }

    static Tekst tekst() {
        return new Tekst(UUID.randomUUID(), "0".repeat(64));
    }

    private static List<Gebeurtenis> ontvangen(String op, boolean compleet, Betreft betreft, Domein domein) {
        LocalDate dagtekening = compleet ? LocalDate.parse(op) : null;
        Persoon klager = new Persoon(UUID.randomUUID(), "0".repeat(64), true, true);
        List<Intakeonderdeel> delen = List.of(
                new Intakeonderdeel(tekst(), true, null, null, domein, null, null, betreft, null, false, false, false));
        Ontvang ontvang = new Ontvang(
                "K-1",
                KLACHT,
                SCHRIFTELIJK,
                BRIEF,
                moment(op),
                dagtekening,
                null,
                compleet,
                false,
                List.of(klager),
                null,
                null,
                null,
                null,
                delen);
        return List.of(new Gebeurtenis(
                1, moment(op), loket(), ontvang, ontvang.beoordeelOntvangst().gronden()));
    }
}
