package nl.klacht.core.keten;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.klacht.core.keten.Hashketen.Rij;
import nl.klacht.core.keten.Ketenbreuk.Soort;

/**
 * Verifies the stored histories of one municipality against the heads that were made of them, without a database: show it
 * every dossier once ({@link #keten}), and then ask what the heads know of that was not shown ({@link #ontbrekend}). It keeps
 * the ends that belong to the heads, not the rows.
 */
public final class Ketencontrole {

    private final List<Ketenhoofd> hoofden;
    private final Map<LocalDate, List<Keteneinde>> einden;
    private final Map<String, NavigableMap<LocalDate, Keteneinde>> perDossier = new HashMap<>();
    private final Set<String> gezien = new HashSet<>();

    /**
     * @param hoofden the heads, in the order of their days
     * @param einden for each day the ends that had changed since the head before
     */
    public Ketencontrole(List<Ketenhoofd> hoofden, Map<LocalDate, List<Keteneinde>> einden) {
        this.hoofden = List.copyOf(hoofden);
        this.einden = Map.copyOf(einden);
        einden.forEach((dag, van) -> van.forEach(einde -> perDossier
                .computeIfAbsent(einde.dossier(), id -> new TreeMap<>())
                .put(dag, einde)));
    }

    /** What is wrong with the first row that is, for who has no heads. */
    public static Optional<Ketenbreuk> eersteBreuk(List<Rij> rijen) {
        String vorige = Hashketen.BEGIN;
        for (int i = 0; i < rijen.size(); i++) {
            Optional<Ketenbreuk> breuk = breuk(rijen, i, vorige);
            if (breuk.isPresent()) {
                return breuk;
            }
            vorige = rijen.get(i).hash();
        }
        return Optional.empty();
    }

    /** What is wrong with the heads themselves, the first of each; nothing about rows. */
    public List<Ketenbreuk> hoofden() {
        List<Ketenbreuk> breuken = new ArrayList<>();
        NavigableMap<String, Keteneinde> stand = new TreeMap<>();
        String vorige = Hashketen.BEGIN;
        LocalDate dag = LocalDate.MIN;
        for (Ketenhoofd hoofd : hoofden) {
            einden.getOrDefault(hoofd.dag(), List.of()).forEach(einde -> stand.put(einde.dossier(), einde));
            if (!hoofd.isHeel()) {
                breuken.add(Ketenbreuk.hoofd(Soort.HOOFD_VERANDERD, hoofd.dag()));
            } else if (!hoofd.vorigeHash().equals(vorige) || !hoofd.dag().isAfter(dag)) {
                breuken.add(Ketenbreuk.hoofd(Soort.HOOFD_SLUIT_NIET_AAN, hoofd.dag()));
            } else if (hoofd.dossiers() != stand.size() || !hoofd.wortel().equals(wortel(stand))) {
                breuken.add(Ketenbreuk.hoofd(Soort.HOOFD_KLOPT_NIET, hoofd.dag()));
            }
            vorige = hoofd.hash();
            dag = hoofd.dag();
        }
        return breuken;
    }

    /** The heads that were not signed with the other half of this key. */
    public List<Ketenbreuk> handtekeningen(PublicKey sleutel) {
        return hoofden.stream()
                .filter(hoofd -> !hoofd.isGetekendMet(sleutel))
                .map(hoofd -> Ketenbreuk.hoofd(Soort.HOOFD_NIET_GETEKEND, hoofd.dag()))
                .toList();
    }

    /** Which of the heads that somebody kept elsewhere are not there, or are others. */
    public List<Ketenbreuk> vergelijk(List<Ketenhoofd> bewaard) {
        Map<LocalDate, Ketenhoofd> hier = new HashMap<>();
        hoofden.forEach(hoofd -> hier.put(hoofd.dag(), hoofd));
        return bewaard.stream()
                .flatMap(elders -> vergelijk(elders, hier).stream())
                .toList();
    }

