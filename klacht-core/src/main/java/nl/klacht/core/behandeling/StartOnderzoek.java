package nl.klacht.core.behandeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.klacht.core.bevoegdheid.Bevoegdheidsregel;
import nl.klacht.core.dossier.Betreftsoort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_18;
import nl.klacht.core.recht.awb.Awb9_29;

/**
 * The second line starts its investigation: it was found competent, and who takes part was not involved in the conduct
 * (Awb 9:18 lid 3, 9:29). Where it is free not to (9:23, 9:24) it may start all the same.
 *
 * @param onderdelen the parts; empty for all on which it may be done
 * @param onderzoeker the account that takes part
 * @param nietBetrokken his statement that he was not involved
 */
public record StartOnderzoek(List<Integer> onderdelen, String onderzoeker, boolean nietBetrokken) implements Handeling {

    public StartOnderzoek {
        onderdelen = Onderdeelkeuze.misschien(onderdelen);
        Objects.requireNonNull(onderzoeker, "onderzoeker");
    }

    @Override
    public Soort soort() {
        return Soort.START_ONDERZOEK;
    }

    static List<Grond> nu(Situatie situatie) {
        return Bezwaren.geenKlacht(situatie);
    }

    static List<Grond> onderdeel(Situatie situatie, Klachtonderdeel onderdeel) {
        List<Grond> bezwaren = TweedeLijnweg.nietEigen(situatie, onderdeel);
        return bezwaren.isEmpty() ? toets(onderdeel, TweedeLijnweg.onderzoek(onderdeel)) : bezwaren;
    }

    private static List<Grond> toets(Klachtonderdeel onderdeel, Onderzoek onderzoek) {
        if (onderzoek.isBegonnen()) {
            return List.of(Grond.van(Awb9_18.LID_3, "StartOnderzoek.alBegonnen", onderdeel.nummer()));
        }
        if (onderzoek.toets() == null) {
            return List.of(Grond.van(Awb9_18.LID_3, "StartOnderzoek.eerstToetsen", onderdeel.nummer()));
        }
        return Bevoegdheidsregel.valueOf(onderzoek.toets()).isBindend()
                ? List.of(Grond.van("Awb 9:22", "StartOnderzoek.nietBevoegd", onderdeel.nummer(), onderzoek.toets()))
                : List.of();
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        return FormeleWeg.alle(
                situatie,
                onderdelen,
                onderdeel -> TweedeLijnweg.tegen(
                        Awb9_29.magMeewerken(nietBetrokken, isBetrokken(situatie.dossier(), onderdeel))));
    }

    /** Who was found to be involved, and who handled the complaint when the petition is about how that was done. */
    private boolean isBetrokken(Dossier dossier, Klachtonderdeel onderdeel) {
        Toewijzing behandelaar = dossier.voortgang().behandelaars().behandelaar();
        boolean behandelde = onderdeel.betreft().soort() == Betreftsoort.KLACHTBEHANDELING
                && behandelaar != null
                && behandelaar.gebruiker().equals(onderzoeker);
        return behandelde || dossier.voortgang().behandelaars().betrokken().contains(onderzoeker);
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return FormeleWeg.alle(situatie, onderdelen, onderdeel -> {
            String regel = TweedeLijnweg.onderzoek(onderdeel).toets();
            return regel == null || Bevoegdheidsregel.valueOf(regel) == Bevoegdheidsregel.J23
                    ? List.of()
                    : List.of(Grond.van(Awb9_18.LID_3, "StartOnderzoek.hoeftNiet", onderdeel.nummer(), regel));
        });
    }

    @Override
    public Handeling vulAan(Situatie situatie) {
        return new StartOnderzoek(Onderdeelkeuze.of(onderdelen, soort(), situatie), onderzoeker, nietBetrokken);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        LocalDate op = gebeurtenis.dag();
        return dossier.metOnderdelen(
                onderdelen,
                onderdeel -> onderdeel.wijzigOpenVerzoekschrift(verzoekschrift ->
                        verzoekschrift.metOnderzoek(onderzoek -> onderzoek.begonnen(op, onderzoeker))));
    }
}
