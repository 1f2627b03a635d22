package nl.klacht.core.keten;

import static nl.klacht.core.keten.Ketenvoorbeeld.EERSTE_DAG;
import static nl.klacht.core.keten.Ketenvoorbeeld.GEMEENTE;
import static nl.klacht.core.keten.Ketenvoorbeeld.herschreven;
import static nl.klacht.core.keten.Ketenvoorbeeld.id;
import static nl.klacht.core.keten.Ketenvoorbeeld.metHash;
import static nl.klacht.core.keten.Ketenvoorbeeld.rij;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.klacht.core.keten.Hashketen.Rij;
import nl.klacht.core.keten.Ketenbreuk.Soort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De controle van een gemeente met haar hoofden")
class KetencontroleTest {

    /** Three dossiers over three days: the first grows every day, the second only on the first, the third begins later. */
    private final Ketenvoorbeeld weesp = new Ketenvoorbeeld()
            .schrijf(id(1), 2)
            .schrijf(id(2), 3)
            .sluitDag()
            .schrijf(id(1), 1)
            .schrijf(id(3), 2)
            .sluitDag()
            .schrijf(id(1), 2)
            .sluitDag();

    private static Ketenbreuk bijHoofd(Soort soort, int dag) {
        return new Ketenbreuk(soort, null, 0, EERSTE_DAG.plusDays(dag));
    }

    private Rij anders(Rij r) {
        return metHash(
                new Rij(
                        r.gemeente(),
                        r.dossier(),
                        r.volgnummer(),
                        r.moment(),
                        r.gebruiker(),
                        r.rol(),
                        r.soort(),
                        r.versie(),
                        r.inhoud() + " ",
                        r.gronden(),
                        r.vorigeHash(),
                        ""),
                r.hash());
    }

    @Test
    @DisplayName("vindt niets zolang alles is zoals het was, ook wat nog geen hoofd heeft")
    void heel() {
        assertEquals(List.of(), weesp.controleer());
        weesp.schrijf(id(2), 1).schrijf(id(4), 1);
        assertEquals(List.of(), weesp.controleer());
        Ketencontrole controle = new Ketencontrole(weesp.hoofden, weesp.einden);
        weesp.dossiers.forEach(controle::keten);
        assertEquals(1, controle.zonderHoofd());
    }

