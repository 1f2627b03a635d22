package nl.klacht.core.behandeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Maatregel;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Toelating;

/** What may never be otherwise in a dossier (recht 9), whatever was done in it; the numbers are those of that list. */
final class Toetssteen {

    private static final Set<Termijnsoort> KLOK = EnumSet.of(
            Termijnsoort.AFHANDELING,
            Termijnsoort.NIET_IN_BEHANDELINGNEMING,
            Termijnsoort.VERDAGING,
            Termijnsoort.VERDER_UITSTEL);

    /** Steps that change nothing about how far a part is. */
    private static final Set<Soort> ZIJWEGEN = EnumSet.of(Soort.DUID, Soort.SPLITS_ONDERDEEL, Soort.LEG_MAATREGEL_VAST);

    private static final Set<Soort> VOOR_SIGNAAL =
            EnumSet.of(Soort.HANDEL, Soort.KOPPEL_TERUG, Soort.SLUIT, Soort.ZET_OM);

    private Toetssteen() {}

    /** What holds in every state, on every day. */
    static void staat(Situatie situatie) {
        List<Klachttermijn> termijnen = Klachttermijnen.van(situatie);
        termijnen.forEach(termijn -> leesbaar(termijn.einde().gronden()));
        termijnen.stream().filter(t -> KLOK.contains(t.soort())).forEach(t -> klok(situatie, t));
        Mogelijkheden.van(situatie).forEach(m -> leesbaar(m.bevinding()));
        situatie.dossier().onderdelen().forEach(onderdeel -> onderdeel(situatie, onderdeel));
        behandelaar(situatie);
        volgendeDatumOfEinde(situatie, termijnen);
    }

    /** 1: a statutory clock only for a writing about conduct towards the klager, complete or provisionally. */
    private static void klok(Situatie situatie, Klachttermijn termijn) {
        Klachtonderdeel onderdeel =
                situatie.dossier().findOnderdeel(termijn.onderdeel()).orElseThrow();
        boolean jegensKlager = onderdeel.klacht().jegensKlager()
                || situatie.dossier().partijen().namens() != null;
        assertTrue(onderdeel.isOpen(), termijn::toString);
        assertTrue(situatie.regime(onderdeel).isAwb(), termijn::toString);
        assertTrue(onderdeel.ontvangst().isSchriftelijk(), termijn::toString);
        assertTrue(jegensKlager, termijn::toString);
        assertTrue(onderdeel.ontvangst().isCompleet() || termijn.einde().voorlopig(), termijn::toString);
    }

