package nl.klacht.core.grondslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BevindingTest {

    private static final Grond EEN = Grond.van("Awb 9:7 lid 1", "Awb9_7.een");
    private static final Grond TWEE = Grond.van("Awb 9:7 lid 2", "Awb9_7.twee");
    private static final Grond LET_OP = Grond.van("Awb 9:11 lid 3", "Awb9_11.letOp");

    @Test
    void zonderGrondBestaatGeenUitkomst() {
        assertThrows(IllegalArgumentException.class, () -> Bevinding.toegestaan());
        assertThrows(IllegalArgumentException.class, () -> Bevinding.geweigerd(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Bevinding.samen(List.of()));
    }

    @Test
    void toegestaanEnGeweigerdSluitenElkaarUit() {
        assertTrue(Bevinding.isToegestaan(Bevinding.toegestaan(EEN)));
        assertFalse(Bevinding.isGeweigerd(Bevinding.toegestaan(EEN)));
        assertTrue(Bevinding.isGeweigerd(Bevinding.geweigerd(EEN)));
        assertFalse(Bevinding.isToegestaan(Bevinding.geweigerd(EEN)));
    }

    @Test
    void tenzijErEenBezwaarIs() {
        assertEquals(Bevinding.toegestaan(EEN), Bevinding.tenzij(List.of(), EEN));
        assertEquals(Bevinding.geweigerd(TWEE), Bevinding.tenzij(List.of(TWEE), EEN));
    }

    @Test
    void eenWeigeringWintEnHoudtAlleenDeGrondenVanWeigeringen() {
        Bevinding<Toelating> samen = Bevinding.samen(List.of(
                Bevinding.toegestaan(EEN).metWaarschuwing(LET_OP),
                Bevinding.geweigerd(TWEE),
                Bevinding.geweigerd(LET_OP)));
        assertEquals(new Bevinding<>(Toelating.GEWEIGERD, List.of(TWEE, LET_OP), List.of(LET_OP)), samen);
    }

    @Test
    void samenToegestaanHoudtAlleGronden() {
        assertEquals(
                Bevinding.toegestaan(EEN, TWEE),
                Bevinding.samen(List.of(Bevinding.toegestaan(EEN), Bevinding.toegestaan(TWEE))));
    }

    @Test
    void eenWaarschuwingVerandertDeUitkomstNiet() {
        Bevinding<Toelating> kaal = Bevinding.toegestaan(EEN);
        Bevinding<Toelating> gewaarschuwd = kaal.metWaarschuwing(LET_OP).metWaarschuwing(TWEE);
        assertEquals(List.of(LET_OP, TWEE), gewaarschuwd.waarschuwingen());
        assertEquals(kaal.uitkomst(), gewaarschuwd.uitkomst());
        assertTrue(kaal.waarschuwingen().isEmpty());
    }
}