    @Test
    @DisplayName("noemt een veranderde, weggehaalde, verplaatste en tussengevoegde rij bij haar naam")
    void rijen() {
        List<Rij> rijen = weesp.dossiers.get(id(1));
        List<Rij> heel = List.copyOf(rijen);
        rijen.set(1, anders(rijen.get(1)));
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_VERANDERD, id(1), 2, null)), weesp.controleer());
        zet(rijen, heel).remove(1);
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_ONTBREEKT, id(1), 2, null)), weesp.controleer());
        zet(rijen, heel).add(1, rijen.remove(3));
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_VERPLAATST, id(1), 2, null)), weesp.controleer());
        zet(rijen, heel).add(2, rijen.get(1));
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_INGEVOEGD, id(1), 3, null)), weesp.controleer());
        zet(rijen, heel).set(1, rij(id(1), 2, "{}", rijen.get(0).hash()));
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_SLUIT_NIET_AAN, id(1), 3, null)), weesp.controleer());
    }

    private static List<Rij> zet(List<Rij> rijen, List<Rij> heel) {
        rijen.clear();
        rijen.addAll(heel);
        return rijen;
    }

    @Test
    @DisplayName("ziet aan het hoofd dat er aan het eind rijen weg zijn, en welk hoofd het zegt")
    void einde() {
        weesp.dossiers.get(id(1)).subList(2, 5).clear();
        assertEquals(
                List.of(new Ketenbreuk(Soort.EINDE_ONTBREEKT, id(1), 3, EERSTE_DAG.plusDays(1))), weesp.controleer());
    }

    @Test
    @DisplayName("ziet aan het hoofd dat een geschiedenis opnieuw is geschreven, al sluit zij zelf")
    void opnieuwGeschreven() {
        weesp.dossiers.put(id(2), herschreven(weesp.dossiers.get(id(2)), 2));
        assertEquals(Optional.empty(), Ketencontrole.eersteBreuk(weesp.dossiers.get(id(2))));
        assertEquals(List.of(new Ketenbreuk(Soort.HERSCHREVEN, id(2), 3, EERSTE_DAG)), weesp.controleer());
    }

    @Test
    @DisplayName("ziet aan het hoofd dat een heel dossier weg is, ook als er een leeg dossier staat")
    void dossierWeg() {
        List<Rij> weg = weesp.dossiers.remove(id(3));
        List<Ketenbreuk> verwacht = List.of(new Ketenbreuk(Soort.DOSSIER_ONTBREEKT, id(3), 1, EERSTE_DAG.plusDays(1)));
        assertEquals(verwacht, weesp.controleer());
        weesp.dossiers.put(id(3), List.of());
        assertEquals(verwacht, weesp.controleer());
        weesp.dossiers.put(id(3), weg);
        assertEquals(List.of(), weesp.controleer());
    }

    @Test
    @DisplayName("ziet dat rijen van een ander dossier zijn")
    void verwisseld() {
        weesp.dossiers.put(id(4), weesp.dossiers.get(id(2)));
        assertEquals(List.of(new Ketenbreuk(Soort.RIJ_INGEVOEGD, id(4), 1, null)), weesp.controleer());
    }

    @Test
    @DisplayName("noemt een veranderd, weggehaald en verkeerd hoofd")
    void hoofden() {
        Ketenhoofd tweede = weesp.hoofden.get(1);
        weesp.hoofden.set(
                1,
                new Ketenhoofd(
                        GEMEENTE,
                        tweede.dag(),
                        tweede.gemaaktOp().plusSeconds(1),
                        tweede.dossiers(),
                        tweede.wortel(),
                        tweede.vorigeHash(),
                        tweede.hash(),
                        null));
        assertEquals(List.of(bijHoofd(Soort.HOOFD_VERANDERD, 1)), weesp.controleer());
        weesp.hoofden.remove(1);
        assertTrue(weesp.controleer().contains(bijHoofd(Soort.HOOFD_SLUIT_NIET_AAN, 2)));
        weesp.hoofden.add(1, tweede);
        weesp.einden.put(EERSTE_DAG.plusDays(1), List.of());
        assertEquals(
                List.of(bijHoofd(Soort.HOOFD_KLOPT_NIET, 1), bijHoofd(Soort.HOOFD_KLOPT_NIET, 2)), weesp.controleer());
    }

    @Test
    @DisplayName("legt de hoofden naast die elders zijn bewaard: daarmee is ook te zien dat de laatste weg zijn")
    void elders() {
        List<Ketenhoofd> bewaard = List.copyOf(weesp.hoofden);
        assertEquals(List.of(), new Ketencontrole(weesp.hoofden, weesp.einden).vergelijk(bewaard));
        List<Ketenhoofd> korter = weesp.hoofden.subList(0, 2);
        assertEquals(
                List.of(bijHoofd(Soort.HOOFD_ONTBREEKT, 2)),
                new Ketencontrole(korter, weesp.einden).vergelijk(bewaard));
        List<Ketenhoofd> anders = new ArrayList<>(korter);
        anders.add(Ketenhoofd.van(
                GEMEENTE,
                EERSTE_DAG.plusDays(2),
                Instant.EPOCH,
                new Ketenwortel(),
                korter.get(1).hash()));
        assertEquals(
                List.of(bijHoofd(Soort.HOOFD_ANDERS_DAN_BEWAARD, 2)),
                new Ketencontrole(anders, weesp.einden).vergelijk(bewaard));
    }

    @Test
    @DisplayName("een handtekening is van één sleutel, en een hoofd zonder telt als niet getekend")
    void handtekening() throws NoSuchAlgorithmException {
        KeyPair paar = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair ander = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Ketenhoofd hoofd = weesp.hoofden.get(0).getekend(paar.getPrivate());
        assertTrue(hoofd.isHeel());
        assertTrue(hoofd.isGetekendMet(paar.getPublic()));
        assertFalse(hoofd.isGetekendMet(ander.getPublic()));
        Ketencontrole controle = new Ketencontrole(List.of(hoofd, weesp.hoofden.get(1)), Map.of());
        assertEquals(List.of(bijHoofd(Soort.HOOFD_NIET_GETEKEND, 1)), controle.handtekeningen(paar.getPublic()));
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        assertThrows(IllegalArgumentException.class, () -> hoofd.getekend(rsa.getPrivate()));
        assertThrows(IllegalArgumentException.class, () -> hoofd.isGetekendMet(rsa.getPublic()));
    }

    @Test
    @DisplayName("iets dat geen handtekening is, tekent niets")
    void geenHandtekening() throws NoSuchAlgorithmException {
        KeyPair paar = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        for (String tekst : List.of("", "geen hex", "00ff", "00".repeat(64))) {
            Ketenhoofd hoofd = new Ketenhoofd(
                    GEMEENTE, LocalDate.of(2026, 3, 2), Instant.EPOCH, 0, Hashketen.BEGIN, Hashketen.BEGIN, "", tekst);
            assertFalse(hoofd.isGetekendMet(paar.getPublic()));
        }
    }
}
