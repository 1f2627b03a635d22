package nl.klacht.jakarta.opdracht.kopie;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.VerkeerdGebruik;
import nl.klacht.jakarta.opdracht.Werkplek;
import org.jspecify.annotations.Nullable;

/** Puts one municipality back from a back-up while the others work on. */
public final class HerstelGemeente implements Opdracht {

    private static final String TOT = "--tot";
    private static final String VERSLAG = "--verslag";
    private static final String OPRUIMEN = "--opruimen";
    private static final String OOK_MET_BREUK = "--ook-met-breuk";
    private static final int HOOGSTENS = 20;
    private static final DateTimeFormatter IN_NAAM =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String naam() {
        return "herstel";
    }

    @Override
    public String gebruik() {
        return "<gemeente> <back-up> [--tot <moment>] [--sleutel <bestand>] [--verslag <bestand>] [--ook-met-breuk]"
                + " | <gemeente> --opruimen";
    }

    @Override
    public String uitleg() {
        return "Zet één gemeente terug uit een back-up, of wist wat er voor het vorige herstel was.";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(TOT, VERSLAG, MaakBackUp.SLEUTEL);
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String id = argumenten.neem("de gemeente");
        if (argumenten.vlag(OPRUIMEN)) {
            argumenten.eisOp();
            ruimOp(werkplek.lees(id), werkplek);
            return;
        }
        Path bestand = Path.of(argumenten.neem("de back-up"));
        Instant tot = argumenten.optie(TOT).map(HerstelGemeente::moment).orElse(null);
        Sleutel sleutel = MaakBackUp.sleutel(argumenten);
        Path verslag = argumenten
                .optie(VERSLAG)
                .map(Path::of)
                .orElseGet(() -> Path.of(bestand + ".herstel-" + IN_NAAM.format(werkplek.nu()) + ".json"));
        boolean ookMetBreuk = argumenten.vlag(OOK_MET_BREUK);
        argumenten.eisOp();
        Ingeschrevene gemeente = werkplek.lees(id);
        Kopielezer kopie = new Kopielezer(bestand, sleutel);
        Manifest manifest = kopie.controleer();
        eisPassend(gemeente, manifest, tot);
        Verslag uitkomst = new Herstelling(werkplek, gemeente, kopie, manifest, tot, ookMetBreuk).voerUit();
        toon(werkplek, gemeente, uitkomst);
        uitkomst.schrijf(verslag);
        werkplek.zeg("Het hele verslag staat in " + verslag + ", en in de tabel herstel van de gemeente.");
    }

    private static void eisPassend(Ingeschrevene gemeente, Manifest manifest, @Nullable Instant tot) {
        if (!manifest.gemeente().equals(gemeente.id())) {
            throw new OpdrachtGeweigerd("Dit is een back-up van " + manifest.gemeente() + ", niet van " + gemeente.id()
                    + ". De geschiedenis van de ene gemeente is bij een andere niets waard.");
        }
        if (tot != null && tot.isAfter(manifest.moment())) {
            throw new OpdrachtGeweigerd(
                    "De back-up is van " + manifest.moment() + ": wat daarna gebeurde, zit er niet in.");
        }
    }

    private static Instant moment(String tekst) {
        try {
            return OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeParseException e) {
            throw new VerkeerdGebruik("Schrijf een moment als 2026-11-26T09:30:00+01:00, niet als " + tekst + ".");
        }
    }

    private static void toon(Werkplek werkplek, Ingeschrevene gemeente, Verslag verslag) {
        werkplek.zeg("%s is hersteld uit de back-up van %s%s: %d dossiers, %d gebeurtenissen, alle ketens nagerekend."
                .formatted(
                        gemeente.naam(),
                        verslag.kopieVan(),
                        verslag.tot() == null ? "" : ", tot en met " + verslag.tot(),
                        verslag.nu().dossiers(),
                        verslag.nu().gebeurtenissen()));
        if (!verslag.vergeleken()) {
            werkplek.zeg(
                    "De tabellen van daarvoor waren er niet meer. Er is niets mee te vergelijken, en wat sinds de back-up"
                            + " vernietigd is, is niet bekend: vernietig dat opnieuw.");
        }
        werkplek.zeg("Weggelaten: %d gebeurtenissen van %d dossiers. Teruggekomen: %d gebeurtenissen."
                .formatted(verslag.weggelatenStappen(), verslag.weggelaten().size(), verslag.teruggekomen()));
        verslag.weggelaten().stream()
                .limit(HOOGSTENS)
                .forEach(dossier -> werkplek.zeg("  %s: %s vanaf gebeurtenis %d (%s)"
                        .formatted(
                                dossier.kenmerk().isEmpty() ? dossier.dossier() : dossier.kenmerk(),
                                dossier.geheel()
                                        ? "het hele dossier,"
                                        : "de laatste " + dossier.stappen().size() + ",",
                                dossier.stappen().get(0).volgnummer(),
                                dossier.stappen().get(0).soort())));
    }

    private static void ruimOp(Ingeschrevene gemeente, Werkplek werkplek) throws SQLException {
        try (Connection c = werkplek.gemeente(gemeente)) {
            Alleen.eis(c, gemeente);
            if (!Catalogus.bestaat(c, Herstelling.oud(gemeente))) {
                throw new OpdrachtGeweigerd("Er is niets bewaard van voor een herstel van " + gemeente.naam() + ".");
            }
            Herstelling.verwijder(c, Herstelling.oud(gemeente));
            werkplek.zeg("Wat er voor het vorige herstel van " + gemeente.naam() + " was, is gewist.");
        }
    }
}
