package nl.klacht.jakarta.werkvoorraad;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which order a list stands; the id decides between equals. */
public enum Sortering {
    VOLGENDE_DATUM("volgendeDatum", "d.volgendeDatum", false, Rij::volgendeDatum, LocalDate::parse),
    VOLGENDE_DATUM_AF("-volgendeDatum", "d.volgendeDatum", true, Rij::volgendeDatum, LocalDate::parse),
    ONTVANGEN_OP("ontvangenOp", "d.ontvangenOp", false, Rij::ontvangenOp, Instant::parse),
    ONTVANGEN_OP_AF("-ontvangenOp", "d.ontvangenOp", true, Rij::ontvangenOp, Instant::parse),
    KENMERK("kenmerk", "d.kenmerk", false, Rij::kenmerk, tekst -> tekst),
    KENMERK_AF("-kenmerk", "d.kenmerk", true, Rij::kenmerk, tekst -> tekst);

    private final String code;
    private final String kolom;
    private final boolean af;
    private final Function<Rij, @Nullable Object> waarde;
    private final Function<String, Object> lezer;

    Sortering(
            String code,
            String kolom,
            boolean af,
            Function<Rij, @Nullable Object> waarde,
            Function<String, Object> lezer) {
        this.code = code;
        this.kolom = kolom;
        this.af = af;
        this.waarde = waarde;
        this.lezer = lezer;
    }

    /** The order that the contract calls so. */
    public static Sortering van(String code) {
        return Arrays.stream(values())
                .filter(sortering -> sortering.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen volgorde van het contract: " + code));
    }

    String code() {
        return code;
    }

    /** Whether a row may have nothing to sort by; such rows come last, either way round. */
    boolean kanLeeg() {
        return this == VOLGENDE_DATUM || this == VOLGENDE_DATUM_AF;
    }

    /** Whether the database itself puts what is empty last in this order. */
    boolean heeftLegeVanzelfAchteraan() {
        return !af;
    }

    String gevuld() {
        return kolom + " is not null";
    }

    String leeg() {
        return kolom + " is null";
    }

    String na() {
        return "(" + kolom + ", d.id) " + (af ? "<" : ">") + " (:waarde, :id)";
    }

    String volgorde() {
        return af ? kolom + " desc, d.id desc" : kolom + ", d.id";
    }

    /**
     * The same order in words that no index gives, for who knows better than the database: it would rather walk along the
     * index, past every dossier of all years before.
     */
    Optional<String> volgordeZonderIndex() {
        return this == VOLGENDE_DATUM ? Optional.of("cast(" + kolom + " as string), d.id") : Optional.empty();
    }

    /** The order of two rows by their next date, as the database has it: what is empty last, an id by its digits. */
    static Comparator<Rij> opVolgendeDatum() {
        return Comparator.comparing(Rij::volgendeDatum, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(rij -> rij.id().toString());
    }

    /** Where this row stands, or nothing when it has nothing to sort by. */
    @Nullable
    Object waarde(Rij rij) {
        return waarde.apply(rij);
    }

    Object lees(String tekst) {
        return lezer.apply(tekst);
    }
}
