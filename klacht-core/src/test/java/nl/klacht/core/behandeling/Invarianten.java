package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Formeelvoorbeeld.HOORDAG;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.afdoening;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.brief;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.geeindigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.gehoord;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.metBehandelaar;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.uitgenodigd;
import static nl.klacht.core.behandeling.Formeelvoorbeeld.verslag;
import static nl.klacht.core.behandeling.Voorbeeld.AANBIEDER;
import static nl.klacht.core.behandeling.Voorbeeld.KADER;
import static nl.klacht.core.behandeling.Voorbeeld.ONTVANGEN;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.klacht;
import static nl.klacht.core.behandeling.Voorbeeld.melding;
import static nl.klacht.core.behandeling.Voorbeeld.metAdvies;
import static nl.klacht.core.behandeling.Voorbeeld.signaal;
import static nl.klacht.core.behandeling.Voorbeeld.situatie;
import static nl.klacht.core.behandeling.Voorbeeld.speel;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Betreft;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Domein;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.gemeente.LokaleRegels;
import nl.klacht.core.gemeente.Regel;
import nl.klacht.core.gemeente.Tweedelijnsrooster;
import nl.klacht.core.gemeente.Tweedelijnsvoorziening;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Geldigheid;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_11;
import nl.klacht.core.recht.awb.Awb9_12a;
import nl.klacht.core.recht.awb.Awb9_15.Hoorder;
import nl.klacht.core.recht.awb.Awb9_8.GrondVanNietBehandelen;
import nl.klacht.core.recht.awb.Termijnstart;
import nl.klacht.core.termijn.Kalender;

/**
 * The twelve invariants, each a question on facts that a dossier is made of and played with. The facts and what must come
 * out stand in a table that a jurist can correct.
 */
