package nl.klacht.jakarta.beveiliging;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.jakarta.fout.NietAangemeld;
import nl.klacht.jakarta.fout.NietGevonden;
import nl.klacht.jakarta.fout.NietToegestaan;
import org.jspecify.annotations.Nullable;

/** Whether somebody may see or do something in a dossier, apart from what the law says of it. */
public final class Rechten {

    /** Who sees every dossier of the municipality. */
    private static final Set<Rol> LEEST_ALLES = EnumSet.of(Rol.KCC, Rol.LOKET, Rol.LEIDINGGEVENDE, Rol.BELEID);

    /** Who may give the moment of a handeling, in demo mode and imports. */
    private static final Rol[] NASPELERS = {Rol.LOKET, Rol.BEHEERDER};

    /** Who may open a restricted dossier all the same. */
    private static final Set<Rol> NOODOPENERS = EnumSet.of(Rol.LOKET, Rol.LEIDINGGEVENDE);

    /** Who sees figures, in which no person stands. */
    private static final Set<Rol> CIJFERLEZERS = EnumSet.of(Rol.ANALIST, Rol.LEIDINGGEVENDE, Rol.BELEID, Rol.COLLEGE);

    /** Who sees what is sent, and decides about what does not get away. */
    private static final Rol[] BERICHTENLEZERS = {Rol.LOKET, Rol.BEHEERDER};

    private Rechten() {}

    /** Whether his roles let him see dossiers at all. */
    public static boolean magDossiersZien(Aanvrager wie) {
        return magAllesZien(wie)
                || wie.is(Rol.BEHANDELAAR)
                || wie.is(Rol.AANBIEDER)
                || wie.is(Rol.TWEEDELIJN)
                || wie.is(Rol.COLLEGE);
    }

    public static boolean magAllesZien(Aanvrager wie) {
        return wie.rollen().stream().anyMatch(LEEST_ALLES::contains);
    }

    /** Somebody who works on the dossiers of the municipality itself. */
    static boolean isMedewerker(Aanvrager wie) {
        return magAllesZien(wie) || wie.is(Rol.BEHANDELAAR);
    }

    /**
     * A dossier he may not see does not exist for him.
     *
     * @param kring of a behandelaar: he himself and his colleagues of a group
     */
    public static void eisZien(Aanvrager wie, Dossier dossier, Set<String> kring) {
        eisDossiersZien(wie);
        if (!magZien(wie, dossier, kring)) {
            throw new NietGevonden();
        }
    }

    /**
     * Whether he may see this dossier: a behandelaar that of his group and what was restricted to him, a provider his own,
     * the second line and the college what was put before them. That it is restricted is asked apart.
     */
    static boolean magZien(Aanvrager wie, Dossier dossier, Set<String> kring) {
        return magAllesZien(wie)
                || (wie.is(Rol.BEHANDELAAR)
                        && (isVan(kring, dossier.voortgang()) || isAfgeschermdVoor(wie, dossier.voortgang())))
                || isAnderePartij(wie, dossier)
                || (wie.is(Rol.COLLEGE)
                        && !dossier.voortgang().bestuursmeldingen().isEmpty());
    }

    /**
     * Whether it is restricted and he is not among the people who may see it. Who has it in hand is; so is who is no part of
     * the municipality, and sees no more of it than was put before him.
     */
    static boolean isAfgeschermdTegen(Aanvrager wie, Dossier dossier) {
        Voortgang voortgang = dossier.voortgang();
        return voortgang.afscherming() != null
                && !isAfgeschermdVoor(wie, voortgang)
                && !isVan(Set.of(wie.gebruiker()), voortgang)
                && !isAnderePartij(wie, dossier);
    }

    private static boolean isAnderePartij(Aanvrager wie, Dossier dossier) {
        return (wie.is(Rol.AANBIEDER) && isBijDienstverlener(dossier, wie.dienstverlener()))
                || (wie.is(Rol.TWEEDELIJN)
                        && dossier.onderdelen().stream()
                                .anyMatch(o -> !o.verzoekschriften().isEmpty()));
    }

    private static boolean isAfgeschermdVoor(Aanvrager wie, Voortgang voortgang) {
        return voortgang.afscherming() != null && voortgang.afscherming().isVoor(wie.gebruiker());
    }

    private static boolean isVan(Set<String> kring, Voortgang voortgang) {
        return heeft(kring, voortgang.behandelaars().behandelaar())
                || heeft(kring, voortgang.behandelaars().gespreksvoerder());
    }

    private static boolean heeft(Set<String> kring, @Nullable Toewijzing toewijzing) {
        return toewijzing != null && kring.contains(toewijzing.gebruiker());
    }

    public static void eisDossiersZien(Aanvrager wie) {
        eisAangemeld(wie);
        if (!magDossiersZien(wie)) {
            throw new NietToegestaan();
        }
    }

    public static void eisAangemeld(Aanvrager wie) {
        if (!wie.isAangemeld()) {
            throw new NietAangemeld();
        }
    }

    /** Somebody of this municipality or for it, in whatever role; the platform is not. */
    public static void eisVanGemeente(Aanvrager wie) {
        eisAangemeld(wie);
        if (wie.is(Rol.PLATFORM)) {
            throw new NietToegestaan();
        }
    }

    public static void eisCijfersZien(Aanvrager wie) {
        eisAangemeld(wie);
        if (!magCijfersZien(wie)) {
            throw new NietToegestaan();
        }
    }

