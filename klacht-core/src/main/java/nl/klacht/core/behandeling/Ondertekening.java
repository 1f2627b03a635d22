package nl.klacht.core.behandeling;

import java.util.List;
import nl.klacht.core.dossier.Bestuursorgaan;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb10_10;
import org.jspecify.annotations.Nullable;

/**
 * In whose name a letter is signed (Awb 10:10), and whether the register of mandates lets that function do it. Who names no
 * function is asked for his mandate, not refused.
 */
record Ondertekening(
        @Nullable Bestuursorgaan bestuursorgaan,
        @Nullable String functie,
        @Nullable Tekst mandaat) {

    List<Grond> bezwaren(Situatie situatie) {
        if (bestuursorgaan == null || functie == null) {
            return List.of();
        }
        return FormeleWeg.tegen(situatie.kader().mandaten().magTekenen(bestuursorgaan, functie, situatie.vandaag()));
    }

    List<Grond> waarschuwingen(Situatie situatie) {
        if (bestuursorgaan == null) {
            return Awb10_10.noemtBestuursorgaan(false).gronden();
        }
        if (mandaat != null) {
            return List.of();
        }
        return functie == null
                ? List.of(Grond.van(Awb10_10.ARTIKEL, "Ondertekening.zonderMandaat"))
                : situatie.kader()
                        .mandaten()
                        .magTekenen(bestuursorgaan, functie, situatie.vandaag())
                        .waarschuwingen();
    }
}
