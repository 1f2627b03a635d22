package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.gemeente.Berichtregels;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_4.Vormvereiste;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Electronic traffic, by the text of the day (Awb 2:7–2:25 from 2026-01-01, 2:13–2:17 before). */
class DigitaleWegTest {

    private static final LocalDate IN_2025 = LocalDate.of(2025, 12, 30);

    private static BevestigOntvangst bevestiging(Verzendwijze wijze, boolean afgesproken) {
        return new BevestigOntvangst(wijze, false, null, afgesproken, null);
    }

    private static List<String> letOp(Bevinding<Toelating> bevinding) {
        return bevinding.waarschuwingen().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }

    @Nested
    class EenBriefVanDeGemeente {

        @Test
        void gaatVanaf2026AlleenDigitaalNaarWieDatUitdrukkelijkZei() {
            Dossier perMail = klacht().via(Kanaal.EMAIL).dossier();
            assertEquals(
                    List.of("Awb 2:8", "Awb 2:7"),
                    weigering(beoordeel(perMail, bevestiging(Verzendwijze.EMAIL, false))),
                    "dat hij zelf mailde is niet genoeg");
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(perMail, bevestiging(Verzendwijze.EMAIL, true)).uitkomst());
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(perMail, bevestiging(Verzendwijze.BRIEF, false)).uitkomst());
        }

        @Test
        void mochtTot2026OokNaarWieZelfMailde() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(klacht().op(IN_2025).via(Kanaal.EMAIL).dossier(), bevestiging(Verzendwijze.EMAIL, false))
                            .uitkomst());
            assertEquals(
                    List.of("Awb 2:14 lid 1", "Awb 2:13 lid 1"),
                    weigering(beoordeel(klacht().op(IN_2025).dossier(), bevestiging(Verzendwijze.EMAIL, false))));
        }

        @Test
        void eenBerichtInEenPortaalWordtBinnen48UurGemeld() {
            assertEquals(
                    List.of("Awb 2:19", "Awb 2:10 lid 1", "Awb 2:25"),
                    letOp(beoordeel(klacht().dossier(), bevestiging(Verzendwijze.PORTAAL, true))));
            assertEquals(
                    List.of("Awb 2:17 lid 1"),
                    letOp(beoordeel(klacht().op(IN_2025).dossier(), bevestiging(Verzendwijze.PORTAAL, true))));
        }

        @Test
        void hetzelfdeGeldtWanneerHijOpnieuwGaat() {
            Dossier bevestigd = speel(klacht().dossier(), bevestiging(Verzendwijze.BRIEF, false));
            LocalDate dag = Voorbeeld.ONTVANGEN;
            assertEquals(List.of("Awb 2:8", "Awb 2:7"), weigering(beoordeel(bevestigd, opnieuw(dag, false))));
            assertEquals(List.of("Awb 2:11", "Awb 2:19"), letOp(beoordeel(bevestigd, opnieuw(dag, true))));
        }

        private static ZendOpnieuw opnieuw(LocalDate dag, boolean afgesproken) {
            return new ZendOpnieuw(
                    ZendOpnieuw.Brief.ONTVANGSTBEVESTIGING, List.of(), dag, Verzendwijze.EMAIL, null, afgesproken);
        }
    }

    @Nested
    class WieHetIntrekt {

        private final Dossier ingetrokken = speel(klacht().dossier(), new MeldBereikbaarheid(false, Voorbeeld.tekst()));

        @Test
        void krijgtNietsDigitaalMeerOokAlsHetBijDeBriefIsAangevinkt() {
            assertEquals(List.of("Awb 2:8", "Awb 2:7"), weigering(beoordeel(ingetrokken, perMail(true))));
            assertEquals(
                    List.of("Awb 2:8", "Awb 2:7"),
                    weigering(beoordeel(ingetrokken, bevestiging(Verzendwijze.PORTAAL, true))));
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(ingetrokken, bevestiging(Verzendwijze.BRIEF, false))
                            .uitkomst());
        }

        @Test
        void krijgtHetWeerAlsHijDatZegt() {
            Dossier weer = speel(ingetrokken, new MeldBereikbaarheid(true, Voorbeeld.tekst()));
            assertEquals(Toelating.TOEGESTAAN, beoordeel(weer, perMail(false)).uitkomst());
        }

        @Test
        void krijgtOokDeBevestigingVanZijnDigitaleKlachtOpPapier() {
            Kader aangewezen = kader(new Berichtregels(
                    List.of(new Regel<>(
                            Kanaal.WEBFORMULIER, Geldigheid.vanaf(LocalDate.of(2026, 1, 1)), "Aanwijzing (proef)")),
                    List.of()));
            Dossier dossier = klacht().via(Kanaal.WEBFORMULIER).dossier();
            Situatie voor = situatie(dossier, Voorbeeld.ONTVANGEN, aangewezen);
            assertEquals(List.of(), DigitaleWeg.bezwarenMail(voor, DigitaleWeg.Mail.ONTVANGSTBEVESTIGING, false));
            assertEquals(
                    2,
                    DigitaleWeg.bezwarenMail(voor, DigitaleWeg.Mail.ANDERS, false)
                            .size());
            Situatie na = situatie(
                    speel(voor, new MeldBereikbaarheid(false, Voorbeeld.tekst())), Voorbeeld.ONTVANGEN, aangewezen);
            assertEquals(
                    2,
                    DigitaleWeg.bezwarenMail(na, DigitaleWeg.Mail.ONTVANGSTBEVESTIGING, true)
                            .size());
        }

        @Test
        void zegtHetNietTweeKeerEnMagHetAltijdZeggen() {
            assertEquals(
                    List.of("Awb 2:8"),
                    weigering(beoordeel(ingetrokken, new MeldBereikbaarheid(false, Voorbeeld.tekst()))));
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(klacht().dossier(), new MeldBereikbaarheid(true, Voorbeeld.tekst()))
                            .uitkomst());
            assertEquals(
                    List.of("Awb 2:8"),
                    weigering(beoordeel(
                            Voorbeeld.signaal().anoniem().dossier(), new MeldBereikbaarheid(true, Voorbeeld.tekst()))));
        }

        private static BevestigOntvangst perMail(boolean afgesproken) {
            return bevestiging(Verzendwijze.EMAIL, afgesproken);
        }
    }

    @Nested
    class EenBerichtAanDeGemeente {

        private final Kader aangewezen = kader(new Berichtregels(
                List.of(new Regel<>(
                        Kanaal.WEBFORMULIER, Geldigheid.vanaf(LocalDate.of(2026, 1, 1)), "Aanwijzing (proef)")),
                List.of()));

        @Test
        void opDeAangewezenWegWordtDeOntvangstBevestigd() {
            assertEquals(
                    List.of("Awb 2:20", "Awb 2:17", "Awb 2:17"),
                    letOp(bevestig(klacht().via(Kanaal.WEBFORMULIER).dossier(), aangewezen)));
        }

        @Test
        void langsEenAndereWegStaatErWatErGebeurt() {
            assertEquals(
                    List.of("Awb 2:20", "Awb 2:16 lid 1 onder a"),
                    letOp(bevestig(klacht().via(Kanaal.EMAIL).dossier(), aangewezen)));
        }

        /** Recht R-2:17 beside R-2:8: the confirmation goes to the address that is known, and nothing else does. */
        @Test
        void opDeAangewezenWegMagDeBevestigingDigitaalTerug() {
            Dossier dossier = klacht().via(Kanaal.WEBFORMULIER).dossier();
            Situatie nu = situatie(dossier, Voorbeeld.ONTVANGEN, aangewezen);
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(nu, bevestiging(Verzendwijze.EMAIL, false)).uitkomst());
            assertEquals(
                    List.of("Awb 2:8", "Awb 2:7"),
                    weigering(beoordeel(nu, bevestiging(Verzendwijze.PORTAAL, false))),
                    "een portaal is geen adres waarop hij schreef");
            Situatie na = situatie(speel(nu, bevestiging(Verzendwijze.EMAIL, false)), Voorbeeld.ONTVANGEN, aangewezen);
            ZendOpnieuw opnieuw = new ZendOpnieuw(
                    ZendOpnieuw.Brief.ONTVANGSTBEVESTIGING,
                    List.of(),
                    Voorbeeld.ONTVANGEN,
                    Verzendwijze.EMAIL,
                    null,
                    false);
            assertEquals(Toelating.TOEGESTAAN, beoordeel(na, opnieuw).uitkomst());
        }

        @Test
        void langsEenAndereWegVraagtDeBevestigingDatHijHetZei() {
            Dossier dossier = klacht().via(Kanaal.EMAIL).dossier();
            assertEquals(
                    List.of("Awb 2:8", "Awb 2:7"),
                    weigering(beoordeel(
                            situatie(dossier, Voorbeeld.ONTVANGEN, aangewezen),
                            bevestiging(Verzendwijze.EMAIL, false))));
        }

        @Test
        void opPapierGeldtErNietsVan() {
            assertEquals(List.of(), letOp(bevestig(klacht().dossier(), aangewezen)));
        }

        @Test
        void inHetWeekendOntvangenTelt() {
            Bevinding<Toelating> zondag = bevestig(
                    klacht().op(LocalDate.of(2026, 3, 1)).via(Kanaal.EMAIL).dossier(), KADER);
            assertEquals("Awb 2:20", letOp(zondag).get(0));
        }

        @Test
        void eenDigitaleKlachtZonderBetrouwbareHandtekening() {
            VraagHerstel herstel =
                    new VraagHerstel(Set.of(Vormvereiste.ONDERTEKENING), LocalDate.of(2026, 3, 16), null);
            assertEquals(
                    List.of("Awb 2:18", "Awb 9:11 lid 1"),
                    letOp(beoordeel(klacht().onvolledig().via(Kanaal.EMAIL).dossier(), herstel)));
            assertEquals(
                    List.of("Awb 9:11 lid 1"),
                    letOp(beoordeel(klacht().onvolledig().dossier(), herstel)));
        }

        private static Bevinding<Toelating> bevestig(Dossier dossier, Kader kader) {
            return beoordeel(situatie(dossier, Voorbeeld.ONTVANGEN, kader), bevestiging(Verzendwijze.BRIEF, false));
        }
    }

    @Nested
    class EenWegDieNietOpenWas {

        private final LocalDate opening = LocalDate.of(2020, 7, 1);
        private final Kader kader = kader(new Berichtregels(
                List.of(),
                List.of(),
                List.of(new Regel<>(Kanaal.EMAIL, Geldigheid.vanaf(opening), "Besluit (proef)"))));

        @Test
        void eenMailTeltPasAlsKlaagschriftVanafDeOpenstelling() {
            assertEquals(List.of("AWB_BEHOORLIJK", "Awb 2:15 lid 1"), route(Kanaal.EMAIL, opening.minusDays(1), kader));
            assertEquals(List.of("AWB_FORMEEL", "Awb 9:4 lid 1"), route(Kanaal.EMAIL, opening, kader));
            assertEquals(List.of("AWB_FORMEEL", "Awb 9:4 lid 1"), route(Kanaal.EMAIL, opening.plusDays(1), kader));
        }

        @Test
        void vanEenWegWaaroverNietsIsGezegdWordtAangenomenDatHijOpenWas() {
            assertEquals(
                    List.of("AWB_FORMEEL", "Awb 9:4 lid 1"), route(Kanaal.WEBFORMULIER, opening.minusDays(1), kader));
            assertEquals(List.of("AWB_FORMEEL", "Awb 9:4 lid 1"), route(Kanaal.EMAIL, opening.minusDays(1), KADER));
        }

        @Test
        void vanaf2026VraagtNiemandDaarNaar() {
            Kader ooit = kader(new Berichtregels(
                    List.of(),
                    List.of(),
                    List.of(new Regel<>(
                            Kanaal.EMAIL, new Geldigheid(opening, LocalDate.of(2024, 12, 31)), "Besluit (proef)"))));
            assertEquals(
                    List.of("AWB_BEHOORLIJK", "Awb 2:15 lid 1"), route(Kanaal.EMAIL, LocalDate.of(2025, 12, 31), ooit));
            assertEquals(List.of("AWB_FORMEEL", "Awb 9:4 lid 1"), route(Kanaal.EMAIL, LocalDate.of(2026, 1, 1), ooit));
        }

        @Test
        void metHetStukOpPapierGaatHetAlsnogDeFormeleWegOp() {
            LocalDate dag = opening.minusDays(1);
            Situatie toen = situatie(klacht().op(dag).via(Kanaal.EMAIL).dossier(), dag, kader);
            Dossier na = speel(
                    toen,
                    new OntvangKlaagschrift(Voorbeeld.ochtend(dag), true, dag.minusDays(1), null, List.of(), null));
            assertEquals(Regime.AWB_FORMEEL, situatie(na, dag, kader).regime(onderdeel(na, 1)));
            assertEquals(dag, onderdeel(na, 1).ontvangst().klaagschriftOp());
        }

        private static List<String> route(Kanaal kanaal, LocalDate dag, Kader kader) {
            Dossier dossier = klacht().op(dag).via(kanaal).dossier();
            Bevinding<Route> route = situatie(dossier, dag, kader).route(onderdeel(dossier, 1));
            return List.of(
                    route.uitkomst().regime().name(),
                    route.gronden().get(1).vindplaats().aanduiding());
        }
    }

    @Nested
    class WatErInDeBriefMoet {

        @Test
        void deOntvangstbevestigingNoemtDagEnKenmerk() {
            BevestigOntvangst zonder = new BevestigOntvangst(Verzendwijze.BRIEF, false, null, false, false);
            BevestigOntvangst met = new BevestigOntvangst(Verzendwijze.BRIEF, false, null, false, true);
            assertEquals(List.of("Awb 9:6"), weigering(beoordeel(klacht().dossier(), zonder)));
            assertEquals(
                    Toelating.TOEGESTAAN, beoordeel(klacht().dossier(), met).uitkomst());
        }

        @Test
        void hetHerstelverzoekNoemtHetGevolg() {
            assertEquals(
                    List.of("Awb 9:2"),
                    weigering(beoordeel(klacht().onvolledig().dossier(), herstel(false))));
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(klacht().onvolledig().dossier(), herstel(true)).uitkomst());
        }

        private static VraagHerstel herstel(boolean noemtGevolg) {
            return new VraagHerstel(Set.of(Vormvereiste.ONDERTEKENING), LocalDate.of(2026, 3, 16), null, noemtGevolg);
        }

        @Test
        void deInformeleBevestigingNoemtDeFormeleWeg() {
            List<Tevredenheid> tevreden =
                    List.of(new Tevredenheid(1, true, Voorbeeld.ONTVANGEN, Tevredene.KLAGER, Voorbeeld.tekst()));
            assertEquals(
                    List.of("Uitgangspunten 11 IV"),
                    weigering(beoordeel(klacht().dossier(), new DoeInformeelAf(tevreden, false))));
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(klacht().dossier(), new DoeInformeelAf(tevreden, true))
                            .uitkomst());
        }
    }

    private static Kader kader(Berichtregels regels) {
        return KADER.metRegels(KADER.regels().metBerichten(regels));
    }
}
