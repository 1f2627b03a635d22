package nl.klacht.jakarta.dossier.vorm;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.klacht.core.dossier.Aanbeveling;
import nl.klacht.core.dossier.Onderzoek;
import nl.klacht.core.dossier.Tweedelijnsinstantie;
import nl.klacht.core.dossier.Tweedelijnsoordeel;
import nl.klacht.core.dossier.Verzoekschrift;
import nl.klacht.core.recht.awb.Awb9_28.Vereiste;
import org.jspecify.annotations.Nullable;

/** A petition to the second line, with its answer once there is one. */
public record Verzoekschriftvorm(
        Tweedelijnsinstantie instantie,
        LocalDate ingediendOp,
        @Nullable Tweedelijnsoordeel oordeel,
        @Nullable LocalDate oordeelOp,
        @Nullable String toets,
        List<Vereiste> ontbreekt,
        @Nullable LocalDate herstelUiterlijk,
        int interventies,
        @Nullable LocalDate onderzoekBegonnenOp,
        List<Inlichtingenvorm> inlichtingen,
        @Nullable LocalDate bevindingenOp,
        @Nullable LocalDate reactieUiterlijk,
        @Nullable Aanbevelingvorm aanbeveling) {

    /** A recommendation and what the municipality does with it. */
    public record Aanbevelingvorm(
            LocalDate op,
            @Nullable Boolean gevolgd,
            @Nullable LocalDate uiterlijk,
            @Nullable LocalDate uitgevoerdOp) {}

    /** A question of the second line. */
    public record Inlichtingenvorm(int nummer, LocalDate uiterlijk, boolean open) {}

    static Verzoekschriftvorm van(Verzoekschrift verzoekschrift) {
        Onderzoek onderzoek = verzoekschrift.onderzoek();
        String toets = onderzoek.toets();
        return new Verzoekschriftvorm(
                verzoekschrift.instantie(),
                verzoekschrift.ingediendOp(),
                verzoekschrift.oordeel(),
                verzoekschrift.oordeelOp(),
                toets == null ? null : toets.toLowerCase(Locale.ROOT),
                onderzoek.ontbreekt().stream().sorted().toList(),
                onderzoek.herstelUiterlijk(),
                onderzoek.interventies(),
                onderzoek.begonnenOp(),
                onderzoek.inlichtingen().stream()
                        .map(vraag -> new Inlichtingenvorm(vraag.nummer(), vraag.uiterlijk(), vraag.open()))
                        .toList(),
                onderzoek.bevindingenOp(),
                onderzoek.reactieUiterlijk(),
                aanbeveling(verzoekschrift.aanbeveling()));
    }

    private static @Nullable Aanbevelingvorm aanbeveling(@Nullable Aanbeveling aanbeveling) {
        return aanbeveling == null
                ? null
                : new Aanbevelingvorm(
                        aanbeveling.op(), aanbeveling.gevolgd(), aanbeveling.uiterlijk(), aanbeveling.uitgevoerdOp());
    }
}
