package nl.klacht.jakarta.beveiliging;

import static nl.klacht.jakarta.beveiliging.Rol.AANBIEDER;
import static nl.klacht.jakarta.beveiliging.Rol.BEHANDELAAR;
import static nl.klacht.jakarta.beveiliging.Rol.COLLEGE;
import static nl.klacht.jakarta.beveiliging.Rol.TWEEDELIJN;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.klacht.core.behandeling.Soort;

/**
 * What every operation of the contract answers to every role, read from the table of rights: the walk compares the service
 * with it. An operation without a row fails the walk.
 */
final class Rechtentafel {

    /** What a role may do with an operation, when the question itself is in order. */
    enum Antwoord {
        /** It is done, or refused for what was sent: never for who sent it. */
        MAG,
        /** Not for this role. */
        MAG_NIET,
        /** This dossier does not exist for him. */
        IS_ER_NIET
    }

    /** Who sees only the dossiers that are his or were put before him. */
    private static final Set<Rol> ALLEEN_EIGEN = EnumSet.of(BEHANDELAAR, AANBIEDER, TWEEDELIJN, COLLEGE);

    /** Of those, who reads the whole history of what he sees. */
    private static final Set<Rol> GESCHIEDENIS = EnumSet.of(BEHANDELAAR, TWEEDELIJN);

    private static final Map<String, Set<Rol>> ZONDER_DOSSIER = new TreeMap<>();

    static {
        Set<Rol> gemeente = EnumSet.complementOf(EnumSet.of(Rol.PLATFORM));
        Set<Rol> dossiers = EnumSet.complementOf(EnumSet.of(Rol.PLATFORM, Rol.ANALIST, Rol.BEHEERDER, Rol.FG));
        ZONDER_DOSSIER.put("zoekDossiers", dossiers);
        ZONDER_DOSSIER.put("zoekOpNaamOfTekst", dossiers);
        ZONDER_DOSSIER.put("ontvang", EnumSet.of(Rol.KCC, Rol.LOKET, AANBIEDER));
        ZONDER_DOSSIER.put("leesDienstverleners", gemeente);
        ZONDER_DOSSIER.put("leesDienstverlener", gemeente);
        ZONDER_DOSSIER.put("leesTweedelijnsvoorzieningen", gemeente);
        ZONDER_DOSSIER.put("leesBerichten", EnumSet.of(Rol.LOKET, Rol.BEHEERDER));
        ZONDER_DOSSIER.put("besluitOverBericht", EnumSet.of(Rol.LOKET, Rol.BEHEERDER));
        ZONDER_DOSSIER.put("leesInzagen", EnumSet.of(Rol.FG));
        ZONDER_DOSSIER.put("leesKetenhoofden", EnumSet.of(Rol.FG, Rol.BEHEERDER));
        ZONDER_DOSSIER.put(
                "leesNoodtoegangen",
                EnumSet.of(Rol.KCC, Rol.LOKET, BEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.BELEID, Rol.FG));
        ZONDER_DOSSIER.put("openInNood", EnumSet.of(Rol.LOKET, Rol.LEIDINGGEVENDE));
        ZONDER_DOSSIER.put("leesJaarcijfers", EnumSet.of(Rol.ANALIST, Rol.LEIDINGGEVENDE, Rol.BELEID, COLLEGE));
        Set<Rol> bewaring = EnumSet.of(Rol.LOKET, Rol.BELEID, Rol.LEIDINGGEVENDE, Rol.FG);
        ZONDER_DOSSIER.put("leesBewaarlijst", bewaring);
        ZONDER_DOSSIER.put("leesVernietigingslijsten", bewaring);
        ZONDER_DOSSIER.put("leesVernietigingslijst", bewaring);
        ZONDER_DOSSIER.put("stelVernietigingVoor", EnumSet.of(Rol.LOKET, Rol.BELEID));
        ZONDER_DOSSIER.put("haalVanVernietigingslijst", EnumSet.of(Rol.LOKET, Rol.BELEID, Rol.LEIDINGGEVENDE));
        ZONDER_DOSSIER.put("besluitOverVernietiging", EnumSet.of(Rol.LEIDINGGEVENDE));
        ZONDER_DOSSIER.put("leesAvgVerzoeken", EnumSet.of(Rol.LOKET, Rol.FG));
        ZONDER_DOSSIER.put("registreerAvgVerzoek", EnumSet.of(Rol.LOKET, Rol.FG));
        ZONDER_DOSSIER.put("leesAvgVerzoek", EnumSet.of(Rol.LOKET, Rol.FG));
        for (String operatie :
                List.of("verlengAvgVerzoek", "zoekAvgPersoon", "maakInzagekopie", "beantwoordAvgVerzoek")) {
            ZONDER_DOSSIER.put(operatie, EnumSet.of(Rol.LOKET));
        }
        ZONDER_DOSSIER.put("importeer", EnumSet.of(Rol.LOKET, Rol.BEHEERDER));
    }

    private Rechtentafel() {}

    /** Whether an operation is about no dossier in particular. */
    static boolean isZonderDossier(String operatie) {
        return ZONDER_DOSSIER.containsKey(operatie);
    }

    static Antwoord zonderDossier(String operatie, Rol rol) {
        return ZONDER_DOSSIER.get(operatie).contains(rol) ? Antwoord.MAG : Antwoord.MAG_NIET;
    }

    /** Reading a dossier, or its whole history. */
    static Antwoord lezen(Rol rol, Set<Rol> ziet, boolean geschiedenis) {
        if (!zietDossiers(rol)) {
            return Antwoord.MAG_NIET;
        }
        if (ALLEEN_EIGEN.contains(rol) && !ziet.contains(rol)) {
            return Antwoord.IS_ER_NIET;
        }
        boolean mag = !geschiedenis || !ALLEEN_EIGEN.contains(rol) || GESCHIEDENIS.contains(rol);
        return mag ? Antwoord.MAG : Antwoord.MAG_NIET;
    }

    /** Reading a dossier of a colleague in the group, or a step in it, when it is restricted to the leidinggevende. */
    static Antwoord afgeschermd(Rol rol, Antwoord anders) {
        if (rol == Rol.LEIDINGGEVENDE) {
            return anders;
        }
        boolean zouZien = !ALLEEN_EIGEN.contains(rol) || rol == BEHANDELAAR;
        return zouZien ? Antwoord.MAG_NIET : anders;
    }

    /** A step in a dossier. */
    static Antwoord stap(Soort soort, Rol rol, Set<Rol> ziet) {
        Antwoord lezen = lezen(rol, ziet, false);
        if (lezen != Antwoord.MAG) {
            return lezen;
        }
        return Staprechten.rollen(soort).contains(rol) ? Antwoord.MAG : Antwoord.MAG_NIET;
    }

    private static boolean zietDossiers(Rol rol) {
        return zonderDossier("zoekDossiers", rol) == Antwoord.MAG;
    }
}
