package nl.klacht.core.behandeling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_12;
import nl.klacht.core.recht.awb.Awb9_12.Inhoud;
import nl.klacht.core.recht.awb.Awb9_16;
import nl.klacht.core.recht.beleid.Behoorlijkheidsnorm;
import nl.klacht.core.recht.beleid.Uitgangspunten3;

/**
 * What is against one part of a closing letter: all of it at once, so that the letter is repaired in one go.
 *
 * @param situatie how things stand
 * @param onderdeel the part
 * @param afdoening what the letter says about it
 * @param adviesBijgevoegd whether the advice goes with the letter
 */
record Afdoeningstoets(Situatie situatie, Klachtonderdeel onderdeel, Afdoening afdoening, boolean adviesBijgevoegd) {

    List<Grond> bezwaren() {
        List<Grond> bezwaren = new ArrayList<>(inhoud());
        bezwaren.addAll(oordeel());
        bezwaren.addAll(gevolg());
        bezwaren.addAll(norm());
        bezwaren.addAll(advies());
        bezwaren.addAll(FormeleWeg.vermelding(situatie, onderdeel, afdoening.tweedeLijn(), Awb9_12.LID_2));
        return bezwaren;
    }

    private List<Grond> inhoud() {
        boolean conclusies = afdoening.conclusies() != null;
        boolean tweedeLijn = situatie.tweedeLijn(onderdeel).uitkomst().isEr();
        return FormeleWeg.tegen(
                situatie, onderdeel.nummer(), Awb9_12.magVerzenden(aanwezig(tweedeLijn), conclusies, tweedeLijn));
    }

    /** What the letter holds; the second line itself is compared apart, to say which one it must be. */
    private Set<Inhoud> aanwezig(boolean tweedeLijn) {
        EnumSet<Inhoud> aanwezig = EnumSet.noneOf(Inhoud.class);
        voegToe(aanwezig, Inhoud.BEVINDINGEN, afdoening.bevindingen() != null);
        voegToe(aanwezig, Inhoud.OORDEEL, afdoening.oordeel() != null);
        voegToe(aanwezig, Inhoud.MOTIVERING, afdoening.motivering() != null);
        voegToe(aanwezig, Inhoud.CONCLUSIES, afdoening.conclusies() != null);
        voegToe(aanwezig, Inhoud.OMBUDSMAN, tweedeLijn);
        voegToe(aanwezig, Inhoud.TERMIJN, tweedeLijn);
        return aanwezig;
    }

    private static void voegToe(Set<Inhoud> aanwezig, Inhoud inhoud, boolean erbij) {
        if (erbij) {
            aanwezig.add(inhoud);
        }
    }

    private List<Grond> oordeel() {
        Uitkomst oordeel = afdoening.oordeel();
        return oordeel == null || oordeel.isOordeel()
                ? List.of()
                : List.of(Grond.van(Awb9_12.LID_1, "Afdoeningstoets.geenOordeel", onderdeel.nummer()));
    }

    private List<Grond> gevolg() {
        Afdoening.Voornemen maatregel = afdoening.maatregel();
        boolean gegrond = afdoening.oordeel() == Uitkomst.GEGROND;
        if (gegrond && maatregel == null && afdoening.geenMaatregelOmdat() == null) {
            return List.of(Grond.van(LegMaatregelVast.GEVOLG, "Afdoeningstoets.zonderGevolg", onderdeel.nummer()));
        }
        return maatregel == null
                ? List.of()
                : LegMaatregelVast.datumbezwaren(situatie, onderdeel.nummer(), maatregel.uiterlijk());
    }

    private List<Grond> norm() {
        String code = afdoening.norm();
        return code == null
                        || Behoorlijkheidsnorm.findByCode(code, situatie.vandaag())
                                .isPresent()
                ? List.of()
                : List.of(
                        Grond.van(Uitgangspunten3.ARTIKEL, "Afdoeningstoets.onbekendeNorm", code, onderdeel.nummer()));
    }

    private List<Grond> advies() {
        Uitkomst advies = onderdeel.formeel().advies();
        boolean redenVermeld = afdoening.afwijkingVanAdvies() != null;
        if (advies == null) {
            return redenVermeld
                    ? List.of(Grond.van(Awb9_16.ARTIKEL, "Afdoeningstoets.zonderAdvies", onderdeel.nummer()))
                    : List.of();
        }
        boolean wijktAf = redenVermeld || advies != afdoening.oordeel();
        return FormeleWeg.tegen(
                situatie, onderdeel.nummer(), Awb9_16.magAfwijken(wijktAf, redenVermeld, adviesBijgevoegd));
    }
}
