package nl.klacht.jakarta.gevallen;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A real case.
 *
 * @param id its number
 * @param titel what it proves, in one line
 * @param bron the public page it comes from
 * @param samenvatting what happened, in our own words; what a klager says is not established
 * @param tenant which municipality of the tests plays the authority
 * @param waarom why that one
 * @param verschuiving by how many weeks the days of the source are moved forward
 * @param verschuivingOmdat why; null when nothing is moved
 * @param data its days by name
 * @param toetsen its checks by number
 * @param stappen what is done, in order
 */
record Geval(
        String id,
        String titel,
        String bron,
        String samenvatting,
        String tenant,
        String waarom,
        int verschuiving,
        @Nullable String verschuivingOmdat,
        Map<String, Datum> data,
        Map<String, Toets> toetsen,
        List<Stap> stappen) {

    /** The checks that its steps say they prove. */
    List<String> bewezen() {
        return stappen.stream()
                .flatMap(stap -> stap.bewijst().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return id + " " + titel;
    }
}
