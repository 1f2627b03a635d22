package nl.klacht.core.keten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.klacht.core.keten.Hashketen.Rij;
import nl.klacht.core.keten.Ketenbewijs.Buur;
import nl.klacht.core.keten.Ketenbreuk.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Het bewijs dat één geschiedenis in een hoofd zit")
class KetenbewijsTest {

    private static final String DOSSIER = Ketenvoorbeeld.id(3);

    private final Ketenvoorbeeld gemeente = gemeente(7);
    private final Ketenhoofd hoofd = gemeente.hoofden.get(0);
    private final List<Rij> rijen = List.copyOf(gemeente.dossiers.get(DOSSIER));
    private final Ketenbewijs bewijs =
            Ketenbewijs.van(gemeente.stand(), DOSSIER).orElseThrow();

    private static Ketenvoorbeeld gemeente(int dossiers) {
        Ketenvoorbeeld gemeente = new Ketenvoorbeeld();
        for (int n = 0; n < dossiers; n++) {
            gemeente.schrijf(Ketenvoorbeeld.id(n), 4);
        }
        return gemeente.sluitDag();
    }

    private static Optional<Soort> soort(Optional<Ketenbreuk> breuk) {
        return breuk.map(Ketenbreuk::soort);
    }

    private void eis(Soort soort, List<Rij> anders) {
        assertEquals(Optional.of(soort), soort(bewijs.toets(hoofd, anders)));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 8, 9, 33})
    @DisplayName("klopt bij elk aantal dossiers, en later nog: de rijen van daarna horen er niet in")
    void heel(int dossiers) {
        Ketenvoorbeeld groter = gemeente(dossiers);
        Ketenbewijs van = Ketenbewijs.van(groter.stand(), DOSSIER).orElseThrow();
        Ketenhoofd eerste = groter.hoofden.get(0);
        List<Rij> toen = List.copyOf(groter.dossiers.get(DOSSIER));
        assertEquals(Optional.empty(), van.toets(eerste, toen));
        groter.schrijf(DOSSIER, 1).sluitDag();
        assertEquals(Optional.empty(), van.toets(eerste, toen));
        assertEquals(Optional.of(Soort.RIJ_INGEVOEGD), soort(van.toets(eerste, groter.dossiers.get(DOSSIER))));
        assertEquals(Optional.of(Soort.NIET_IN_HOOFD), soort(van.toets(groter.hoofden.get(1), toen)), "het hoofd erna");
    }

    @Test
    @DisplayName("faalt zodra een rij is veranderd, weg is, verplaatst of erbij gezet")
    void rijen() {
        for (int n = 0; n < rijen.size(); n++) {
            List<Rij> anders = new ArrayList<>(rijen);
            anders.set(n, Ketenvoorbeeld.metHash(rijen.get(n), Hashketen.BEGIN));
            eis(Soort.RIJ_VERANDERD, anders);
            List<Rij> korter = new ArrayList<>(rijen);
            korter.remove(n);
            eis(n == rijen.size() - 1 ? Soort.EINDE_ONTBREEKT : Soort.RIJ_ONTBREEKT, korter);
            eis(Soort.HERSCHREVEN, Ketenvoorbeeld.herschreven(rijen, n + 1));
        }
        eis(Soort.EINDE_ONTBREEKT, List.of());
        List<Rij> omgedraaid = new ArrayList<>(rijen);
        omgedraaid.add(0, omgedraaid.remove(1));
        eis(Soort.RIJ_VERPLAATST, omgedraaid);
        List<Rij> langer = new ArrayList<>(rijen);
        langer.add(Ketenvoorbeeld.rij(DOSSIER, 5, "{}", rijen.get(3).hash()));
        eis(Soort.RIJ_INGEVOEGD, langer);
    }

    @Test
    @DisplayName("faalt met de geschiedenis van een ander dossier, en met die van een andere gemeente")
    void vreemd() {
        eis(Soort.RIJ_INGEVOEGD, gemeente.dossiers.get(Ketenvoorbeeld.id(4)));
        Ketenhoofd elders = Ketenhoofd.van(
                "wijdemeren", hoofd.dag(), hoofd.gemaaktOp(), Ketenvoorbeeld.wortel(gemeente.stand()), Hashketen.BEGIN);
        assertEquals(Optional.of(Soort.RIJ_INGEVOEGD), soort(bewijs.toets(elders, rijen)));
    }

    @Test
    @DisplayName("faalt zodra een hash op de weg, een kant, het einde of een veld van het hoofd anders is")
    void weg() {
        List<Buur> weg = bewijs.weg();
        for (int n = 0; n < weg.size(); n++) {
            Buur buur = weg.get(n);
            for (Buur anders : List.of(new Buur(!buur.links(), buur.hash()), new Buur(buur.links(), Hashketen.BEGIN))) {
                List<Buur> andereWeg = new ArrayList<>(weg);
                andereWeg.set(n, anders);
                eisWeg(andereWeg);
            }
            List<Buur> korter = new ArrayList<>(weg);
            korter.remove(n);
            eisWeg(korter);
        }
        Keteneinde einde = bewijs.einde();
        Ketenbewijs verder =
                new Ketenbewijs(new Keteneinde(einde.dossier(), einde.volgnummer() + 1, einde.hash()), weg);
        assertEquals(Optional.of(Soort.EINDE_ONTBREEKT), soort(verder.toets(hoofd, rijen)));
        Ketenbewijs anders = new Ketenbewijs(new Keteneinde(einde.dossier(), 4, Hashketen.BEGIN), weg);
        assertEquals(Optional.of(Soort.HERSCHREVEN), soort(anders.toets(hoofd, rijen)));
        Ketenhoofd veranderd = new Ketenhoofd(
                hoofd.gemeente(),
                hoofd.dag(),
                hoofd.gemaaktOp(),
                hoofd.dossiers() + 1,
                hoofd.wortel(),
                hoofd.vorigeHash(),
                hoofd.hash(),
                null);
        assertEquals(Optional.of(Soort.HOOFD_VERANDERD), soort(bewijs.toets(veranderd, rijen)));
    }

    private void eisWeg(List<Buur> weg) {
        assertEquals(Optional.of(Soort.NIET_IN_HOOFD), soort(new Ketenbewijs(bewijs.einde(), weg).toets(hoofd, rijen)));
    }
}
