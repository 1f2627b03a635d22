package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afdoening;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afschrift;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoordDoorCommissie;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitnodiging;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verslag;
import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb9_10.AfzienGrond;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The klachtadviesprocedure along the road of a dossier (Awb 9:13 to 9:16), and that it binds nobody where it is not. */
class AdviesprocedureTest {

    private static final LocalDate ADVIESDAG = LocalDate.of(2026, 4, 20);
    private static final LocalDate BRIEFDAG = LocalDate.of(2026, 5, 11);

    private static Hoor hoorDoor(Hoorder door) {
        return new Hoor(
                List.of(),
                HOORDAG,
                List.of(
                        new Gehoorde(Partijrol.KLAGER, Hooruitkomst.GEHOORD),
                        new Gehoorde(Partijrol.BEKLAAGDE, Hooruitkomst.GEHOORD)),
                door);
    }

    private static ZieAfVanHoren zieAfDoor(Hoorder door) {
        return new ZieAfVanHoren(List.of(), Partijrol.KLAGER, AfzienGrond.KLAGER_WIL_NIET, tekst(), door);
    }

    private static BrengAdviesUit advies(Uitkomst oordeel) {
        return new BrengAdviesUit(List.of(), oordeel, tekst(), tekst(), tekst(), tekst());
    }

    private static Afdoening metReden(Uitkomst oordeel, Tekst reden) {
        Afdoening gewoon = afdoening(1, oordeel);
        return new Afdoening(
                1,
                gewoon.bevindingen(),
                oordeel,
                gewoon.motivering(),
                null,
                null,
                gewoon.maatregel(),
                null,
                gewoon.tweedeLijn(),
                reden);
    }

    private static DoeAf brief(Afdoening afdoening, boolean adviesBijgevoegd) {
        return new DoeAf(List.of(afdoening), Bestuursorgaan.COLLEGE, tekst(), tekst(), adviesBijgevoegd);
    }

    private static Situatie metCommissie(Dossier dossier, LocalDate dag) {
        return situatie(dossier, dag, metAdvies());
    }

