package nl.klacht.jakarta.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Kalender;

/**
 * The days of the made-up cases: working days counted from the day of the start, so that their order never changes and
 * nobody works on a Sunday. What is past never lies after the moment of the start.
 *
 * @param kalender which days are working days
 * @param nu the moment of the start
 */
record Demodagen(Kalender kalender, Instant nu) {

    /** That many working days after today; negative is before. */
    LocalDate dag(int werkdagen) {
        LocalDate vandaag = LokaleDag.van(nu);
        return werkdagen < 0 ? voor(vandaag, -werkdagen) : kalender.plusWerkdagen(vandaag, werkdagen);
    }

    /** A local time on such a day. */
    Instant moment(int werkdagen, String om) {
        Instant moment = dag(werkdagen)
                .atTime(LocalTime.parse(om))
                .atZone(LokaleDag.ZONE)
                .toInstant();
        return werkdagen <= 0 && moment.isAfter(nu) ? nu : moment;
    }

    private LocalDate voor(LocalDate vandaag, int aantal) {
        LocalDate dag = vandaag;
        for (int geteld = 0; geteld < aantal; geteld++) {
            dag = kalender.laatsteWerkdagOpOfVoor(dag.minusDays(1));
        }
        return dag;
    }
}
