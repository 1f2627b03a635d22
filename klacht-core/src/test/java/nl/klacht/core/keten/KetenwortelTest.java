package nl.klacht.core.keten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Eén hash over de einden van alle ketens")
class KetenwortelTest {

    private static List<Keteneinde> einden(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(n -> new Keteneinde(Ketenvoorbeeld.id(n), n + 1, "h" + n))
                .toList();
    }

    @Test
    @DisplayName("bewijst elk einde zonder de andere, bij elk aantal")
    void bewijs() {
        for (int aantal = 1; aantal <= 33; aantal++) {
            List<Keteneinde> einden = einden(aantal);
            String wortel = Ketenwortel.van(einden);
            for (Keteneinde einde : einden) {
                Ketenbewijs bewijs = Ketenbewijs.van(einden, einde.dossier()).orElseThrow();
                assertEquals(einde, bewijs.einde());
                assertEquals(wortel, bewijs.wortel());
                Keteneinde anders = new Keteneinde(einde.dossier(), einde.volgnummer(), "x");
                assertNotEquals(wortel, new Ketenbewijs(anders, bewijs.weg()).wortel());
            }
        }
    }

    @Test
    @DisplayName("is anders zodra één einde anders is, weg is of erbij komt")
    void anders() {
        List<Keteneinde> einden = einden(9);
        String wortel = Ketenwortel.van(einden);
        for (int n = 0; n < einden.size(); n++) {
            List<Keteneinde> korter = new ArrayList<>(einden);
            Keteneinde weg = korter.remove(n);
            assertNotEquals(wortel, Ketenwortel.van(korter));
            korter.add(new Keteneinde(weg.dossier(), weg.volgnummer() + 1, weg.hash()));
            assertNotEquals(wortel, Ketenwortel.van(korter));
        }
        assertNotEquals(wortel, Ketenwortel.van(einden(10)));
    }

    @Test
    @DisplayName("hangt niet van de volgorde af, en een dossier staat er één keer in")
    void volgorde() {
        List<Keteneinde> einden = new ArrayList<>(einden(7));
        String wortel = Ketenwortel.van(einden);
        Collections.reverse(einden);
        assertEquals(wortel, Ketenwortel.van(einden));
        Ketenwortel tweemaal = new Ketenwortel();
        tweemaal.voegToe(einden.get(0));
        assertThrows(IllegalArgumentException.class, () -> tweemaal.voegToe(einden.get(0)));
        assertThrows(IllegalArgumentException.class, () -> tweemaal.voegToe(einden.get(3)));
    }

    @Test
    @DisplayName("zonder dossiers is het de hash van voor het begin, en is er niets te bewijzen")
    void leeg() {
        assertEquals(Hashketen.BEGIN, Ketenwortel.van(List.of()));
        assertEquals(Optional.empty(), Ketenbewijs.van(einden(3), Ketenvoorbeeld.id(4)));
    }
}
