package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Zin;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_20;
import nl.klacht.core.recht.awb.Awb9_20.Kenbaarheid;
import nl.klacht.core.recht.awb.Awb9_24;
import nl.klacht.core.recht.sectoraal.Wkkgz19;
import nl.klacht.core.recht.sectoraal.Wkkgz22;
import nl.klacht.core.recht.wno.Wno11b;
import nl.klacht.core.recht.wno.Wno11d;
import nl.klacht.core.termijn.Einddatum;
import org.jspecify.annotations.Nullable;

/**
 * A petition to the second line (Awb 9:18), with the body that is competent on the day of filing; one at a wrong body is
 * forwarded first. That the municipality must be complained to first (9:20) and that the petition is late (9:24) are the
 * ombudsman's to weigh: they are warnings, never a block.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param instantie the body it was filed with
 * @param ingediendOp the day of filing, not after today
 * @param referentie its number there
 * @param vorm written, or oral to the Kinderombudsman only; written when nothing is said
 */
public record RegistreerVerzoekschrift(
        List<Integer> onderdelen,
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable String referentie,
        @Nullable Vorm vorm)
        implements Handeling {

    public RegistreerVerzoekschrift {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(instantie, "instantie");
        Objects.requireNonNull(ingediendOp, "ingediendOp");
        vorm = vorm == null ? Vorm.SCHRIFTELIJK : vorm;
    }

    /** A written petition. */
    public RegistreerVerzoekschrift(
            List<Integer> onderdelen,
            Tweedelijnsinstantie instantie,
            LocalDate ingediendOp,
            @Nullable String referentie) {
        this(onderdelen, instantie, ingediendOp, referentie, null);
    }

    @Override
    public Soort soort() {
        return Soort.REGISTREER_VERZOEKSCHRIFT;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        if (onderdeel.isBijTweedeLijn()) {
            return List.of(Grond.van(Awb9_18.LID_1, "RegistreerVerzoekschrift.ligtErAl", onderdeel.nummer()));
        }
        Bevinding<TweedeLijn> tweedeLijn = situatie.tweedeLijn(onderdeel);
        boolean kanErgens = tweedeLijn.uitkomst().isEr() || isKinderombudsmanErnaast(tweedeLijn.uitkomst());
        return kanErgens ? List.of() : tweedeLijn.gronden();
    }

    private static boolean isKinderombudsmanErnaast(TweedeLijn tweedeLijn) {
        return tweedeLijn.alternatieven().contains(TweedeLijn.Alternatief.KINDEROMBUDSMAN);
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        List<Grond> bezwaren = new ArrayList<>(
                Bezwaren.inToekomst(situatie, ingediendOp, Awb9_18.LID_1, Zin.van("RegistreerVerzoekschrift.wat")));
        if (isMondeling() && instantie != Tweedelijnsinstantie.KINDEROMBUDSMAN) {
            bezwaren.add(Grond.van(Awb9_18.LID_1, "RegistreerVerzoekschrift.mondeling"));
        }
        bezwaren.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> bijVerkeerde(situatie, onderdeel)));
        return bezwaren;
    }

    private List<Grond> bijVerkeerde(Situatie situatie, Klachtonderdeel onderdeel) {
        Bevinding<TweedeLijn> bevoegd =
                Tweedelijnskeuze.tweedeLijn(situatie.dossier(), onderdeel, situatie.kader(), ingediendOp);
        if (isBevoegd(bevoegd.uitkomst())) {
            return List.of();
        }
        return bevoegd.uitkomst().isEr()
                ? doorzenden(onderdeel, bevoegd.uitkomst())
                : FormeleWeg.bij(situatie, onderdeel.nummer(), bevoegd.gronden());
    }

    /** The competent body, or the Kinderombudsman beside it where the rights of a child are at stake. */
    private boolean isBevoegd(TweedeLijn tweedeLijn) {
        boolean kinderombudsman =
                instantie == Tweedelijnsinstantie.KINDEROMBUDSMAN && isKinderombudsmanErnaast(tweedeLijn);
        return kinderombudsman || (tweedeLijn.isEr() && tweedeLijn.is(instantie));
    }

    private List<Grond> doorzenden(Klachtonderdeel onderdeel, TweedeLijn bevoegd) {
        List<Grond> gronden =
                new ArrayList<>(Awb9_18.verzoek(false, ingediendOp).gronden());
        gronden.add(Grond.van(
                Awb9_18.LID_2,
                "RegistreerVerzoekschrift.andereInstantie",
                onderdeel.nummer(),
                ingediendOp,
                bevoegd.naam()));
        return gronden;
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        List<Grond> letOp =
                new ArrayList<>(isMondeling() ? Wno11d.magMondeling().gronden() : List.of());
        letOp.addAll(FormeleWeg.alle(situatie, onderdelen, onderdeel -> waarschuwingen(situatie, onderdeel)));
        return letOp;
    }

    private boolean isMondeling() {
        return vorm == Vorm.MONDELING;
    }

    private List<Grond> waarschuwingen(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> waarschuwingen = new ArrayList<>(kenbaarheid(situatie, onderdeel));
        if (instantie == Tweedelijnsinstantie.KINDEROMBUDSMAN) {
            Wno11b.Onderwerp onderwerp = onderdeel.klacht().kinderrechten()
                    ? Wno11b.Onderwerp.RECHTEN_BIJ_OVERHEID
                    : Wno11b.Onderwerp.ANDERS;
            waarschuwingen.addAll(Wno11b.taak(onderwerp).gronden());
        }
        if (instantie == Tweedelijnsinstantie.GESCHILLENINSTANTIE) {
            waarschuwingen.addAll(Wkkgz19.taak(true).gronden());
            waarschuwingen.addAll(Wkkgz22.uitspraak(ingediendOp).gronden());
        }
        Einddatum uiterlijk = uiterlijk(situatie, onderdeel);
        if (uiterlijk != null) {
            waarschuwingen.addAll(FormeleWeg.bij(
                    situatie,
                    onderdeel.nummer(),
                    Awb9_24.opTijd(ingediendOp, uiterlijk).waarschuwingen()));
        }
        waarschuwingen.addAll(situatie.tweedeLijn(onderdeel).waarschuwingen());
        return waarschuwingen;
    }

    /** Advice to refer back when the first line has not ended: the ombudsman decides (Awb 9:20, 9:23 onder h). */
    private List<Grond> kenbaarheid(Situatie situatie, Klachtonderdeel onderdeel) {
        boolean overKlachtbehandeling = onderdeel.betreft().soort() == Betreftsoort.KLACHTBEHANDELING;
        Bevinding<Kenbaarheid> kenbaarheid =
                Awb9_20.kenbaarheid(isEersteLijnVoorbij(situatie, onderdeel), true, overKlachtbehandeling);
        return kenbaarheid.uitkomst() == Kenbaarheid.DIRECT_NAAR_DE_OMBUDSMAN
                ? List.of()
                : List.of(Grond.van(Awb9_20.LID_1, "RegistreerVerzoekschrift.eerstGemeente", onderdeel.nummer()));
    }

    private boolean isEersteLijnVoorbij(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        if (afloop != null) {
            return !afloop.op().isAfter(ingediendOp);
        }
        return FormeleWeg.isFormeel(situatie, onderdeel)
                && FormeleWeg.einde(situatie, onderdeel).isVerstrekenOp(ingediendOp);
    }

    /** The end of the year for a petition, where it has begun to run. */
    private static @Nullable Einddatum uiterlijk(Situatie situatie, Klachtonderdeel onderdeel) {
        Afloop afloop = onderdeel.afloop();
        if (afloop == null) {
            return FormeleWeg.isFormeel(situatie, onderdeel)
                    ? Awb9_24.verzoekUiterlijkNaEinde(
                            FormeleWeg.einde(situatie, onderdeel).wettelijk())
                    : null;
        }
        return FormeleWeg.verzoekUiterlijk(afloop);
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new RegistreerVerzoekschrift(
                Onderdeelkeuze.of(onderdelen, soort(), situatie), instantie, ingediendOp, referentie, vorm);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Verzoekschrift verzoekschrift = new Verzoekschrift(instantie, ingediendOp, null, null);
        return dossier.metOnderdelen(onderdelen, onderdeel -> onderdeel.metVerzoekschrift(verzoekschrift));
    }
}
