package nl.klacht.jakarta.tenant;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.GebeurtenisRij;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import nl.klacht.jakarta.opslag.Idempotentiesleutel;
import nl.klacht.jakarta.opslag.InhoudRij;
import nl.klacht.jakarta.opslag.OnderdeelRij;
import nl.klacht.jakarta.opslag.Wegschrijving;

/** Writes a made-up dossier, reads it back, and tries to write the same number again. */
public final class Opslagproef {

    private static final Instant MOMENT = Instant.parse("2025-03-12T09:30:00.123456Z");
    private static final LocalDate DAG = LocalDate.of(2025, 3, 12);

    private Opslagproef() {}

    static String speel(Dossieropslag opslag, Transactie in) {
        var id = UUID.randomUUID();
        var eerste = werk(id, 1, 3, "intake", List.of(deel(id, 1), deel(id, 2)));
        in.voerUit(() -> {
            opslag.claim(new Idempotentiesleutel("kcc", id.toString(), "body", id, MOMENT));
            opslag.schrijf(eerste);
            return "";
        });
        var gelijk = in.voerUit(() -> "" + leesGelijk(opslag, eerste));
        in.voerUit(() -> {
            opslag.findVoorWijziging(id);
            opslag.schrijf(werk(id, 4, 1, "formeel", List.of(deel(id, 1))));
            return "";
        });
        var na = in.voerUit(() ->
                opslag.find(id).orElseThrow().fase() + opslag.gebeurtenissen(id).size());
        return gelijk + " " + na + " " + dubbel(opslag, in, id) + " " + dubbeleSleutel(opslag, in, id);
    }

    private static boolean leesGelijk(Dossieropslag opslag, Wegschrijving werk) {
        var id = werk.dossier().id();
        return opslag.gebeurtenissen(id).equals(werk.gebeurtenissen())
                && opslag.find(id).orElseThrow().equals(werk.dossier())
                && opslag.findByKenmerk(werk.dossier().kenmerk()).isPresent()
                && opslag.inhouden(id).get(0).inhoud().equals("Geen echte tekst 1e2")
                && opslag.findSleutel("kcc", id.toString())
                        .orElseThrow()
                        .dossier()
                        .equals(id);
    }

    private static String dubbel(Dossieropslag opslag, Transactie in, UUID id) {
        try {
            return in.voerUit(() -> {
                opslag.schrijf(werk(id, 4, 1, "intake", List.of(deel(id, 1))));
                return "geschreven";
            });
        } catch (GelijktijdigGewijzigd e) {
            return "geweigerd";
        }
    }

    private static String dubbeleSleutel(Dossieropslag opslag, Transactie in, UUID id) {
        try {
            return in.voerUit(() -> {
                opslag.claim(new Idempotentiesleutel("kcc", id.toString(), "anders", id, MOMENT));
                return "geschreven";
            });
        } catch (GelijktijdigGewijzigd e) {
            return "geweigerd";
        }
    }

    private static Wegschrijving werk(UUID id, int vanaf, int aantal, String fase, List<OnderdeelRij> delen) {
        var rijen = IntStream.range(vanaf, vanaf + aantal)
                .mapToObj(n -> gebeurtenis(id, n))
                .toList();
        var tekst = new InhoudRij(
                UUID.randomUUID(), id, "tekst", "zout".getBytes(StandardCharsets.UTF_8), "Geen echte tekst 1e2");
        return new Wegschrijving(rijen, List.of(tekst), dossier(id, fase, vanaf + aantal - 1), delen);
    }

    private static GebeurtenisRij gebeurtenis(UUID id, int nummer) {
        return new GebeurtenisRij(
                id,
                nummer,
                MOMENT.plus(nummer, ChronoUnit.MICROS),
                "kcc",
                "kcc",
                "proef",
                1,
                "{\"b\":1e2, \"a\":1}",
                "[]",
                "h" + (nummer - 1),
                "h" + nummer);
    }

    private static DossierRij dossier(UUID id, String fase, int versie) {
        return new DossierRij(
                id,
                "K-" + id,
                "klacht",
                fase,
                false,
                MOMENT,
                DAG,
                DAG,
                DAG,
                "proef",
                null,
                null,
                List.of("een", "twee"),
                Set.of("drie"),
                false,
                null,
                versie,
                "h" + versie,
                MOMENT,
                null);
    }

    private static OnderdeelRij deel(UUID id, int nummer) {
        return new OnderdeelRij(
                id, nummer, "wmo", null, null, "awb", null, DAG, null, null, null, null, null, 0, false, false, null);
    }

    /** A transaction around work. */
    public interface Transactie {
        String voerUit(Supplier<String> werk);
    }
}