enum Invarianten {
    I_1 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Situatie situatie =
                    situatie(klaagschrift(feiten), ONTVANGEN, metTermijnstart(feiten.woord("termijnstart")));
            return Klachttermijnen.van(situatie).stream()
                    .filter(termijn -> termijn.soort() == Termijnsoort.AFHANDELING)
                    .findFirst()
                    .map(termijn -> new Antwoord(
                            (termijn.einde().voorlopig() ? "voorlopig tot en met " : "tot en met ")
                                    + termijn.einde().wettelijk(),
                            termijn.einde().gronden(),
                            List.of()))
                    .orElse(Antwoord.kaal("geen termijn"));
        }
    },
    I_2 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            return Antwoord.van(beoordeel(
                    over(feiten.woord("over")),
                    new WijsToe(
                            Behandelrol.BEHANDELAAR,
                            "behandelaar",
                            feiten.ja("verklaartNietBetrokken"),
                            feiten.ja("betrokken"),
                            List.of(),
                            null)));
        }
    },
    I_3 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Dossier dossier = klacht().dossier();
            int eerder = feiten.getal("eerder");
            Dossier verdaagd = eerder == 0 ? dossier : speel(dossier, Formeelvoorbeeld.verdaag(eerder));
            Handeling handeling = feiten.heeft("uitstelTotEnMet")
                    ? new StemInMetUitstel(feiten.dag("uitstelTotEnMet"), feiten.ja("schriftelijk"), List.of())
                    : new Verdaag(feiten.getal("dagen"), rollen(feiten.woord("meegedeeldAan")), List.of(), null);
            return Antwoord.van(beoordeel(situatie(verdaagd, feiten.dag("op")), handeling));
        }
    },
    I_4 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Afdoening vol = afdoening(1, Uitkomst.ONGEGROND);
            String zonder = feiten.woord("zonder");
            Afdoening brief = new Afdoening(
                    1,
                    zonder.equals("bevindingen") ? null : vol.bevindingen(),
                    zonder.equals("oordeel") ? null : vol.oordeel(),
                    zonder.equals("motivering") ? null : vol.motivering(),
                    null,
                    null,
                    null,
                    null,
                    zonder.equals("ombudsman") ? null : vol.tweedeLijn(),
                    null);
            return Antwoord.van(beoordeel(gehoord(klacht().dossier()), brief(brief)));
        }
    },
    I_5 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            return Antwoord.van(beoordeel(
                    situatie(klacht().dossier(), HOORDAG),
                    new DoeInformeelAf(List.of(
                            new Tevredenheid(1, feiten.ja("tevreden"), feiten.dag("op"), Tevredene.KLAGER, tekst())))));
        }
    },
    I_6 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            List<GrondVanNietBehandelen> gronden = Stream.of(
                            feiten.woord("gronden").split("\\+"))
                    .filter(code -> !code.equals("geen"))
                    .map(GrondVanNietBehandelen::van)
                    .toList();
            return Antwoord.van(beoordeel(
                    situatie(klacht().dossier(), feiten.dag("op")),
                    new NeemNietInBehandeling(
                            List.of(),
                            gronden,
                            tekst(),
                            null,
                            List.of(new Tweedelijnsvermelding(1, Tweedelijnsinstantie.NATIONALE_OMBUDSMAN)),
                            Bestuursorgaan.COLLEGE,
                            tekst(),
                            null,
                            tekst())));
        }
    },
    I_7 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            if (feiten.woord("stap").equals("horen")) {
                return Antwoord.van(beoordeel(uitgenodigdDoorCommissie(), hoor(feiten.woord("door"))));
            }
            Situatie gehoord = situatie(metCommissie(feiten), HOORDAG, metAdvies());
            if (feiten.woord("stap").equals("advies")) {
                return Antwoord.van(beoordeel(gehoord, advies(Uitkomst.GEGROND)));
            }
            Situatie geadviseerd = feiten.heeft("advies")
                    ? situatie(speel(gehoord, advies(uitkomst(feiten.woord("advies")))), HOORDAG, metAdvies())
                    : gehoord;
            Afdoening vol = afdoening(1, uitkomst(feiten.woord("oordeel")));
            Afdoening met = new Afdoening(
                    1,
                    vol.bevindingen(),
                    vol.oordeel(),
                    vol.motivering(),
                    null,
                    null,
                    vol.maatregel(),
                    null,
                    vol.tweedeLijn(),
                    feiten.ja("reden") ? tekst() : null);
            return Antwoord.van(beoordeel(
                    geadviseerd,
                    new DoeAf(List.of(met), Bestuursorgaan.COLLEGE, tekst(), tekst(), feiten.ja("bijgevoegd"))));
        }
    },
    I_8 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Tweedelijnsrooster rooster = new Tweedelijnsrooster(voorzieningen(feiten.woord("rooster")));
            return feiten.heeft("op")
                    ? Antwoord.kaal(woord(rooster.opDatum(feiten.dag("op")).soort()))
                    : Antwoord.van(rooster.toets());
        }
    },
    I_9 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Dossier dossier = soort(feiten);
            boolean bijGemeente = !feiten.woord("ingediend").equals("dienstverlener");
            Bevinding<Awb9_12a.Telling> telling = Awb9_12a.telling(
                    dossier.soort() == Dossiersoort.KLACHT, dossier.intake().vorm() == Vorm.SCHRIFTELIJK, bijGemeente);
            return Antwoord.van(telling);
        }
    },
    I_10 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Tweedelijnsinstantie genoemd =
                    Tweedelijnsinstantie.valueOf(feiten.woord("brief").toUpperCase(Locale.ROOT));
            Dossier dossier = gehoord(over(feiten.woord("over")));
            Afdoening vol = afdoening(1, Uitkomst.ONGEGROND);
            Afdoening met = new Afdoening(
                    1, vol.bevindingen(), vol.oordeel(), vol.motivering(), null, null, null, null, genoemd, null);
            return Antwoord.van(beoordeel(situatie(dossier, HOORDAG, metRooster(feiten.woord("rooster"))), brief(met)));
        }
    },
    I_11 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            boolean voorlopig = Awb9_11.afhandeling(feiten.dag("ontvangst"), false, Kalender.nederland())
                    .voorlopig();
            return Antwoord.kaal(voorlopig ? "voorlopig" : "vast");
        }
    },
    I_12 {
        @Override
        Antwoord antwoord(Feiten feiten) {
            Dossier dossier = feiten.woord("uitkomst").equals("open")
                    ? klacht().dossier()
                    : geeindigd(klacht().dossier(), 1, uitkomst(feiten.woord("uitkomst")), HOORDAG);
            return Bewaartermijn.van(situatie(dossier, HOORDAG))
                    .map(bewaring -> new Antwoord(
                            woord(bewaring.uitkomst().klasse()) + " " + bewaring.uitkomst(),
                            bewaring.gronden(),
                            bewaring.waarschuwingen()))
                    .orElse(Antwoord.kaal("nog geen"));
        }
    };

    /** What came out, in the words of the table. */
    record Antwoord(String verwacht, List<Grond> gronden, List<Grond> waarschuwingen) {

        static Antwoord van(Bevinding<?> bevinding) {
            return new Antwoord(woord((Enum<?>) bevinding.uitkomst()), bevinding.gronden(), bevinding.waarschuwingen());
        }

        static Antwoord kaal(String verwacht) {
            return new Antwoord(verwacht, List.of(), List.of());
        }

        String vindplaatsen() {
            return vindplaatsen(gronden);
        }

        String gewaarschuwd() {
            return vindplaatsen(waarschuwingen);
        }

        private static String vindplaatsen(List<Grond> gronden) {
            return gronden.stream()
                    .map(grond -> grond.vindplaats().aanduiding())
                    .distinct()
                    .collect(Collectors.joining(" + "));
        }
    }

    abstract Antwoord antwoord(Feiten feiten);

    /** As it stands in the table: {@code I-1}. */
    String nummer() {
        return name().replace('_', '-');
    }

    private static Dossier klaagschrift(Feiten feiten) {
        Voorbeeld klacht = klacht().met(gericht(feiten, betreft(feiten.woord("over")), domein(feiten.woord("over"))));
        if (feiten.woord("vorm").equals("mondeling")) {
            klacht.mondeling();
        }
        if (feiten.ja("onvolledig")) {
            klacht.onvolledig();
        }
        return klacht.dossier();
    }

    private static Intakeonderdeel gericht(Feiten feiten, Betreft betreft, Domein domein) {
        Intakeonderdeel in = Voorbeeld.onderdeel(betreft, domein);
        return new Intakeonderdeel(
                in.omschrijving(),
                !feiten.ja("tegenoverEenAnder"),
                in.gedragingVan(),
                null,
                domein,
                null,
                null,
                betreft,
                null,
                false,
                false,
                false);
    }

    private static Dossier over(String wat) {
        return klacht().met(Voorbeeld.onderdeel(betreft(wat), domein(wat))).dossier();
    }

    private static Betreft betreft(String wat) {
        return switch (wat) {
            case "college" ->
                new Betreft(Betreftsoort.BESTUURSORGAAN, null, null, null, Bestuursorgaan.COLLEGE, null, false, null);
            case "boa" -> Betreft.van(Betreftsoort.BOA);
            case "dienstverlener", "jeugdhulp" -> Betreft.van(Betreftsoort.DIENSTVERLENER_ORGANISATIE, AANBIEDER);
            default -> Betreft.van(Betreftsoort.MEDEWERKER_GEMEENTE);
        };
    }

    private static Domein domein(String wat) {
        return wat.equals("jeugdhulp") ? Domein.JEUGD : Domein.WMO;
    }

    private static Situatie uitgenodigdDoorCommissie() {
        return situatie(uitgenodigd(metBehandelaar(klacht().dossier())), HOORDAG, metAdvies());
    }

    private static Dossier metCommissie(Feiten feiten) {
        Situatie hoordag = uitgenodigdDoorCommissie();
        if (!feiten.ja("gehoord")) {
            return hoordag.dossier();
        }
        return feiten.ja("verslag") ? speel(hoordag, hoor("commissie"), verslag()) : speel(hoordag, hoor("commissie"));
    }

    private static Hoor hoor(String door) {
        return new Hoor(
                List.of(),
                HOORDAG,
                Stream.of(Partijrol.values())
                        .map(rol -> new Gehoorde(rol, Hooruitkomst.GEHOORD))
                        .toList(),
                Hoorder.valueOf(door.toUpperCase(Locale.ROOT)));
    }

    private static BrengAdviesUit advies(Uitkomst oordeel) {
        return new BrengAdviesUit(List.of(), oordeel, tekst(), tekst(), tekst(), tekst());
    }

    private static Uitkomst uitkomst(String naam) {
        return Uitkomst.valueOf(naam.toUpperCase(Locale.ROOT));
    }

    private static Dossier soort(Feiten feiten) {
        Voorbeeld voorbeeld =
                switch (feiten.woord("soort")) {
                    case "signaal" -> signaal();
                    case "melding" -> melding();
                    default -> klacht();
                };
        if (feiten.woord("vorm").equals("mondeling")) {
            voorbeeld.mondeling();
        }
        if (feiten.ja("onvolledig")) {
            voorbeeld.onvolledig();
        }
        Dossier dossier = voorbeeld.dossier();
        String afloop = feiten.woord("afloop");
        return afloop.isEmpty() ? dossier : geeindigd(dossier, 1, uitkomst(afloop), HOORDAG);
    }

    private static Set<Partijrol> rollen(String namen) {
        Set<Partijrol> rollen = EnumSet.noneOf(Partijrol.class);
        Stream.of(namen.split("\\+"))
                .map(naam -> Partijrol.valueOf(naam.toUpperCase(Locale.ROOT)))
                .forEach(rollen::add);
        return rollen;
    }

    private static Kader metTermijnstart(String keuze) {
        if (keuze.isEmpty()) {
            return KADER;
        }
        LokaleRegels regels = KADER.regels();
        Regel<Termijnstart> regel = new Regel<>(
                Termijnstart.valueOf(keuze.toUpperCase(Locale.ROOT)),
                Geldigheid.vanaf(LocalDate.of(2014, 1, 1)),
                "Voorbeeldbesluit");
        return KADER.metRegels(new LokaleRegels(
                regels.adviesprocedure(),
                List.of(regel),
                regels.normen(),
                regels.toerekeningen(),
                regels.klachtenverordening()));
    }

    private static Kader metRooster(String rooster) {
        return new Kader(
                KADER.gemeente(), KADER.regels(), new Tweedelijnsrooster(voorzieningen(rooster)), KADER.kalender());
    }

    /** {@code 2016-01-01/2022-12-31+2024-01-01/}: own committees, each with its first and last day. */
    private static List<Tweedelijnsvoorziening> voorzieningen(String rooster) {
        List<Tweedelijnsvoorziening> voorzieningen = new ArrayList<>();
        Stream.of(rooster.split("\\+")).filter(deel -> !deel.isEmpty()).forEach(deel -> {
            String[] dagen = deel.split("/", 2);
            LocalDate van = LocalDate.parse(dagen[0]);
            LocalDate einde = dagen[1].isEmpty() ? null : LocalDate.parse(dagen[1]);
            voorzieningen.add(new Tweedelijnsvoorziening(
                    Tweedelijnsvoorziening.Soort.OMBUDSCOMMISSIE,
                    "Voorbeeldcommissie",
                    new Geldigheid(van, einde),
                    null,
                    LocalDate.of(van.getYear() - 1, 6, 30)));
        });
        return voorzieningen;
    }

    private static String woord(Enum<?> keuze) {
        return keuze.name().toLowerCase(Locale.ROOT);
    }
}