    private static void onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        leesbaar(situatie.route(onderdeel));
        leesbaar(situatie.tweedeLijn(onderdeel));
        int verdaagd = onderdeel.formeel().verdaagdDagen();
        assertTrue(verdaagd >= 0 && verdaagd <= 28, () -> "3: " + verdaagd + " days of adjournment");
        if (onderdeel.isOpen()) {
            assertTrue(magVerder(situatie, onderdeel), () -> "nothing may be done on part " + onderdeel);
        }
    }

    private static boolean magVerder(Situatie situatie, Klachtonderdeel onderdeel) {
        if (situatie.dossier().soort().isZonderKlachtrecht()) {
            return VOOR_SIGNAAL.stream().anyMatch(soort -> mag(soort.magNu(situatie, onderdeel)));
        }
        return EnumSet.complementOf(EnumSet.copyOf(ZIJWEGEN)).stream()
                .filter(Soort::isPerOnderdeel)
                .anyMatch(soort -> mag(soort.magNu(situatie, onderdeel)));
    }

    /** 2: who turned out to be involved cannot bring it to its end, unless it is about the authority itself. */
    private static void behandelaar(Situatie situatie) {
        Voortgang voortgang = situatie.dossier().voortgang();
        boolean betrokken = voortgang.behandelaars().behandelaar() != null
                && voortgang
                        .behandelaars()
                        .betrokken()
                        .contains(voortgang.behandelaars().behandelaar().gebruiker());
        situatie.dossier()
                .openOnderdelen()
                .filter(onderdeel -> betrokken && FormeleWeg.isFormeel(situatie, onderdeel))
                .filter(onderdeel -> !onderdeel.betreft().isBestuurZelf())
                .forEach(onderdeel -> assertFalse(mag(Soort.DOE_AF.magNu(situatie, onderdeel)), "2: involved"));
    }

    /** Nothing drops between chairs: what is open has a next date, and what is not has an end. */
    private static void volgendeDatumOfEinde(Situatie situatie, List<Klachttermijn> termijnen) {
        Dossier dossier = situatie.dossier();
        boolean open = dossier.onderdelen().stream().anyMatch(o -> o.isOpen() || o.isBijTweedeLijn())
                || dossier.voortgang().maatregelen().stream().anyMatch(Maatregel::isOpen);
        boolean gesloten = Klachttermijnen.geslotenVanaf(situatie).isPresent();
        assertFalse(open && gesloten, () -> "an end while something is open: " + dossier);
        assertTrue(gesloten || termijnen.stream().anyMatch(Klachttermijn::loopt), () -> "no next date: " + dossier);
        if (gesloten) {
            assertTrue(Bewaartermijn.van(situatie).isPresent(), () -> "12: no retention: " + dossier);
        }
    }

    /** What holds of a step that was accepted. */
    static void stap(Situatie ervoor, Handeling handeling, Bevinding<Toelating> bevinding) {
        leesbaar(bevinding);
        if (handeling instanceof Verdaag verdaag) {
            verdaagd(ervoor, verdaag);
        } else if (handeling instanceof StemInMetUitstel uitstel) {
            assertTrue(uitstel.schriftelijk(), "3: consent is in writing");
        } else if (handeling instanceof DoeInformeelAf informeel) {
            assertFalse(informeel.tevredenheden().isEmpty());
            assertTrue(informeel.tevredenheden().stream().allMatch(Tevredenheid::tevreden), "5: satisfied");
        } else if (handeling instanceof WijsToe toewijzing) {
            toegewezen(ervoor, toewijzing);
        } else if (handeling instanceof NeemNietInBehandeling niet) {
            assertFalse(niet.gronden().isEmpty(), "6: a ground of 9:8");
            teLaatGezegd(ervoor, niet, bevinding);
        } else if (handeling instanceof DoeAf brief) {
            brief.afdoeningen().forEach(afdoening -> brief(ervoor, brief, afdoening));
        }
    }

    /** 2: who was involved is not made behandelaar, unless all he handles is about the authority itself. */
    private static void toegewezen(Situatie ervoor, WijsToe toewijzing) {
        boolean betrokken = Boolean.TRUE.equals(toewijzing.betrokken())
                || ervoor.dossier().voortgang().behandelaars().betrokken().contains(toewijzing.gebruiker());
        boolean behandelt = toewijzing.als() == Behandelrol.BEHANDELAAR
                && !ervoor.dossier().soort().isZonderKlachtrecht();
        if (behandelt && betrokken) {
            ervoor.dossier()
                    .openOnderdelen()
                    .filter(onderdeel -> toewijzing.onderdelen().contains(onderdeel.nummer())
                            || onderdeel.formeel().isBegonnen())
                    .forEach(onderdeel -> assertTrue(onderdeel.betreft().isBestuurZelf(), "2: involved"));
        }
    }

    /** 3: told to both, on the legal end at the latest. */
    private static void verdaagd(Situatie ervoor, Verdaag verdaag) {
        assertEquals(EnumSet.allOf(Partijrol.class), verdaag.meegedeeldAan());
        for (int nummer : verdaag.onderdelen()) {
            Klachtonderdeel onderdeel = ervoor.dossier().findOnderdeel(nummer).orElseThrow();
            assertFalse(
                    FormeleWeg.einde(ervoor, onderdeel).isVerstrekenOp(ervoor.vandaag()), "3: before the legal end");
        }
    }

    /** 6: after four weeks a notice that it will not be handled says that it is late. */
    private static void teLaatGezegd(Situatie ervoor, NeemNietInBehandeling niet, Bevinding<Toelating> bevinding) {
        boolean teLaat = niet.onderdelen().stream()
                .map(nummer -> ervoor.dossier().findOnderdeel(nummer).orElseThrow())
                .filter(onderdeel -> FormeleWeg.isFormeel(ervoor, onderdeel))
                .anyMatch(onderdeel -> ervoor.vandaag()
                        .isAfter(ervoor.kader()
                                .kalender()
                                .volgendeWerkdagOpOfNa(ervoor.begin(onderdeel).plusWeeks(4))));
        assertTrue(!teLaat || !bevinding.waarschuwingen().isEmpty(), "6: late and not said");
    }

    /** 4, 7 and 10: what a closing letter holds, after which steps, and which second line it names. */
    private static void brief(Situatie ervoor, DoeAf brief, Afdoening afdoening) {
        Klachtonderdeel onderdeel =
                ervoor.dossier().findOnderdeel(afdoening.onderdeel()).orElseThrow();
        assertNotNull(afdoening.bevindingen(), "4: findings");
        assertNotNull(afdoening.motivering(), "4: reasons");
        assertTrue(afdoening.oordeel() != null && afdoening.oordeel().isOordeel(), "4: opinion");
        Tweedelijnsinstantie genoemd =
                afdoening.tweedeLijn() == null ? Tweedelijnsinstantie.GEEN : afdoening.tweedeLijn();
        assertEquals(ervoor.tweedeLijn(onderdeel).uitkomst().instantie(), genoemd, "10: the competent second line");
        if (!FormeleWeg.isFormeel(ervoor, onderdeel)) {
            return;
        }
        assertNotNull(ervoor.dossier().voortgang().behandelaars().behandelaar(), "2: somebody handled it");
        for (Partijrol rol : Partijrol.values()) {
            assertTrue(onderdeel.formeel().heeftKansGehad(rol), () -> "7: " + rol + " had no opportunity");
        }
        assertTrue(!onderdeel.formeel().isIemandGehoord() || onderdeel.formeel().verslagOp() != null, "7: no report");
        if (ervoor.isAdviesprocedure(onderdeel)) {
            assertNotNull(onderdeel.formeel().advies(), "7: advice");
            boolean wijktAf = onderdeel.formeel().advies() != afdoening.oordeel();
            assertTrue(
                    !wijktAf || afdoening.afwijkingVanAdvies() != null && brief.adviesBijgevoegd(),
                    "7: a deviation has its reason and the advice with it");
        }
    }

    /** An answer can be read: every ground and warning has its facts and its words. */
    static void leesbaar(Bevinding<?> bevinding) {
        leesbaar(bevinding.gronden());
        leesbaar(bevinding.waarschuwingen());
    }

    private static void leesbaar(List<Grond> gronden) {
        gronden.forEach(grond -> assertFalse(grond.uitleg().isBlank(), grond::toString));
    }

    private static boolean mag(Bevinding<Toelating> bevinding) {
        return Bevinding.isToegestaan(bevinding);
    }
}
