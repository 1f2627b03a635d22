package nl.klacht.jakarta.rapportage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.klacht.reporting.jaarcijfers.Aandeel;
import nl.klacht.reporting.jaarcijfers.Cijferrij;
import nl.klacht.reporting.jaarcijfers.Cijfertabel;
import nl.klacht.reporting.jaarcijfers.Jaarcijfers;
import nl.klacht.reporting.jaarcijfers.Kengetal;
import nl.klacht.reporting.jaarcijfers.Telgroep;
import org.jspecify.annotations.Nullable;

/** The yearly figures as JSON. */
record Jaarcijfervorm(int jaar, String gemeente, List<Tabel> tabellen, List<Getal> kengetallen) {

    private static final List<String> KOLOMMEN =
            Arrays.stream(Telgroep.values()).map(Telgroep::kop).toList();

    static Jaarcijfervorm van(Jaarcijfers cijfers) {
        return new Jaarcijfervorm(
                cijfers.jaar(),
                cijfers.gemeente(),
                cijfers.tabellen().stream().map(Tabel::van).toList(),
                cijfers.kengetallen().stream().map(Getal::van).toList());
    }

    /** One breakdown; percentages are shares of {@code basis}. */
    record Tabel(
            String sleutel,
            String titel,
            String eenheid,
            String basis,
            List<String> kolommen,
            List<Rij> rijen,
            Rij totaal) {

        static Tabel van(Cijfertabel tabel) {
            return new Tabel(
                    tabel.sleutel(),
                    tabel.titel(),
                    tabel.eenheid().naam(),
                    tabel.eenheid().grondslag(),
                    KOLOMMEN,
                    tabel.rijen().stream().map(rij -> Rij.van(rij, tabel)).toList(),
                    Rij.van(tabel.totaal(), tabel));
        }
    }

    record Rij(String naam, List<Long> waarden, @Nullable BigDecimal percentage) {

        static Rij van(Cijferrij rij, Cijfertabel tabel) {
            return new Rij(
                    rij.naam(),
                    Arrays.stream(Telgroep.values()).map(rij::aantal).toList(),
                    tabel.aandeel(rij).percentage().orElse(null));
        }
    }

    record Getal(
            String naam, long teller, long noemer, @Nullable BigDecimal percentage, String basis) {

        static Getal van(Kengetal kengetal) {
            Aandeel aandeel = kengetal.aandeel();
            return new Getal(
                    kengetal.naam(),
                    aandeel.teller(),
                    aandeel.noemer(),
                    aandeel.percentage().orElse(null),
                    aandeel.grondslag());
        }
    }
}
