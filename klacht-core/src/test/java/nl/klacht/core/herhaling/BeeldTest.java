package nl.klacht.core.herhaling;

import static nl.klacht.core.behandeling.Soort.BRENG_ADVIES_UIT;
import static nl.klacht.core.behandeling.Soort.DOE_AF;
import static nl.klacht.core.behandeling.Soort.HOOR;
import static nl.klacht.core.behandeling.Termijnsoort.AFHANDELING;
import static nl.klacht.core.behandeling.Termijnsoort.BESTUURSMELDING;
import static nl.klacht.core.behandeling.Termijnsoort.VERDAGING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.klacht.core.behandeling.TweedeLijn;
import nl.klacht.core.behandeling.Voorbeeldgeschiedenis;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Toerekening;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Termijnstart;
import nl.klacht.core.termijn.BuitenModelException;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.core.toedeling.Instantie;
import nl.klacht.core.toedeling.Regime;
import nl.klacht.core.toedeling.Route;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BeeldTest {

    private static final LocalDate ONTVANGEN = LocalDate.of(2026, 3, 2);
    private static final LocalDate HOORDAG = LocalDate.of(2026, 3, 12);
    private static final LocalDate BRIEFDAG = LocalDate.of(2026, 4, 7);
    private static final Kader KADER = Kader.standaard("Voorbeeldgemeente");

    private static Instant middag(LocalDate dag) {
        return dag.atTime(18, 0).atZone(LokaleDag.ZONE).toInstant();
    }

    private static List<Verschil> verschillen(Voorbeeldgeschiedenis geschiedenis, Kader anders, LocalDate nu) {
        return Beeld.van(geschiedenis.id(), geschiedenis.gebeurtenissen(), KADER, middag(nu))
                .verschillen(Beeld.van(geschiedenis.id(), geschiedenis.gebeurtenissen(), anders, middag(nu)));
    }

    private static List<Verschil> over(Onderwerp onderwerp, List<Verschil> verschillen) {
        return verschillen.stream()
                .filter(v -> v.vraag().onderwerp() == onderwerp)
                .toList();
    }

    private static Verschil enige(String naam, List<Verschil> verschillen) {
        List<Verschil> gevonden =
                verschillen.stream().filter(v -> v.vraag().naam().equals(naam)).toList();
        assertEquals(1, gevonden.size(), verschillen::toString);
        return gevonden.get(0);
    }

    private static Looptijd looptijd(Object uitkomst) {
        return (Looptijd) uitkomst;
    }

    private static Kader metAdvies() {
        return KADER.metRegels(KADER.regels().metAdviesprocedure(true, "Voorbeeldverordening"));
    }

    @Nested
    class HetzelfdeKader {

        @Test
        void geeftGeenVerschil() {
            List<Voorbeeldgeschiedenis> geschiedenissen = List.of(
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).afgehandeld(HOORDAG, BRIEFDAG),
                    Voorbeeldgeschiedenis.onvolledig(ONTVANGEN).aangevuld(HOORDAG),
                    Voorbeeldgeschiedenis.tweeOnderdelen(ONTVANGEN).verdaagd(HOORDAG, 28),
                    Voorbeeldgeschiedenis.overZorg(ONTVANGEN));
            for (Voorbeeldgeschiedenis geschiedenis : geschiedenissen) {
                assertEquals(List.of(), verschillen(geschiedenis, Kader.standaard("Voorbeeldgemeente"), BRIEFDAG));
            }
        }

        @Test
        void metEenAndereNaamVerschillenAlleenDeWoorden() {
            Voorbeeldgeschiedenis geschiedenis = Voorbeeldgeschiedenis.klacht(ONTVANGEN);
            assertEquals(List.of(), verschillen(geschiedenis, Kader.standaard("Andergemeente"), BRIEFDAG));
        }

        @Test
        void enErIsWelWatGevraagd() {
            Voorbeeldgeschiedenis geschiedenis =
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).afgehandeld(HOORDAG, BRIEFDAG);
            Beeld beeld = Beeld.van(geschiedenis.id(), geschiedenis.gebeurtenissen(), KADER, middag(BRIEFDAG));
            for (Onderwerp onderwerp : Onderwerp.values()) {
                assertTrue(
                        beeld.antwoorden().stream().anyMatch(a -> a.vraag().onderwerp() == onderwerp),
                        onderwerp::toString);
            }
        }
    }

    @Nested
    class EenNieuweVrijeDag {

        /** Six weeks after Monday 2 March 2026 end on Monday 13 April; when that is decreed a holiday, a day later. */
        private final Kader anders =
                KADER.metKalender(Kalender.nederland().met(Set.of(LocalDate.of(2026, 4, 13)), 2028));

        @Test
        void verschuiftDeDagMaarNietHetVeiligeEinde() {
            Verschil verschil =
                    enige(AFHANDELING.name(), verschillen(Voorbeeldgeschiedenis.klacht(ONTVANGEN), anders, ONTVANGEN));
            assertEquals(1, verschil.vraag().onderdeel());
            assertEquals(
                    LocalDate.of(2026, 4, 13), looptijd(verschil.oudeUitkomst()).wettelijk());
            assertEquals(
                    LocalDate.of(2026, 4, 14),
                    looptijd(verschil.nieuweUitkomst()).wettelijk());
            assertEquals(
                    looptijd(verschil.oudeUitkomst()).veilig(),
                    looptijd(verschil.nieuweUitkomst()).veilig());
        }

        @Test
        void draagtDeGrondenVanBeideKanten() {
            Verschil verschil =
                    enige(AFHANDELING.name(), verschillen(Voorbeeldgeschiedenis.klacht(ONTVANGEN), anders, ONTVANGEN));
            assertFalse(gronden(verschil.oud()).contains("Atw 1 lid 1"));
            assertTrue(gronden(verschil.nieuw()).contains("Atw 1 lid 1"));
        }

        @Test
        void raaktEenKlachtDieOpEenAndereDagEindigtNiet() {
            LocalDate dagErvoor = ONTVANGEN.minusDays(4);
            assertEquals(
                    List.of(), verschillen(Voorbeeldgeschiedenis.klacht(dagErvoor), anders, LocalDate.of(2026, 4, 10)));
        }

        @Test
        void wordtOokGevondenNaDeAfhandeling() {
            Voorbeeldgeschiedenis afgehandeld =
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).afgehandeld(HOORDAG, BRIEFDAG);
            Verschil verschil = enige(AFHANDELING.name(), verschillen(afgehandeld, anders, BRIEFDAG));
            assertEquals(1, verschil.plaats(), "told once, where it began");
            assertEquals(afgehandeld.gebeurtenissen().get(0).moment(), verschil.moment());
        }
    }

    @Nested
    class EenKlachtadviescommissie {

        @Test
        void geeftTienWekenEnVraagtOmEenAdvies() {
            List<Verschil> verschillen = verschillen(
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).afgehandeld(HOORDAG, BRIEFDAG), metAdvies(), BRIEFDAG);
            Verschil termijn = enige(AFHANDELING.name(), verschillen);
            assertEquals(
                    LocalDate.of(2026, 5, 11),
                    looptijd(termijn.nieuweUitkomst()).wettelijk());
            Verschil brief = enige(DOE_AF.name(), over(Onderwerp.STAP, verschillen));
            assertEquals(Toelating.TOEGESTAAN, brief.oudeUitkomst());
            assertEquals(Toelating.GEWEIGERD, brief.nieuweUitkomst());
            assertTrue(gronden(brief.nieuw()).contains("Awb 9:15 lid 4"), brief::toString);
            assertEquals(8, brief.plaats(), "the number of the letter itself");
        }

        @Test
        void zegtWelkeStapErDanBijKomt() {
            Voorbeeldgeschiedenis gehoord =
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).gehoordDoorCommissie(HOORDAG);
            Verschil verschil = enige(
                    BRENG_ADVIES_UIT.name(), over(Onderwerp.MOGELIJKHEID, verschillen(gehoord, metAdvies(), BRIEFDAG)));
            assertEquals(Toelating.TOEGESTAAN, verschil.nieuweUitkomst());
            assertEquals(1, verschil.vraag().onderdeel());
            assertEquals(gehoord.gebeurtenissen().size() + 1, verschil.plaats(), "at the moment of asking");
        }

        @Test
        void zegtDatDeBehandelaarNietHadMogenHoren() {
            Voorbeeldgeschiedenis gehoord =
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).gehoord(HOORDAG);
            Verschil horen = enige(HOOR.name(), over(Onderwerp.STAP, verschillen(gehoord, metAdvies(), BRIEFDAG)));
            assertEquals(Toelating.GEWEIGERD, horen.nieuweUitkomst());
            assertTrue(gronden(horen.nieuw()).contains("Awb 9:15 lid 2"), horen::toString);
        }

        @Test
        void vanafEenDagRaaktAlleenWatDaarnaBegon() {
            LocalDate vanaf = LocalDate.of(2026, 3, 2);
            Kader anders = KADER.metRegels(metAdviesVanaf(vanaf));
            assertEquals(List.of(), verschillen(Voorbeeldgeschiedenis.klacht(vanaf.minusDays(1)), anders, BRIEFDAG));
            assertFalse(verschillen(Voorbeeldgeschiedenis.klacht(vanaf), anders, BRIEFDAG)
                    .isEmpty());
        }

        private LokaleRegels metAdviesVanaf(LocalDate vanaf) {
            LokaleRegels regels = KADER.regels();
            return new LokaleRegels(
                    List.of(new Regel<>(true, Geldigheid.vanaf(vanaf), "Voorbeeldverordening")),
                    regels.termijnstart(),
                    regels.normen(),
                    regels.toerekeningen(),
                    regels.klachtenverordening());
        }
    }

    @Nested
    class DeStartVanDeTermijn {

        @Test
        void vanafCompleetVerschuiftDeTermijnVanafDeAanvulling() {
            Kader anders = KADER.metRegels(KADER.regels().metTermijnstart(Termijnstart.COMPLEET, "Voorbeeldbeleid"));
            List<Verschil> verschillen =
                    verschillen(Voorbeeldgeschiedenis.onvolledig(ONTVANGEN).aangevuld(HOORDAG), anders, HOORDAG)
                            .stream()
                            .filter(verschil -> verschil.vraag().naam().equals(AFHANDELING.name()))
                            .toList();
            assertEquals(
                    List.of(1, 2), verschillen.stream().map(Verschil::plaats).toList());
            assertEquals(ONTVANGEN, looptijd(verschillen.get(0).oudeUitkomst()).begin());
            assertNull(verschillen.get(0).nieuweUitkomst(), "no clock while it is not complete");
            assertEquals(ONTVANGEN, looptijd(verschillen.get(1).oudeUitkomst()).begin());
            assertEquals(HOORDAG, looptijd(verschillen.get(1).nieuweUitkomst()).begin());
        }

        @Test
        void raaktEenVolledigeKlachtNiet() {
            Kader anders = KADER.metRegels(KADER.regels().metTermijnstart(Termijnstart.COMPLEET, "Voorbeeldbeleid"));
            assertEquals(List.of(), verschillen(Voorbeeldgeschiedenis.klacht(ONTVANGEN), anders, HOORDAG));
        }
    }

    @Nested
    class EenAnderRooster {

        private final Kader anders = KADER.metTweedeLijn(new Tweedelijnsrooster(List.of(new Tweedelijnsvoorziening(
                Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                "Voorbeeldcommissie",
                Geldigheid.vanaf(LocalDate.of(2027, 1, 1)),
                LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 6, 1)))));

        @Test
        void geldtVoorBrievenVanafZijnEersteDag() {
            Voorbeeldgeschiedenis klacht = Voorbeeldgeschiedenis.klacht(ONTVANGEN);
            assertEquals(List.of(), verschillen(klacht, anders, LocalDate.of(2026, 12, 31)));
            Verschil verschil = enige("TWEEDE_LIJN", verschillen(klacht, anders, LocalDate.of(2027, 1, 1)));
            assertEquals(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, instantie(verschil.oudeUitkomst()));
            assertEquals(Tweedelijnsinstantie.OMBUDSCOMMISSIE, instantie(verschil.nieuweUitkomst()));
        }

        @Test
        void raaktHetDeelVanEenDienstverlenerNiet() {
            List<Verschil> verschillen =
                    verschillen(Voorbeeldgeschiedenis.tweeOnderdelen(ONTVANGEN), anders, LocalDate.of(2027, 1, 1));
            assertEquals(1, enige("TWEEDE_LIJN", verschillen).vraag().onderdeel());
        }

        private static Tweedelijnsinstantie instantie(Object uitkomst) {
            return ((TweedeLijn) uitkomst).instantie();
        }
    }

    @Nested
    class EenAndereToerekening {

        @Test
        void verlegtDeRouteVanHetOnderdeelEnGeeftHetEenTermijn() {
            LokaleRegels regels = KADER.regels();
            Kader anders = KADER.metRegels(new LokaleRegels(
                    regels.adviesprocedure(),
                    regels.termijnstart(),
                    regels.normen(),
                    List.of(new Regel<>(Toerekening.SCHULDHULP, Geldigheid.vanaf(ONTVANGEN), "Voorbeeldbeleid")),
                    regels.klachtenverordening()));
            List<Verschil> verschillen =
                    verschillen(Voorbeeldgeschiedenis.overSchuldhulp(ONTVANGEN), anders, ONTVANGEN);
            Verschil route = enige("ROUTE", verschillen);
            assertEquals(new Route(Regime.DIENSTVERLENER, Instantie.DIENSTVERLENER), route.oudeUitkomst());
            assertEquals(new Route(Regime.AWB_FORMEEL, Instantie.GEMEENTE), route.nieuweUitkomst());
            Verschil termijn = enige(AFHANDELING.name(), verschillen);
            assertNull(termijn.oud(), "there was no such term");
            assertNull(termijn.oudeUitkomst());
            assertEquals(ONTVANGEN, looptijd(termijn.nieuweUitkomst()).begin());
        }
    }

    @Nested
    class EenWetswijziging {

        @Test
        void isTeZienAanTweeKlachtenOmHaarDatum() {
            Voorbeeldgeschiedenis voor = Voorbeeldgeschiedenis.overZorg(LocalDate.of(2015, 12, 31));
            Voorbeeldgeschiedenis na = Voorbeeldgeschiedenis.overZorg(LocalDate.of(2016, 1, 1));
            List<Verschil> verschillen = Beeld.van(
                            voor.id(), voor.gebeurtenissen(), KADER, middag(LocalDate.of(2015, 12, 31)))
                    .verschillen(Beeld.van(na.id(), na.gebeurtenissen(), KADER, middag(LocalDate.of(2016, 1, 1))));
            Verschil route = enige("ROUTE", over(Onderwerp.ROUTE, verschillen));
            assertEquals(new Route(Regime.BIJZONDER, Instantie.KLACHTENCOMMISSIE), route.oudeUitkomst());
            assertEquals(new Route(Regime.BIJZONDER, Instantie.DIENSTVERLENER), route.nieuweUitkomst());
            assertEquals(
                    Tweedelijnsinstantie.GESCHILLENINSTANTIE,
                    ((TweedeLijn) enige("TWEEDE_LIJN", verschillen).nieuweUitkomst()).instantie());
        }
    }

    @Nested
    class DeVolgorde {

        @Test
        void isDieVanDeGeschiedenis() {
            List<Verschil> verschillen =
                    verschillen(Voorbeeldgeschiedenis.klacht(ONTVANGEN).verdaagd(HOORDAG, 28), metAdvies(), BRIEFDAG);
            List<Integer> plaatsen = verschillen.stream().map(Verschil::plaats).toList();
            assertEquals(plaatsen.stream().sorted().toList(), plaatsen);
            assertEquals(2, enige(VERDAGING.name(), verschillen).plaats());
            assertEquals(
                    Set.of(1, 2),
                    Set.copyOf(plaatsen.stream().filter(plaats -> plaats < 3).toList()));
        }

        @Test
        void tweeTermijnenVanDezelfdeSoortBlijvenTwee() {
            Voorbeeldgeschiedenis geschiedenis =
                    Voorbeeldgeschiedenis.klacht(ONTVANGEN).gemeld(ONTVANGEN).gemeld(HOORDAG);
            Kader anders = KADER.metKalender(
                    Kalender.nederland().met(Set.of(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 13)), 2028));
            List<String> namen = new ArrayList<>();
            verschillen(geschiedenis, anders, HOORDAG)
                    .forEach(v -> namen.add(v.vraag().naam()));
            assertTrue(namen.contains(BESTUURSMELDING.name()), namen::toString);
            assertTrue(namen.contains(BESTUURSMELDING + " 2"), namen::toString);
        }
    }

    @Nested
    class WatNietKan {

        @Test
        void vragenNaarEenMomentVoorDeLaatsteGebeurtenis() {
            Voorbeeldgeschiedenis geschiedenis = Voorbeeldgeschiedenis.klacht(ONTVANGEN);
            Instant laatste = geschiedenis.gebeurtenissen().get(0).moment();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Beeld.van(geschiedenis.id(), geschiedenis.gebeurtenissen(), KADER, laatste.minusNanos(1000)));
            assertFalse(Beeld.van(geschiedenis.id(), geschiedenis.gebeurtenissen(), KADER, laatste)
                    .antwoorden()
                    .isEmpty());
        }

        @Test
        void eenLegeGeschiedenis() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Beeld.van(UUID.randomUUID(), List.of(), KADER, middag(ONTVANGEN)));
        }

        @Test
        void eenGeschiedenisVanVoorDeKalender() {
            Voorbeeldgeschiedenis oud = Voorbeeldgeschiedenis.klacht(LocalDate.of(2013, 12, 31));
            assertThrows(
                    BuitenModelException.class,
                    () -> Beeld.van(oud.id(), oud.gebeurtenissen(), KADER, middag(LocalDate.of(2014, 1, 2))));
        }

        @Test
        void eenVerschilZonderVerschil() {
            Bevinding<Toelating> mag = Bevinding.toegestaan(Grond.van("Awb 9:2", "Dit mag."));
            Vraag vraag = new Vraag(Onderwerp.STAP, null, DOE_AF.name());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Verschil(UUID.randomUUID(), 1, Instant.EPOCH, vraag, mag, mag));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Verschil(UUID.randomUUID(), 1, Instant.EPOCH, vraag, null, null));
        }
    }

    private static List<String> gronden(Bevinding<?> bevinding) {
        return bevinding.gronden().stream()
                .map(grond -> grond.vindplaats().aanduiding())
                .toList();
    }
}
