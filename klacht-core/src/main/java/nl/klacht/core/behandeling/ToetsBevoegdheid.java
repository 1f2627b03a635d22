package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.bevoegdheid.Bevoegdheid;
import nl.klacht.core.bevoegdheid.Bevoegdheidsantwoord;
import nl.klacht.core.bevoegdheid.Bevoegdheidsregel;
import nl.klacht.core.bevoegdheid.Verzoekfeiten;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.awb.Awb9_28;
import org.jspecify.annotations.Nullable;

/**
 * The second line tests whether it may and must investigate: somebody says what he established and judged, the table J01
 * to J23 answers (Awb 9:22–9:24). What binds stops the investigation; what leaves free is advice, and a person decides.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param beletselen what makes it not competent (9:22)
 * @param omstandigheden what leaves it free (9:23)
 * @param eerstKlagenNietTeVergen complaining to the municipality first cannot be required (9:20 lid 1)
 * @param wilTerug the petitioner wants his petition back instead of handed over (9:19)
 * @param procedureBegonnenOp the day on which another court, objection or beklag was begun
 * @param uitspraakOp the day of the judgment against which no appeal is open any more
 * @param procedureGeeindigdOp the day it ended otherwise
 * @param uitslagen the rows that were hit; filled in from the situation
 */
public record ToetsBevoegdheid(
        List<Integer> onderdelen,
        Set<Awb9_22.Omstandigheid> beletselen,
        Set<Awb9_23.Omstandigheid> omstandigheden,
        boolean eerstKlagenNietTeVergen,
        boolean wilTerug,
        @Nullable LocalDate procedureBegonnenOp,
        @Nullable LocalDate uitspraakOp,
        @Nullable LocalDate procedureGeeindigdOp,
        List<Uitslag> uitslagen)
        implements Handeling {

    /** Which row of the table was hit for a part. */
    public record Uitslag(int onderdeel, Bevoegdheidsregel regel) {

        public Uitslag {
            Objects.requireNonNull(regel, "regel");
        }
    }

    public ToetsBevoegdheid {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        beletselen = beletselen == null ? Set.of() : Set.copyOf(beletselen);
        omstandigheden = omstandigheden == null ? Set.of() : Set.copyOf(omstandigheden);
        uitslagen = uitslagen == null ? List.of() : List.copyOf(uitslagen);
    }

    @Override
    public Soort soort() {
        return Soort.TOETS_BEVOEGDHEID;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.nietEigen(situatie, onderdeel);
        return bezwaren.isEmpty() && TweedeLijnweg.onderzoek(onderdeel).isBegonnen()
                ? List.of(Grond.van(Awb9_18.LID_3, "ToetsBevoegdheid.alBegonnen", onderdeel.nummer()))
                : bezwaren;
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return omstandigheden.contains(Awb9_23.Omstandigheid.VEREISTEN_NIET_HERSTELD)
                ? FormeleWeg.alle(situatie, onderdelen, onderdeel -> nogTeHerstellen(situatie, onderdeel))
                : List.of();
    }

    /** That a petition misses something counts only after the chance to repair it (9:28 lid 3). */
    private static List<Grond> nogTeHerstellen(Situatie situatie, Klachtonderdeel onderdeel) {
        Onderzoek onderzoek = TweedeLijnweg.onderzoek(onderdeel);
        if (onderzoek.ontbreekt().isEmpty()) {
            return List.of(Grond.van(Awb9_28.LID_3, "ToetsBevoegdheid.eerstHerstel", onderdeel.nummer()));
        }
        Bevinding<Awb9_28.Gevolg> gevolg =
                Awb9_28.gevolg(onderzoek.ontbreekt(), onderzoek.herstelUiterlijk(), situatie.vandaag());
        return gevolg.uitkomst() == Awb9_28.Gevolg.NIET_HERSTELD
                ? List.of()
                : FormeleWeg.bij(situatie, onderdeel.nummer(), gevolg.gronden());
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, onderdeel -> {
            Bevinding<Bevoegdheidsantwoord> uitslag = toets(situatie, onderdeel);
            return FormeleWeg.bij(
                    situatie,
                    onderdeel.nummer(),
                    Stream.concat(uitslag.gronden().stream(), uitslag.waarschuwingen().stream())
                            .toList());
        });
    }

    /** What the table answers for a part, from what was said here and what the dossier knows. */
    Bevinding<Bevoegdheidsantwoord> toets(Situatie situatie, Klachtonderdeel onderdeel) {
        LocalDate ingediend =
                onderdeel.openVerzoekschrift().map(Verzoekschrift::ingediendOp).orElseGet(situatie::vandaag);
        return Bevoegdheid.van(new Verzoekfeiten(
                false,
                Verzoekfeiten.Gedraging.BESTUURSORGAAN,
                false,
                false,
                onderdeel.klacht().nietTijdigBeslissen(),
                beletselen,
                omstandigheden,
                onderdeel.betreft().soort() == Betreftsoort.KLACHTBEHANDELING,
                wilTerug,
                ingediend,
                termijn(situatie, onderdeel)));
    }

    private Awb9_24.Feiten termijn(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        boolean oordeel = afloop != null && afloop.uitkomst().isOordeel();
        return new Awb9_24.Feiten(
                oordeel ? afloop.op() : null,
                einde(situatie, onderdeel),
                eerstKlagenNietTeVergen,
                onderdeel.klacht().laatsteDag(),
                procedureBegonnenOp,
                uitspraakOp,
                procedureGeeindigdOp);
    }

    /** The day the first line ended, or should have ended by law. */
    private static @Nullable LocalDate einde(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        if (afloop != null) {
            return afloop.op();
        }
        return FormeleWeg.isFormeel(situatie, onderdeel)
                ? FormeleWeg.einde(situatie, onderdeel).wettelijk()
                : null;
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        List<Integer> gekozen = Onderdeelkeuze.of(onderdelen, soort(), situatie);
        List<Uitslag> gevonden = Handeling.gekozen(situatie, gekozen).stream()
                .map(onderdeel -> new Uitslag(
                        onderdeel.nummer(),
                        toets(situatie, onderdeel).uitkomst().regel()))
                .toList();
        return new ToetsBevoegdheid(
                gekozen,
                beletselen,
                omstandigheden,
                eerstKlagenNietTeVergen,
                wilTerug,
                procedureBegonnenOp,
                uitspraakOp,
                procedureGeeindigdOp,
                gevonden);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Dossier na = dossier;
        for (Uitslag uitslag : uitslagen) {
            String regel = uitslag.regel().name();
            na = na.metOnderdeel(
                    uitslag.onderdeel(),
                    onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                            verzoekschrift -> verzoekschrift.metOnderzoek(onderzoek -> onderzoek.getoetst(regel))));
        }
        return na;
    }
}
