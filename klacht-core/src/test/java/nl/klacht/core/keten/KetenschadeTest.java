package nl.klacht.core.keten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.klacht.core.keten.Hashketen.Rij;

/** Whatever is done to one of many histories, the heads or the chain tell it, and tell where. */
class KetenschadeTest {

    /** Everything that may be done to the rows of a dossier that a head knows. */
    enum Schade {
        VERANDER,
        HAAL_WEG,
        VERPLAATS,
        VOEG_IN,
        KAP_AF,
        HERSCHRIJF,
        HAAL_DOSSIER_WEG
    }

    private static Ketenvoorbeeld gemeente(Random toeval) {
        Ketenvoorbeeld gemeente = new Ketenvoorbeeld();
        int dossiers = 1 + toeval.nextInt(12);
        for (int dag = 0; dag < 1 + toeval.nextInt(4); dag++) {
            for (int d = 0; d < dossiers; d++) {
                if (dag == 0 || toeval.nextBoolean()) {
                    gemeente.schrijf(Ketenvoorbeeld.id(d), 2 + toeval.nextInt(4));
                }
            }
            gemeente.sluitDag();
        }
        return gemeente;
    }

    @Property(tries = 400)
    @Label("een gemeente waar niemand aan kwam, is heel")
    void heel(@ForAll long zaad) {
        assertEquals(List.of(), gemeente(new Random(zaad)).controleer());
    }

    @Property(tries = 2000)
    @Label("elke schade wordt gevonden, bij het goede dossier, niet verder dan waar zij begint")
    void schade(@ForAll long zaad, @ForAll Schade schade, @ForAll @IntRange(max = 1000) int waar) {
        Ketenvoorbeeld gemeente = gemeente(new Random(zaad));
        List<String> ids = List.copyOf(gemeente.dossiers.keySet());
        String dossier = ids.get(waar % ids.size());
        List<Rij> rijen = gemeente.dossiers.get(dossier);
        int nummer = 1 + waar % rijen.size();
        doe(schade, gemeente, dossier, nummer);
        List<Ketenbreuk> breuken = gemeente.controleer();
        assertFalse(breuken.isEmpty(), schade + " is not found");
        assertEquals(1, breuken.size(), breuken.toString());
        assertEquals(dossier, breuken.get(0).dossier());
        verwacht(schade, breuken.get(0), nummer, rijen.size());
    }

    private static void doe(Schade schade, Ketenvoorbeeld gemeente, String dossier, int nummer) {
        List<Rij> rijen = new ArrayList<>(gemeente.dossiers.get(dossier));
        Rij rij = rijen.get(nummer - 1);
        switch (schade) {
            case VERANDER ->
                rijen.set(
                        nummer - 1,
                        Ketenvoorbeeld.metHash(
                                Ketenvoorbeeld.rij(dossier, nummer, "{\"stiekem\":1}", rij.vorigeHash()), rij.hash()));
            case HAAL_WEG -> rijen.remove(nummer - 1);
            case VERPLAATS -> rijen.add(nummer == 1 ? 1 : nummer - 2, rijen.remove(nummer - 1));
            case VOEG_IN ->
                rijen.add(nummer - 1, Ketenvoorbeeld.rij(dossier, nummer, "{\"erbij\":1}", rij.vorigeHash()));
            case KAP_AF -> rijen.subList(nummer - 1, rijen.size()).clear();
            case HERSCHRIJF -> rijen = Ketenvoorbeeld.herschreven(rijen, nummer);
            default -> rijen.clear();
        }
        gemeente.dossiers.put(dossier, rijen);
    }

    private static void verwacht(Schade schade, Ketenbreuk breuk, int nummer, int eerder) {
        switch (schade) {
            case VERANDER -> is(Ketenbreuk.Soort.RIJ_VERANDERD, nummer, breuk);
            case HAAL_WEG ->
                is(nummer == eerder ? Ketenbreuk.Soort.EINDE_ONTBREEKT : Ketenbreuk.Soort.RIJ_ONTBREEKT, nummer, breuk);
            case VERPLAATS -> is(Ketenbreuk.Soort.RIJ_VERPLAATST, nummer == 1 ? 1 : nummer - 1, breuk);
            case VOEG_IN -> is(Ketenbreuk.Soort.RIJ_INGEVOEGD, nummer + 1, breuk);
            case KAP_AF ->
                is(nummer == 1 ? Ketenbreuk.Soort.DOSSIER_ONTBREEKT : Ketenbreuk.Soort.EINDE_ONTBREEKT, nummer, breuk);
            case HERSCHRIJF -> assertEquals(Ketenbreuk.Soort.HERSCHREVEN, breuk.soort());
            default -> is(Ketenbreuk.Soort.DOSSIER_ONTBREEKT, 1, breuk);
        }
    }

    private static void is(Ketenbreuk.Soort soort, int nummer, Ketenbreuk breuk) {
        assertEquals(soort, breuk.soort());
        assertEquals(nummer, breuk.volgnummer());
    }
}
