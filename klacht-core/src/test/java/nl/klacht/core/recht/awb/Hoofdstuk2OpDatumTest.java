package nl.klacht.core.recht.awb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.termijn.Kalender;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Chapter 2 of the Awb on every day of the years with a known calendar: one text up to its last day, the next from its first. */
class Hoofdstuk2OpDatumTest {

    private static final LocalDate LAATSTE = LocalDate.of(2031, 12, 31);
    private static final LocalDate ONDERSTEUNING = LocalDate.of(2024, 1, 1);
    private static final LocalDate DIGITAAL = LocalDate.of(2026, 1, 1);

    private static Arguments regel(
            LocalDate vanaf, String eerst, String daarna, Function<LocalDate, Bevinding<?>> regel) {
        return Arguments.of(vanaf, eerst, daarna, regel);
    }

    static Stream<Arguments> regels() {
        return Stream.of(
                regel(ONDERSTEUNING, "Awb 2:1 lid 1", "Awb 2:1 lid 2", Awb2_1::magZichLatenBijstaan),
                regel(ONDERSTEUNING, "Awb 2:1 lid 2", "Awb 2:1 lid 3", Awb2_1::magMachtigingVragen),
                regel(DIGITAAL, "Awb 2:13 lid 1", "Awb 2:7", dag -> Awb2_7.magElektronisch(dag, false)),
                regel(DIGITAAL, "Awb 2:13 lid 1", "Awb 2:7", Awb2_7::magVerplichten),
                regel(
                        DIGITAAL,
                        "Awb 2:14 lid 1",
                        "Awb 2:8",
                        dag -> Awb2_8.magVerzenden(dag, Awb2_8.Bereikbaarheid.UITDRUKKELIJK_GEMELD)),
                regel(DIGITAAL, "Awb 2:14 lid 3", "Awb 2:9", dag -> Awb2_9.isVeiligGenoeg(dag, true, true)),
                regel(
                        DIGITAAL,
                        "Awb 2:15 lid 1",
                        "Awb 2:13 lid 1",
                        dag -> Awb2_13.magElektronischIndienen(dag, true, false)),
                regel(DIGITAAL, "Awb 2:15 lid 1", "Awb 2:13 lid 3", dag -> Awb2_13.magEisStellen(dag, false)),
                regel(
                        DIGITAAL,
                        "Awb 2:15 lid 1",
                        "Awb 2:15",
                        dag -> Awb2_15.magWeigeren(dag, Awb2_15.Weigergrond.VOLDOET_NIET_AAN_EISEN)),
                regel(
                        DIGITAAL,
                        "Awb 2:13 lid 2",
                        "Awb 2:16 lid 1",
                        dag -> Awb2_16.gevolg(dag, Awb2_13.Weg.VERKEERD, false)),
                regel(DIGITAAL, "Awb 2:16", "Awb 2:18", dag -> Awb2_18.isOndertekend(dag, true)),
                regel(DIGITAAL, "Awb 2:17 lid 1", "Awb 2:19", dag -> Awb2_19.verzonden(dag.atTime(23, 59), false)),
                regel(
                        DIGITAAL,
                        "Awb 2:17 lid 2",
                        "Awb 2:20",
                        dag -> Awb2_20.ontvangen(dag.atTime(23, 59), Kalender.nederland())));
    }

    @ParameterizedTest(name = "{1} en daarna {2}")
    @MethodSource("regels")
    void deTekstVanDeDag(LocalDate vanaf, String eerst, String daarna, Function<LocalDate, Bevinding<?>> regel) {
        Kalender.EERSTE_DAG
                .datesUntil(LAATSTE.plusDays(1))
                .forEach(dag -> assertEquals(
                        dag.isBefore(vanaf) ? eerst : daarna,
                        regel.apply(dag).gronden().get(0).vindplaats().aanduiding(),
                        dag::toString));
    }

    static Stream<Arguments> plichten() {
        return Stream.of(
                regel(DIGITAAL, "GEEN", "BINNEN_48_UUR", dag -> Awb2_10.notificatie(dag.atStartOfDay(), false)),
                regel(DIGITAAL, "NIETS", "OPNIEUW_VERZENDEN", dag -> Awb2_11.gevolg(dag, Awb2_11.Wat.BERICHT, true)),
                regel(DIGITAAL, "HOEFT_NIET", "MOET", dag -> Awb2_17.ontvangstbevestiging(dag, true, false, true)),
                regel(DIGITAAL, "HOEFT_NIET", "MOET", dag -> Awb2_17.formuliergegevens(dag, true)),
                regel(DIGITAAL, "GEWEIGERD", "TOEGESTAAN", dag -> Awb2_21.magTermijnKlagerVerlengen(dag, true)),
                regel(DIGITAAL, "GEWONE_REGELS", "BIJ_BESTUURSORGAAN", dag -> Awb2_25.bewijslast(dag, true)),
                regel(DIGITAAL, "HOEFT_NIET", "MOET", dag -> Awb2_25.afschriftVanLogboek(dag, true)));
    }

    @ParameterizedTest(name = "{1} en daarna {2}")
    @MethodSource("plichten")
    @DisplayName("a duty that was added is there from its first day, and not before")
    void dePlichtVanDeDag(LocalDate vanaf, String eerst, String daarna, Function<LocalDate, Bevinding<?>> regel) {
        Kalender.EERSTE_DAG
                .datesUntil(LAATSTE.plusDays(1))
                .forEach(dag -> assertEquals(
                        dag.isBefore(vanaf) ? eerst : daarna,
                        regel.apply(dag).uitkomst().toString(),
                        dag::toString));
    }
}
