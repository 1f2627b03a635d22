package nl.klacht.core.docs;

import static nl.klacht.core.herhaling.Onderwerp.ROUTE;
import static nl.klacht.core.herhaling.Onderwerp.TWEEDE_LIJN;

import java.util.UUID;
import nl.klacht.core.behandeling.TweedeLijn;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.herhaling.Beeld;

/** What a change of the law changes: the same complaint on either side of its date. */
final class Wetswijziging extends Voorbeeldcode {

    @Override
    void draai() {
        // begin
        var kader = Kader.standaard("Voorbeeldgemeente");
        var id = UUID.randomUUID();
        var wkcz = Beeld.van(id, overZorg("2015-12-31"), kader, moment("2015-12-31"));
        var wkkgz = Beeld.van(id, overZorg("2016-01-01"), kader, moment("2016-01-01"));

        wkcz.verschillen(wkkgz).stream()
                .filter(v -> v.vraag().onderwerp() == ROUTE)
                .forEach(v -> toon(v.oudeUitkomst() + " -> " + v.nieuweUitkomst()));
        wkcz.verschillen(wkkgz).stream()
                .filter(v -> v.vraag().onderwerp() == TWEEDE_LIJN)
                .map(v -> (TweedeLijn) v.nieuweUitkomst())
                .forEach(tweedeLijn -> toon(tweedeLijn.instantie()));
        // einde
    }
}
