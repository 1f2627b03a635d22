package nl.klacht.core.keten;

import static nl.klacht.core.keten.Ketenvoorbeeld.metHash;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.klacht.core.keten.Hashketen.Rij;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("De keten van een geschiedenis")
class HashketenTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T09:15:00.123456Z");

    private static List<Rij> keten(int lengte) {
        List<Rij> rijen = new ArrayList<>();
        String vorige = Hashketen.BEGIN;
        for (int nummer = 1; nummer <= lengte; nummer++) {
            Rij zonder = new Rij(
                    "weesp",
                    "d-1",
                    nummer,
                    MOMENT,
                    "u1",
                    "loket",
                    "duid",
                    1,
                    "{\"n\":" + nummer + "}",
                    "[]",
                    vorige,
                    "");
            rijen.add(metHash(zonder, Hashketen.hash(zonder)));
            vorige = rijen.get(nummer - 1).hash();
        }
        return rijen;
    }

    private static Rij anders(
            Rij r, String gemeente, Instant moment, String wie, String rol, String inhoud, String gronden) {
        return new Rij(
                gemeente,
                r.dossier(),
                r.volgnummer(),
                moment,
                wie,
                rol,
                r.soort(),
                r.versie(),
                inhoud,
                gronden,
                r.vorigeHash(),
                r.hash());
    }

    static Stream<UnaryOperator<Rij>> wijzigingen() {
        return Stream.of(
                r -> anders(r, "wijdemeren", r.moment(), r.gebruiker(), r.rol(), r.inhoud(), r.gronden()),
                r -> anders(
                        r, r.gemeente(), r.moment().plusNanos(1_000), r.gebruiker(), r.rol(), r.inhoud(), r.gronden()),
                r -> anders(r, r.gemeente(), r.moment(), "u2", r.rol(), r.inhoud(), r.gronden()),
                r -> anders(r, r.gemeente(), r.moment(), r.gebruiker(), "kcc", r.inhoud(), r.gronden()),
                r -> anders(r, r.gemeente(), r.moment(), r.gebruiker(), r.rol(), r.inhoud() + " ", r.gronden()),
                r -> anders(r, r.gemeente(), r.moment(), r.gebruiker(), r.rol(), r.inhoud(), "[{}]"));
    }

    @Test
    @DisplayName("is heel zoals zij is geschreven, ook zonder rijen")
    void heel() {
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(keten(5)));
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(List.of()));
    }

    @ParameterizedTest
    @MethodSource("wijzigingen")
    @DisplayName("breekt bij de rij waarvan één veld is veranderd")
    void veranderd(UnaryOperator<Rij> wijziging) {
        List<Rij> rijen = keten(5);
        rijen.set(2, wijziging.apply(rijen.get(2)));
        assertEquals(Optional.of(3), Hashketen.eersteBreuk(rijen));
    }

    @Test
    @DisplayName("breekt een rij verder als iemand ook de hash van de veranderde rij opnieuw maakt")
    void hashOpnieuw() {
        List<Rij> rijen = keten(5);
        Rij ander = anders(rijen.get(2), "weesp", MOMENT, "u2", "loket", "{}", "[]");
        rijen.set(2, metHash(ander, Hashketen.hash(ander)));
        assertEquals(Optional.of(4), Hashketen.eersteBreuk(rijen));
    }

    @Test
    @DisplayName("breekt waar een rij weg is, is verplaatst of ertussen is gezet")
    void anderePlaats() {
        List<Rij> weg = keten(5);
        weg.remove(2);
        assertEquals(Optional.of(3), Hashketen.eersteBreuk(weg));
        List<Rij> verplaatst = keten(5);
        verplaatst.add(1, verplaatst.remove(3));
        assertEquals(Optional.of(2), Hashketen.eersteBreuk(verplaatst));
        List<Rij> ertussen = keten(5);
        ertussen.add(2, ertussen.get(1));
        assertEquals(Optional.of(3), Hashketen.eersteBreuk(ertussen));
    }

    @Test
    @DisplayName("laat aan het eind alleen met de bewaarde kop zien dat er rijen weg zijn")
    void eindeWeg() {
        List<Rij> rijen = keten(5);
        String kop = rijen.get(4).hash();
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(rijen, kop));
        List<Rij> korter = rijen.subList(0, 3);
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(korter));
        assertEquals(Optional.of(4), Hashketen.eersteBreuk(korter, kop));
        assertEquals(Optional.of(1), Hashketen.eersteBreuk(List.of(), kop));
        assertEquals(Optional.empty(), Hashketen.eersteBreuk(List.of(), Hashketen.BEGIN));
    }

    @Test
    @DisplayName("telt elk veld met zijn lengte, zodat geen twee rijen hetzelfde lezen")
    void lengtes() {
        Rij een = keten(1).get(0);
        Rij ab = anders(een, "weesp", MOMENT, "ab", "c", "", "");
        Rij a = anders(een, "weesp", MOMENT, "a", "bc", "", "");
        assertNotEquals(Hashketen.hash(ab), Hashketen.hash(a));
    }

    @Test
    @DisplayName("een tekst apart heeft een hash met zout, die zonder het zout niet te raden is")
    void zout() {
        assertNotEquals(Hashketen.hash(new byte[] {1}, "K. Voorbeeld"), Hashketen.hash(new byte[] {2}, "K. Voorbeeld"));
    }
}
