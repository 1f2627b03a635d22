package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.ochtend;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.recht.awb.Termijnstart;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the clock of 9:8 and 9:11 runs, from which day, and that nothing stops it (recht 1.5, 9 under 1). */
class FormeleKlokTest {

    private static Kader met(Termijnstart start) {
        return KADER.metRegels(KADER.regels().metTermijnstart(start, "Voorbeeldbeleid"));
    }

    private static Optional<Klachttermijn> afhandeling(Situatie situatie) {
        return Klachttermijnen.van(situatie).stream()
                .filter(termijn -> termijn.soort() == Termijnsoort.AFHANDELING)
                .findFirst();
    }

    private static LocalDate einde(Situatie situatie) {
        return afhandeling(situatie).orElseThrow().einde().wettelijk();
    }

    @ParameterizedTest
    @CsvSource({
        // written, towards himself, complete, policy, clock
        "true, true, true, EERSTE_ONTVANGST, vast",
        "true, true, true, COMPLEET, vast",
        "true, true, false, EERSTE_ONTVANGST, voorlopig",
        "true, true, false, COMPLEET, geen",
        "true, false, true, EERSTE_ONTVANGST, geen",
        "true, false, true, COMPLEET, geen",
        "true, false, false, EERSTE_ONTVANGST, geen",
        "true, false, false, COMPLEET, geen",
        "false, true, true, EERSTE_ONTVANGST, geen",
        "false, true, true, COMPLEET, geen",
        "false, false, true, EERSTE_ONTVANGST, geen",
        "false, false, true, COMPLEET, geen"
    })
    void looptAlleenVoorEenKlaagschrift(
            boolean schriftelijk, boolean jegensKlager, boolean compleet, Termijnstart start, String klok) {
        Situatie situatie = situatie(dossier(schriftelijk, jegensKlager, compleet), ONTVANGEN, met(start));
        assertEquals(
                klok,
                afhandeling(situatie)
                        .map(termijn -> termijn.einde().voorlopig() ? "voorlopig" : "vast")
                        .orElse("geen"));
        assertTrue(Klachttermijnen.volgende(situatie).isPresent(), "a next date there always is");
    }

    private static Dossier dossier(boolean schriftelijk, boolean jegensKlager, boolean compleet) {
        Voorbeeld voorbeeld = klacht().met(deel(jegensKlager));
        Voorbeeld vorm = schriftelijk ? voorbeeld : voorbeeld.mondeling();
        return (compleet ? vorm : vorm.onvolledig()).dossier();
    }

    private static Intakeonderdeel deel(boolean jegensKlager) {
        return new Intakeonderdeel(
                tekst(),
                jegensKlager,
                null,
                null,
                Domein.WMO,
                null,
                null,
                Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE),
                null,
                false,
                false,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "EERSTE_ONTVANGST, 2026-06-14, 2026-07-13", // E40, a day before the end of the time for repair
        "EERSTE_ONTVANGST, 2026-06-15, 2026-07-13",
        "EERSTE_ONTVANGST, 2026-06-16, 2026-07-13",
        "COMPLEET, 2026-06-14, 2026-07-27", // Sunday, so to Monday
        "COMPLEET, 2026-06-15, 2026-07-27", // E41
        "COMPLEET, 2026-06-16, 2026-07-28"
    })
    @DisplayName("asking for repair stops nothing; from which day counts is the choice of the municipality")
    void naHerstel(Termijnstart start, LocalDate aangevuld, LocalDate einde) {
        Kader kader = met(start);
        LocalDate ontvangen = LocalDate.of(2026, 6, 1);
        Dossier dossier = speel(
                situatie(klacht().onvolledig().op(ontvangen).dossier(), LocalDate.of(2026, 6, 3), kader),
                new VraagHerstel(
                        EnumSet.of(Vormvereiste.ONDERTEKENING, Vormvereiste.DAGTEKENING),
                        LocalDate.of(2026, 6, 15),
                        null));
        dossier = speel(
                situatie(dossier, aangevuld, kader),
                new OntvangKlaagschrift(ochtend(aangevuld), true, aangevuld, null, List.of(), null));
        assertEquals(einde, einde(situatie(dossier, aangevuld, kader)));
    }

    @Test
    @DisplayName("mediation, a talk and a translation leave every statutory date where it is")
    void nietsZetHaarStil() {
        Dossier dossier = klacht().dossier();
        LocalDate voor = einde(situatie(dossier));
        Dossier na = speel(
                dossier,
                new VoerGesprek(ONTVANGEN, tekst(), tekst(), List.of()),
                new StelMediationVoor(tekst()),
                new StartMediation(true, tekst()),
                new BeoordeelVertaling(true, ONTVANGEN.plusDays(20), tekst()));
        assertEquals(voor, einde(situatie(na)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00, 2026-04-13", // the first minute of Monday
        "2026-03-02T23:59, 2026-04-13", // the last one, long after closing time
        "2026-03-03T00:00, 2026-04-14",
        "2025-12-31T23:59, 2026-02-11", // the year is not over yet
        "2026-01-01T00:00, 2026-02-12", // New Year's Day
        "2026-04-03T22:00, 2026-05-18", // Good Friday; 15 May is equated
        "2026-11-15T11:00, 2026-12-28", // E18, a Sunday
        "2026-03-29T03:30, 2026-05-11" // the night on which the clock went forward: Sunday, ends on Sunday
    })
    @DisplayName("an electronic complaint counts from the local day on which it came, evening and holiday included")
    void ontvangenOpElkMoment(LocalDateTime moment, LocalDate einde) {
        Instant ontvangen = moment.atZone(LokaleDag.ZONE).toInstant();
        Ontvang basis = klacht().via(Kanaal.WEBFORMULIER).ontvang();
        Dossier dossier = Dossier.vouw(
                UUID.randomUUID(),
                List.of(new Gebeurtenis(
                        1, ontvangen, Voorbeeld.LOKET, op(basis, ontvangen), List.of(Soort.ONTVANG.grond()))));
        assertEquals(einde, einde(situatie(dossier)));
    }

    private static Ontvang op(Ontvang basis, Instant ontvangen) {
        return new Ontvang(
                basis.kenmerk(),
                basis.soortDossier(),
                basis.vorm(),
                basis.kanaal(),
                ontvangen,
                basis.dagtekening(),
                basis.verzondenOp(),
                basis.ondertekend(),
                basis.spoed(),
                basis.klagers(),
                basis.namens(),
                basis.gemachtigde(),
                basis.gewensteUitkomst(),
                basis.redenBijGemeente(),
                basis.onderdelenBijIntake());
    }
}
