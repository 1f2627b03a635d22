package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.tekst;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Hooruitkomst;
import nl.klacht.core.dossier.Partijrol;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Verzoekschrift;

/** The steps of the formal road with defaults, beside {@link Voorbeeld}: a test shows only what differs. */
final class Formeelvoorbeeld {

    /** Thursday 12 March 2026: when the default complaint is heard. */
    static final LocalDate HOORDAG = LocalDate.of(2026, 3, 12);

    /** Monday 13 April 2026: the last day of the six weeks of the default complaint. */
    static final LocalDate LAATSTE_DAG = LocalDate.of(2026, 4, 13);

    private Formeelvoorbeeld() {}

    static Dossier metBehandelaar(Dossier dossier) {
        return dossier.metVoortgang(v ->
                v.metBehandelaars(b -> b.metBehandelaar(new Toewijzing("behandelaar", Voorbeeld.ONTVANGEN, false))));
    }

    static ZendAfschrift afschrift() {
        return new ZendAfschrift(List.of(), tekst(), true);
    }

    static NodigUit uitnodiging(Partijrol wie) {
        return uitnodiging(wie, null);
    }

    static NodigUit uitnodiging(Partijrol wie, LocalDate antwoordVoor) {
        return new NodigUit(wie, List.of(), Voorbeeld.ochtend(HOORDAG), tekst(), antwoordVoor, tekst());
    }

    static Hoor gehoord(Partijrol... wie) {
        return hoor(Hooruitkomst.GEHOORD, wie);
    }

    static Hoor hoor(Hooruitkomst uitkomst, Partijrol... wie) {
        return new Hoor(
                List.of(),
                HOORDAG,
                List.of(wie).stream().map(rol -> new Gehoorde(rol, uitkomst)).toList(),
                null);
    }

    static StelVerslagVast verslag() {
        return new StelVerslagVast(List.of(), tekst());
    }

    /** Copy sent and both sides invited, on the day of receipt. */
    static Dossier uitgenodigd(Dossier dossier) {
        return Voorbeeld.speel(dossier, afschrift(), uitnodiging(Partijrol.KLAGER), uitnodiging(Partijrol.BEKLAAGDE));
    }

    /** Ready for the closing letter: a behandelaar, both sides heard, and the report. */
    static Dossier gehoord(Dossier dossier) {
        return Voorbeeld.speelOp(
                HOORDAG,
                uitgenodigd(metBehandelaar(dossier)),
                gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE),
                verslag());
    }

    /** The same in the advisory procedure: the committee heard both sides. */
    static Dossier gehoordDoorCommissie(Dossier dossier) {
        return Voorbeeld.speel(
                Voorbeeld.situatie(uitgenodigd(metBehandelaar(dossier)), HOORDAG, Voorbeeld.metAdvies()),
                gehoord(Partijrol.KLAGER, Partijrol.BEKLAAGDE),
                verslag());
    }

    /** A complete opinion on a part, with a measure where it is founded. */
    static Afdoening afdoening(int onderdeel, Uitkomst oordeel) {
        return new Afdoening(
                onderdeel,
                tekst(),
                oordeel,
                tekst(),
                null,
                null,
                oordeel == Uitkomst.GEGROND ? voornemen(LocalDate.of(2026, 6, 1)) : null,
                null,
                Tweedelijnsinstantie.NATIONALE_OMBUDSMAN,
                null);
    }

    static Afdoening.Voornemen voornemen(LocalDate uiterlijk) {
        return new Afdoening.Voornemen(tekst(), tekst(), uiterlijk);
    }

    static DoeAf brief(Afdoening... afdoeningen) {
        return brief(tekst(), afdoeningen);
    }

    static DoeAf brief(Tekst mandaat, Afdoening... afdoeningen) {
        return new DoeAf(List.of(afdoeningen), Bestuursorgaan.COLLEGE, tekst(), mandaat, false);
    }

    static Verdaag verdaag(int dagen) {
        return new Verdaag(dagen, Set.of(Partijrol.values()), List.of(), null);
    }

    static StemInMetUitstel uitstel(LocalDate totEnMet) {
        return new StemInMetUitstel(totEnMet, true, List.of());
    }

    /** The dossier with one part ended, without playing how. */
    static Dossier geeindigd(Dossier dossier, int onderdeel, Uitkomst uitkomst, LocalDate op) {
        return Voorbeeld.met(dossier, onderdeel, o -> o.metAfloop(new Afloop(uitkomst, op)));
    }

    /** The dossier with a pending petition about one part. */
    static Dossier metVerzoek(Dossier dossier, int onderdeel, LocalDate ingediendOp) {
        Verzoekschrift verzoekschrift =
                new Verzoekschrift(Tweedelijnsinstantie.NATIONALE_OMBUDSMAN, ingediendOp, null, null);
        return Voorbeeld.met(dossier, onderdeel, o -> o.metVerzoekschrift(verzoekschrift));
    }
}
