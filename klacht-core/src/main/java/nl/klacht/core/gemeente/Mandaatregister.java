package nl.klacht.core.gemeente;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Toelating;
import nl.klacht.core.recht.awb.Awb10_1;
import nl.klacht.core.recht.awb.Awb10_2;
import nl.klacht.core.recht.awb.Awb10_4;

/**
 * Who may sign in whose name, by date (Awb 10:1 to 10:12; recht X-17). An empty register knows nothing and holds nothing
 * against anybody.
 *
 * @param mandaten the mandates
 */
public record Mandaatregister(List<Mandaat> mandaten) {

    public Mandaatregister {
        mandaten = List.copyOf(mandaten);
    }

    /** The register of who keeps none. */
    public static Mandaatregister leeg() {
        return new Mandaatregister(List.of());
    }

    /** Who may settle in the name of this authority on that day. */
    public List<Mandaat> opDatum(Bestuursorgaan bestuursorgaan, LocalDate dag) {
        return mandaten.stream()
                .filter(mandaat -> mandaat.bestuursorgaan() == bestuursorgaan && mandaat.geldtOp(dag))
                .toList();
    }

    /** The mandate with which this function signs in the name of the authority on that day. */
    public Optional<Mandaat> find(Bestuursorgaan bestuursorgaan, String functie, LocalDate dag) {
        return mandaten.stream()
                .filter(mandaat -> mandaat.isVan(bestuursorgaan, functie) && mandaat.geldtOp(dag))
                .findFirst();
    }

    /**
     * Whether this function may sign in the name of the authority on that day. The authority itself always may; of an
     * authority for which nothing is registered nothing can be said.
     */
    @Grondslag({"Awb 10:1", "Awb 10:2", "Awb 10:4 lid 1"})
    public Bevinding<Toelating> magTekenen(Bestuursorgaan bestuursorgaan, String functie, LocalDate dag) {
        if (isZelf(bestuursorgaan, functie)) {
            return Awb10_1.magNamens(true, false);
        }
        if (isOnbekend(bestuursorgaan)) {
            Grond onbekend =
                    Grond.van(Awb10_1.ARTIKEL, "Mandaatregister.onbekend", bestuursorgaan.metLidwoord(), functie);
            return Bevinding.toegestaan(onbekend).metWaarschuwing(onbekend);
        }
        return find(bestuursorgaan, functie, dag)
                .map(mandaat -> Bevinding.toegestaan(
                        Grond.van(Awb10_2.ARTIKEL, "Mandaatregister.mandaat", functie, mandaat.bron())))
                .orElseGet(() -> Bevinding.geweigerd(zonder(bestuursorgaan, functie, dag)));
    }

    /** Whether the register can be: who works elsewhere consented, and so did whoever he works for (Awb 10:4). */
    @Grondslag("Awb 10:4 lid 1")
    public static Bevinding<Toelating> toets(Mandaat mandaat) {
        return Awb10_4.instemming(mandaat.ondergeschikt(), false, mandaat.instemmingOp() != null);
    }

    private boolean isOnbekend(Bestuursorgaan bestuursorgaan) {
        return mandaten.stream().noneMatch(mandaat -> mandaat.bestuursorgaan() == bestuursorgaan);
    }

    private static boolean isZelf(Bestuursorgaan bestuursorgaan, String functie) {
        return functie.strip().equalsIgnoreCase(naam(bestuursorgaan));
    }

    private Grond zonder(Bestuursorgaan bestuursorgaan, String functie, LocalDate dag) {
        List<String> wel =
                opDatum(bestuursorgaan, dag).stream().map(Mandaat::functie).toList();
        String orgaan = bestuursorgaan.metLidwoord();
        return wel.isEmpty()
                ? Grond.van(Awb10_1.ARTIKEL, "Mandaatregister.niemand", orgaan, dag)
                : Grond.van(Awb10_1.ARTIKEL, "Mandaatregister.ander", functie, dag, orgaan, wel);
    }

    private static String naam(Bestuursorgaan bestuursorgaan) {
        return bestuursorgaan.name().toLowerCase(Locale.ROOT);
    }
}
