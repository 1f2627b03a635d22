package nl.klacht.core.keten;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.klacht.core.keten.Hashketen.Rij;

/** A made-up municipality with dossiers that grow, and a head at the end of every day. */
final class Ketenvoorbeeld {

    static final String GEMEENTE = "weesp";
    static final LocalDate EERSTE_DAG = LocalDate.of(2026, 3, 2);

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:15:00.123456Z");

    final NavigableMap<String, List<Rij>> dossiers = new TreeMap<>();
    final List<Ketenhoofd> hoofden = new ArrayList<>();
    final Map<LocalDate, List<Keteneinde>> einden = new TreeMap<>();
    private final Map<String, Keteneinde> stand = new TreeMap<>();

    static String id(int nummer) {
        return "d-%03d".formatted(nummer);
    }

    /** Adds rows to a dossier, which begins with them when it is new. */
    Ketenvoorbeeld schrijf(String dossier, int aantal) {
        List<Rij> rijen = dossiers.computeIfAbsent(dossier, id -> new ArrayList<>());
        for (int i = 0; i < aantal; i++) {
            int nummer = rijen.size() + 1;
            String vorige =
                    nummer == 1 ? Hashketen.BEGIN : rijen.get(nummer - 2).hash();
            rijen.add(rij(dossier, nummer, "{\"n\":" + nummer + "}", vorige));
        }
        return this;
    }

    static Rij rij(String dossier, int nummer, String inhoud, String vorige) {
        Rij zonder = new Rij(
                GEMEENTE,
                dossier,
                nummer,
                MOMENT.plus(nummer, ChronoUnit.MINUTES),
                "u1",
                "loket",
                "duid",
                1,
                inhoud,
                "[]",
                vorige,
                "");
        return metHash(zonder, Hashketen.hash(zonder));
    }

    static Rij metHash(Rij rij, String hash) {
        return new Rij(
                rij.gemeente(),
                rij.dossier(),
                rij.volgnummer(),
                rij.moment(),
                rij.gebruiker(),
                rij.rol(),
                rij.soort(),
                rij.versie(),
                rij.inhoud(),
                rij.gronden(),
                rij.vorigeHash(),
                hash);
    }

    /** The same history, with another content of one row and every hash from there made again. */
    static List<Rij> herschreven(List<Rij> rijen, int nummer) {
        List<Rij> anders = new ArrayList<>(rijen.subList(0, nummer - 1));
        for (int n = nummer; n <= rijen.size(); n++) {
            String vorige = n == 1 ? Hashketen.BEGIN : anders.get(n - 2).hash();
            String inhoud = n == nummer ? "{\"anders\":true}" : rijen.get(n - 1).inhoud();
            anders.add(rij(rijen.get(n - 1).dossier(), n, inhoud, vorige));
        }
        return anders;
    }

    Ketenvoorbeeld sluitDag() {
        LocalDate dag = EERSTE_DAG.plusDays(hoofden.size());
        List<Keteneinde> nieuw = dossiers.entrySet().stream()
                .map(e -> einde(e.getKey(), e.getValue()))
                .filter(einde -> !einde.equals(stand.get(einde.dossier())))
                .toList();
        nieuw.forEach(einde -> stand.put(einde.dossier(), einde));
        einden.put(dag, nieuw);
        hoofden.add(Ketenhoofd.van(
                GEMEENTE,
                dag,
                MOMENT.plus(hoofden.size() + 1L, ChronoUnit.DAYS),
                wortel(stand.values()),
                hoofden.isEmpty()
                        ? Hashketen.BEGIN
                        : hoofden.get(hoofden.size() - 1).hash()));
        return this;
    }

    /** The ends as they stand at the last head. */
    Collection<Keteneinde> stand() {
        return stand.values();
    }

    static Ketenwortel wortel(Collection<Keteneinde> einden) {
        Ketenwortel wortel = new Ketenwortel();
        einden.forEach(wortel::voegToe);
        return wortel;
    }

    private static Keteneinde einde(String dossier, List<Rij> rijen) {
        return new Keteneinde(dossier, rijen.size(), rijen.get(rijen.size() - 1).hash());
    }

    /** Everything that is wrong: first of the heads, then by dossier, then what is missing. */
    List<Ketenbreuk> controleer() {
        Ketencontrole controle = new Ketencontrole(hoofden, einden);
        List<Ketenbreuk> breuken = new ArrayList<>(controle.hoofden());
        dossiers.forEach((id, rijen) -> controle.keten(id, rijen).ifPresent(breuken::add));
        breuken.addAll(controle.ontbrekend());
        return breuken;
    }
}
