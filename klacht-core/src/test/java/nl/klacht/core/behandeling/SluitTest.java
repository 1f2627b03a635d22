package nl.klacht.core.behandeling;

import static nl.klacht.core.behandeling.Voorbeeld.beoordeel;
import static nl.klacht.core.behandeling.Voorbeeld.beoordeelOp;
import static nl.klacht.core.behandeling.Voorbeeld.onderdeel;
import static nl.klacht.core.behandeling.Voorbeeld.speelOp;
import static nl.klacht.core.behandeling.Voorbeeld.tekst;
import static nl.klacht.core.behandeling.Voorbeeld.uitleg;
import static nl.klacht.core.behandeling.Voorbeeld.weigering;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.Afloop;
import nl.klacht.core.dossier.Aspect;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.RedenBijGemeente;
import nl.klacht.core.dossier.Uitkomst;
import nl.klacht.core.dossier.Vorm;
import nl.klacht.core.grondslag.Bevinding;
import org.junit.jupiter.api.Test;

class SluitTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 12);
    private static final Sluit SLUIT = new Sluit(tekst(), List.of());

    @Test
    void eenTevredenKlagerSluitHetOnderdeelBijDeDienstverlener() {
        Dossier dossier = speelOp(DAG, BerichtTest.gemeld(), BerichtTest.afdoening(DAG, true), SLUIT);

        assertEquals(
                new Afloop(Uitkomst.DOORVERWEZEN, DAG), onderdeel(dossier, 1).afloop());
    }

    @Test
    void zonderAfdoeningBlijftHetDaar() {
        assertEquals(List.of("Uitgangspunten 11 I"), weigering(beoordeelOp(DAG, BerichtTest.gemeld(), SLUIT)));
    }

    @Test
    void eenOntevredenKlagerKanHetEerstVoorleggen() {
        Dossier ontevreden = speelOp(DAG, BerichtTest.gemeld(), BerichtTest.afdoening(DAG, false));
        LegVoor voorgelegd = new LegVoor(
                RedenBijGemeente.NIET_TEVREDEN_OVER_AFHANDELING,
                Vorm.MONDELING,
                Voorbeeld.ochtend(DAG),
                false,
                null,
                1,
                List.of(new Voorlegging(tekst(), Aspect.PROCES, true, null, null)));

        assertTrue(uitleg(beoordeelOp(DAG, ontevreden, SLUIT)).contains("Leg het voor"));
        assertEquals(
                Uitkomst.DOORVERWEZEN,
                onderdeel(speelOp(DAG, ontevreden, voorgelegd, SLUIT), 1)
                        .afloop()
                        .uitkomst());
    }

    @Test
    void ofDeKlagerTevredenIsMoetBekendZijnAlsDeKlagerBekendIs() {
        Dossier anoniem = Voorbeeld.klacht()
                .anoniem()
                .via(Kanaal.DIENSTVERLENER)
                .overDienstverlener()
                .dossier();
        Bericht zonder = BerichtTest.afdoening(DAG, null);

        assertEquals(
                List.of("Uitgangspunten 11 I"),
                weigering(beoordeelOp(DAG, speelOp(DAG, BerichtTest.gemeld(), zonder), SLUIT)));
        assertTrue(Bevinding.isToegestaan(beoordeelOp(DAG, speelOp(DAG, anoniem, zonder), SLUIT)));
    }

    @Test
    void eenKlachtBijDeGemeenteSluitNietZomaar() {
        assertEquals(
                List.of("Awb 9:12 lid 1"),
                weigering(beoordeel(Voorbeeld.klacht().dossier(), SLUIT)));
    }
}