    /** Who read what is for the privacy officer alone. */
    public static void eisInzagenZien(Aanvrager wie) {
        eisEen(wie, Rol.FG);
    }

    /** What proves the histories, without anything of a person in it, is for who keeps it elsewhere. */
    public static void eisKetenhoofdenZien(Aanvrager wie) {
        eisEen(wie, Rol.FG, Rol.BEHEERDER);
    }

    /** The role in which he opens a restricted dossier all the same. */
    public static Rol eisNoodtoegang(Aanvrager wie) {
        eisAangemeld(wie);
        if (!magNoodtoegang(wie)) {
            throw new NietToegestaan();
        }
        return wie.is(Rol.LEIDINGGEVENDE) ? Rol.LEIDINGGEVENDE : Rol.LOKET;
    }

    static boolean magNoodtoegang(Aanvrager wie) {
        return wie.rollen().stream().anyMatch(NOODOPENERS::contains);
    }

    /** Who is told that a restricted dossier was opened: whose dossier it can be, and the privacy officer. */
    public static void eisNoodtoegangenZien(Aanvrager wie) {
        eisAangemeld(wie);
        if (!magNoodtoegangenZien(wie)) {
            throw new NietToegestaan();
        }
    }

    public static boolean magNoodtoegangenZien(Aanvrager wie) {
        return isMedewerker(wie) || wie.is(Rol.FG);
    }

    /** What is sent and what does not get away: for the desk, and for who runs it. */
    public static void eisBerichtenZien(Aanvrager wie) {
        eisEen(wie, BERICHTENLEZERS);
    }

    public static boolean magBerichtenZien(Aanvrager wie) {
        return Stream.of(BERICHTENLEZERS).anyMatch(wie::is);
    }

    /** How long dossiers are kept and what was destroyed is for who proposes, who decides and who watches. */
    public static void eisBewaringZien(Aanvrager wie) {
        eisEen(wie, Rol.LOKET, Rol.BELEID, Rol.LEIDINGGEVENDE, Rol.FG);
    }

    public static boolean magBewaringZien(Aanvrager wie) {
        return wie.is(Rol.LOKET) || wie.is(Rol.BELEID) || wie.is(Rol.LEIDINGGEVENDE) || wie.is(Rol.FG);
    }

    /** The role in which he proposes to destroy. */
    public static Rol eisVernietigingVoorstellen(Aanvrager wie) {
        eisEen(wie, Rol.LOKET, Rol.BELEID);
        return wie.is(Rol.LOKET) ? Rol.LOKET : Rol.BELEID;
    }

    /** The role in which he decides about destruction; the privacy officer watches and does not decide. */
    public static Rol eisVernietigingBesluiten(Aanvrager wie) {
        eisEen(wie, Rol.LEIDINGGEVENDE);
        return Rol.LEIDINGGEVENDE;
    }

    /** The role in which he takes a dossier off a list: who may propose or decide may do that. */
    public static Rol eisVernietigingTegenhouden(Aanvrager wie) {
        return wie.is(Rol.LEIDINGGEVENDE) ? Rol.LEIDINGGEVENDE : eisVernietigingVoorstellen(wie);
    }

    /** The register of requests of persons about their data, without who asked: for who handles them and who watches. */
    public static void eisAvgZien(Aanvrager wie) {
        eisEen(wie, Rol.LOKET, Rol.FG);
    }

    /** Searching a person in all dossiers and answering him is for the loket: the privacy officer sees no content. */
    public static void eisAvgBehandelen(Aanvrager wie) {
        eisEen(wie, Rol.LOKET);
    }

    public static boolean magAvgBehandelen(Aanvrager wie) {
        return wie.is(Rol.LOKET);
    }

    public static boolean magCijfersZien(Aanvrager wie) {
        return wie.rollen().stream().anyMatch(CIJFERLEZERS::contains);
    }

    /** The role in which he imports what another system kept. */
    public static Rol eisImporteren(Aanvrager wie) {
        return eisNaspelen(wie);
    }

    public static void eisEen(Aanvrager wie, Rol... rollen) {
        eisAangemeld(wie);
        for (Rol rol : rollen) {
            if (wie.is(rol)) {
                return;
            }
        }
        throw new NietToegestaan();
    }

    /** The whole history is for who sees the whole dossier, and for the second line that judges it. */
    public static void eisGeschiedenis(Aanvrager wie) {
        if (!magGeschiedenisZien(wie)) {
            throw new NietToegestaan();
        }
    }

    public static boolean magGeschiedenisZien(Aanvrager wie) {
        return isMedewerker(wie) || wie.is(Rol.TWEEDELIJN);
    }

    /** The role in which he does this step; refused when no role of his may. */
    public static Rol eisStap(Soort soort, Aanvrager wie) {
        eisAangemeld(wie);
        return Staprechten.rol(soort, wie).orElseThrow(NietToegestaan::new);
    }

    /** The role in which he plays a step of an old case: who may give its moment may play every step of it. */
    public static Rol eisNaspelen(Aanvrager wie) {
        eisEen(wie, NASPELERS);
        return wie.is(Rol.LOKET) ? Rol.LOKET : Rol.BEHEERDER;
    }

    private static boolean isBijDienstverlener(Dossier dossier, String dienstverlener) {
        return dossier.onderdelen().stream()
                .map(Klachtonderdeel::verwijzing)
                .anyMatch(v -> v != null && v.dienstverlener().equals(dienstverlener));
    }
}