    @Test
    @DisplayName("a whole case, from receipt on 2 March to a letter on the last day of the ten weeks")
    void eenHeleZaak() {
        Dossier dossier = speel(
                metCommissie(klacht().dossier(), ONTVANGEN),
                new BevestigOntvangst(Verzendwijze.BRIEF, true, tekst()),
                new WijsToe(Behandelrol.BEHANDELAAR, "behandelaar", true, false, List.of(), null),
                afschrift(),
                uitnodiging(Partijrol.KLAGER),
                uitnodiging(Partijrol.BEKLAAGDE));
        dossier = speel(metCommissie(dossier, HOORDAG), hoorDoor(Hoorder.VOORZITTER), verslag());
        dossier = speel(metCommissie(dossier, ADVIESDAG), advies(Uitkomst.ONGEGROND));
        assertEquals(Hoorder.VOORZITTER, onderdeel(dossier, 1).formeel().gehoordDoor());
        assertEquals(Uitkomst.ONGEGROND, onderdeel(dossier, 1).formeel().advies());

        DoeAf afwijkend = brief(metReden(Uitkomst.GEGROND, tekst()), true);
        assertEquals(
                List.of(), beoordeel(metCommissie(dossier, BRIEFDAG), afwijkend).waarschuwingen());
        dossier = speel(metCommissie(dossier, BRIEFDAG), afwijkend);
        assertEquals(Fase.AFGEDAAN, dossier.fase());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-15, 2026-04-28", // Sunday, and Monday is King's Day
        "2026-02-16, 2026-04-28", // E23
        "2026-02-17, 2026-04-28",
        "2026-03-02, 2026-05-11",
        "2025-10-17, 2025-12-29", // E24
        "2027-02-25, 2027-05-10", // E25
        "2026-08-01, 2026-10-12" // E26
    })
    void duurtTienWeken(LocalDate ontvangen, LocalDate einde) {
        Dossier dossier = klacht().op(ontvangen).dossier();
        assertEquals(
                List.of(einde),
                Klachttermijnen.van(metCommissie(dossier, ontvangen)).stream()
                        .filter(termijn -> termijn.soort() == Termijnsoort.AFHANDELING)
                        .map(termijn -> termijn.einde().wettelijk())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 6 weken", "2026-03-02, 10 weken", "2026-03-03, 10 weken"})
    @DisplayName("holds from the day on which the municipality set it up")
    void geldtVanafDeDagWaaropZeIsIngesteld(LocalDate ontvangen, String termijn) {
        Kader kader = KADER.metRegels(vanaf(ONTVANGEN));
        Dossier dossier = klacht().op(ontvangen).dossier();
        assertTrue(Klachttermijnen.van(situatie(dossier, ontvangen, kader)).stream()
                .filter(t -> t.soort() == Termijnsoort.AFHANDELING)
                .flatMap(t -> t.einde().gronden().stream())
                .anyMatch(grond -> grond.uitleg().contains(termijn)));
    }

    private static LokaleRegels vanaf(LocalDate dag) {
        LokaleRegels gewoon = KADER.regels();
        return new LokaleRegels(
                List.of(new Regel<>(true, Geldigheid.vanaf(dag), "Voorbeeldverordening")),
                gewoon.termijnstart(),
                gewoon.normen(),
                gewoon.toerekeningen(),
                gewoon.klachtenverordening());
    }

    @Nested
    class Horen {

        @ParameterizedTest
        @EnumSource(
                value = Hoorder.class,
                names = {"COMMISSIE", "VOORZITTER", "LID", "ADVISEUR"})
        void doetDeCommissieOfWieZijHetOverlaat(Hoorder door) {
            Bevinding<Toelating> bevinding =
                    beoordeel(metCommissie(uitgenodigd(klacht().dossier()), HOORDAG), hoorDoor(door));
            assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
            assertEquals(
                    "Awb 9:15 lid 2",
                    bevinding.waarschuwingen().get(0).vindplaats().aanduiding());
        }

        @Test
        void doetDeBehandelaarNiet() {
            assertEquals(
                    List.of("Awb 9:15 lid 2"),
                    weigering(beoordeel(
                            metCommissie(uitgenodigd(klacht().dossier()), HOORDAG), hoorDoor(Hoorder.BEHANDELAAR))));
        }

        @Test
        void doetDeCommissieOokAlsNiemandHetZegt() {
            assertEquals(
                    Hoorder.COMMISSIE,
                    onderdeel(gehoordDoorCommissie(klacht().dossier()), 1)
                            .formeel()
                            .gehoordDoor());
        }

        @Test
        void doetDeBehandelaarWaarGeenCommissieIs() {
            assertEquals(
                    Hoorder.BEHANDELAAR,
                    onderdeel(gehoord(klacht().dossier()), 1).formeel().gehoordDoor());
            Bevinding<Toelating> bevinding =
                    beoordeel(situatie(uitgenodigd(klacht().dossier()), HOORDAG), hoorDoor(Hoorder.COMMISSIE));
            assertEquals(Toelating.TOEGESTAAN, bevinding.uitkomst());
            assertEquals(
                    "Awb 9:13", bevinding.waarschuwingen().get(0).vindplaats().aanduiding());
        }

        @Test
        void magDeBehandelaarBijEenMondelingeKlachtWel() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(metCommissie(klacht().mondeling().dossier(), HOORDAG), hoorDoor(Hoorder.BEHANDELAAR))
                            .uitkomst());
        }
    }

    @Nested
    class Afzien {

        @ParameterizedTest
        @CsvSource({
            "COMMISSIE, TOEGESTAAN",
            "ADVISEUR, TOEGESTAAN",
            "VOORZITTER, GEWEIGERD",
            "LID, GEWEIGERD",
            "BEHANDELAAR, GEWEIGERD"
        })
        void beslistDeCommissie(Hoorder door, Toelating verwacht) {
            assertEquals(
                    verwacht,
                    beoordeel(metCommissie(uitgenodigd(klacht().dossier()), HOORDAG), zieAfDoor(door))
                            .uitkomst());
        }

        @Test
        void beslistDeBehandelaarWaarGeenCommissieIs() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(situatie(uitgenodigd(klacht().dossier()), HOORDAG), zieAfDoor(Hoorder.BEHANDELAAR))
                            .uitkomst());
        }
    }

    @Nested
    class Rapport {

        @Test
        void komtVoorDeBrief() {
            Dossier dossier = gehoordDoorCommissie(klacht().dossier());
            Bevinding<Toelating> bevinding =
                    beoordeel(metCommissie(dossier, HOORDAG), brief(afdoening(1, Uitkomst.ONGEGROND), false));
            assertEquals(List.of("Awb 9:15 lid 4"), weigering(bevinding));
            assertTrue(uitleg(bevinding).contains("Wacht op het rapport"));
        }

        @Test
        void wachtNiemandOpWaarGeenCommissieIs() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(gehoord(klacht().dossier()), brief(afdoening(1, Uitkomst.ONGEGROND), false))
                            .uitkomst());
        }

        @Test
        @DisplayName("names its findings, and who records it is reminded of them")
        void bevatDeBevindingen() {
            Situatie situatie = metCommissie(gehoordDoorCommissie(klacht().dossier()), HOORDAG);
            assertEquals(
                    List.of(), beoordeel(situatie, advies(Uitkomst.GEGROND)).waarschuwingen());
            assertEquals(
                    "Awb 9:15 lid 4",
                    beoordeel(situatie, new BrengAdviesUit(List.of(), Uitkomst.GEGROND, tekst(), tekst(), null, null))
                            .waarschuwingen()
                            .get(0)
                            .vindplaats()
                            .aanduiding());
        }

        @Test
        @DisplayName("is given anew when somebody is heard after it, for it must hold the report of the hearing")
        void komtOpnieuwNaNieuwHoren() {
            Dossier dossier =
                    speel(metCommissie(gehoordDoorCommissie(klacht().dossier()), HOORDAG), advies(Uitkomst.ONGEGROND));
            Dossier opnieuw = speel(metCommissie(dossier, HOORDAG), hoorDoor(Hoorder.LID), verslag());
            assertNull(onderdeel(opnieuw, 1).formeel().advies());
            assertEquals(
                    List.of("Awb 9:15 lid 4"),
                    weigering(
                            beoordeel(metCommissie(opnieuw, HOORDAG), brief(afdoening(1, Uitkomst.ONGEGROND), false))));
        }

        @Test
        @DisplayName("does not mend that the handler heard")
        void komtNietNaHorenDoorDeBehandelaar() {
            Situatie situatie = metCommissie(gehoord(klacht().dossier()), HOORDAG);
            assertEquals(List.of("Awb 9:15 lid 2"), weigering(beoordeel(situatie, advies(Uitkomst.GEGROND))));
        }
    }

    @Nested
    class Afwijken {

        private final Dossier dossier =
                speel(metCommissie(gehoordDoorCommissie(klacht().dossier()), HOORDAG), advies(Uitkomst.GEGROND));
        private final Situatie situatie = metCommissie(dossier, HOORDAG);

        @Test
        void magMetRedenEnMetHetAdviesErbij() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(situatie, brief(metReden(Uitkomst.ONGEGROND, tekst()), true))
                            .uitkomst());
        }

        @Test
        void magNietZonderReden() {
            assertEquals(
                    List.of("Awb 9:16"),
                    weigering(beoordeel(situatie, brief(metReden(Uitkomst.ONGEGROND, null), true))));
        }

        @Test
        void magNietZonderHetAdvies() {
            assertEquals(
                    List.of("Awb 9:16"),
                    weigering(beoordeel(situatie, brief(metReden(Uitkomst.ONGEGROND, tekst()), false))));
        }

        @Test
        @DisplayName("of a recommendation too, with the same opinion")
        void magOokVanEenAanbevelingAlleenMetHetAdviesErbij() {
            assertEquals(
                    List.of("Awb 9:16"),
                    weigering(beoordeel(situatie, brief(metReden(Uitkomst.GEGROND, tekst()), false))));
        }

        @Test
        void vraagtNietsVanWieHetAdviesVolgt() {
            assertEquals(
                    Toelating.TOEGESTAAN,
                    beoordeel(situatie, brief(afdoening(1, Uitkomst.GEGROND), false))
                            .uitkomst());
        }

        @Test
        void kanNietVanEenAdviesDatErNietIs() {
            Dossier zonder = gehoord(klacht().dossier());
            assertEquals(
                    List.of("Awb 9:16"),
                    weigering(beoordeel(zonder, brief(metReden(Uitkomst.ONGEGROND, tekst()), false))));
            assertEquals(
                    "Awb 9:16",
                    beoordeel(zonder, brief(afdoening(1, Uitkomst.ONGEGROND), true))
                            .waarschuwingen()
                            .get(0)
                            .vindplaats()
                            .aanduiding());
        }
    }
}