    /** What is first wrong with the history of this dossier, in itself or by what the heads say of it. */
    public Optional<Ketenbreuk> keten(String dossier, List<Rij> rijen) {
        gezien.add(dossier);
        if (rijen.isEmpty()) {
            return weg(dossier);
        }
        Optional<Ketenbreuk> breuk = eersteBreuk(rijen).or(() -> rijen.stream()
                .filter(rij -> !rij.dossier().equals(dossier))
                .findFirst()
                .map(rij -> Ketenbreuk.rij(Soort.RIJ_INGEVOEGD, dossier, rij.volgnummer())));
        return breuk.isPresent() ? breuk : volgensHoofden(dossier, rijen);
    }

    /** The dossiers that a head knows of and that were not shown. */
    public List<Ketenbreuk> ontbrekend() {
        return perDossier.keySet().stream()
                .filter(dossier -> !gezien.contains(dossier))
                .sorted()
                .flatMap(dossier -> weg(dossier).stream())
                .toList();
    }

    /** How many of the dossiers that were shown no head knows of yet. */
    public int zonderHoofd() {
        return (int) gezien.stream()
                .filter(dossier -> !perDossier.containsKey(dossier))
                .count();
    }

    private Optional<Ketenbreuk> volgensHoofden(String dossier, List<Rij> rijen) {
        return perDossier.getOrDefault(dossier, new TreeMap<>()).entrySet().stream()
                .flatMap(e -> volgensHoofd(e.getKey(), e.getValue(), rijen))
                .min(Comparator.comparingInt(Ketenbreuk::volgnummer));
    }

    private static Stream<Ketenbreuk> volgensHoofd(LocalDate dag, Keteneinde einde, List<Rij> rijen) {
        if (rijen.size() < einde.volgnummer()) {
            return Stream.of(new Ketenbreuk(Soort.EINDE_ONTBREEKT, einde.dossier(), rijen.size() + 1, dag));
        }
        return rijen.get(einde.volgnummer() - 1).hash().equals(einde.hash())
                ? Stream.empty()
                : Stream.of(new Ketenbreuk(Soort.HERSCHREVEN, einde.dossier(), einde.volgnummer(), dag));
    }

    private Optional<Ketenbreuk> weg(String dossier) {
        return Optional.ofNullable(perDossier.get(dossier))
                .map(dagen -> new Ketenbreuk(Soort.DOSSIER_ONTBREEKT, dossier, 1, dagen.firstKey()));
    }

    private static Optional<Ketenbreuk> vergelijk(Ketenhoofd elders, Map<LocalDate, Ketenhoofd> hier) {
        Ketenhoofd eigen = hier.get(elders.dag());
        if (eigen == null) {
            return Optional.of(Ketenbreuk.hoofd(Soort.HOOFD_ONTBREEKT, elders.dag()));
        }
        return eigen.hash().equals(elders.hash())
                ? Optional.empty()
                : Optional.of(Ketenbreuk.hoofd(Soort.HOOFD_ANDERS_DAN_BEWAARD, elders.dag()));
    }

    private static String wortel(NavigableMap<String, Keteneinde> stand) {
        Ketenwortel wortel = new Ketenwortel();
        stand.values().forEach(wortel::voegToe);
        return wortel.hash();
    }

    private static Optional<Ketenbreuk> breuk(List<Rij> rijen, int plek, String vorige) {
        Rij rij = rijen.get(plek);
        int nummer = plek + 1;
        if (rij.volgnummer() != nummer) {
            return Optional.of(Ketenbreuk.rij(anderNummer(rijen, plek), rij.dossier(), nummer));
        }
        if (!Hashketen.hash(rij).equals(rij.hash())) {
            return Optional.of(Ketenbreuk.rij(Soort.RIJ_VERANDERD, rij.dossier(), nummer));
        }
        return rij.vorigeHash().equals(vorige)
                ? Optional.empty()
                : Optional.of(Ketenbreuk.rij(Soort.RIJ_SLUIT_NIET_AAN, rij.dossier(), nummer));
    }

    /** Another number stands where this one belongs: it stands elsewhere, it is not there, or this one was there already. */
    private static Soort anderNummer(List<Rij> rijen, int plek) {
        if (rijen.get(plek).volgnummer() <= plek) {
            return Soort.RIJ_INGEVOEGD;
        }
        return rijen.stream().skip(plek).anyMatch(rij -> rij.volgnummer() == plek + 1)
                ? Soort.RIJ_VERPLAATST
                : Soort.RIJ_ONTBREEKT;
    }
}
