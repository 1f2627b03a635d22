package nl.klacht.core.bevoegdheid;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.klacht.core.recht.awb.Awb9_22;
import nl.klacht.core.recht.awb.Awb9_23;
import nl.klacht.core.recht.awb.Awb9_24;

/**
 * What is known of a petition, for the question whether the ombudsman may and must investigate it. What a person judged
 * (manifestly unfounded, too little weight, cannot be required) comes in as such; nothing of it is computed.
 *
 * @param verkeerdeInstantie it lies with a body that was not competent on the day of filing (recht 3)
 * @param gedragingVan whose conduct it is about
 * @param kinderombudsman it lies with the Kinderombudsman
 * @param mondeling it was not put in writing, which is enough for the Kinderombudsman (WNo 11d lid 2)
 * @param nietTijdigBeslissen it is about a decision that was not taken in time
 * @param beletselen what makes the ombudsman not competent (Awb 9:22)
 * @param omstandigheden what leaves him free not to investigate (Awb 9:23)
 * @param overKlachtbehandeling it is about the way the complaint was handled (Awb 9:20 lid 2)
 * @param wilTerug the petitioner wants his petition back instead of handed over (Awb 9:19 lid 1)
 * @param ingediend the day of filing
 * @param termijn from which days the year for it may count
 */
public record Verzoekfeiten(
        boolean verkeerdeInstantie,
        Gedraging gedragingVan,
        boolean kinderombudsman,
        boolean mondeling,
        boolean nietTijdigBeslissen,
        Set<Awb9_22.Omstandigheid> beletselen,
        Set<Awb9_23.Omstandigheid> omstandigheden,
        boolean overKlachtbehandeling,
        boolean wilTerug,
        LocalDate ingediend,
        Awb9_24.Feiten termijn) {

    /** Whose conduct it is. */
    public enum Gedraging {
        /** Of an authority, or of somebody who works under its responsibility. */
        BESTUURSORGAAN,
        /** Of a private body with a task for the young (WNo 11c lid 1 onder b). */
        PRIVAAT_MET_JEUGDTAAK,
        /** Of another private person or body. */
        PRIVAAT
    }

    public Verzoekfeiten {
        Objects.requireNonNull(gedragingVan, "gedragingVan");
        beletselen = Set.copyOf(beletselen);
        omstandigheden = Set.copyOf(omstandigheden);
        Objects.requireNonNull(ingediend, "ingediend");
        Objects.requireNonNull(termijn, "termijn");
    }

    /** A written petition about an authority at the competent ombudsman, of which nothing else is known. */
    public static Verzoekfeiten van(LocalDate ingediend) {
        return new Verzoekfeiten(
                false,
                Gedraging.BESTUURSORGAAN,
                false,
                false,
                false,
                Set.of(),
                Set.of(),
                false,
                false,
                ingediend,
                Awb9_24.Feiten.ONBEKEND);
    }

    /** Whether the Kinderombudsman has it about a private body: he may look at that, and need not (WNo 11c, 11d). */
    boolean isKinderombudsmanOverPrivaat() {
        return kinderombudsman && gedragingVan == Gedraging.PRIVAAT_MET_JEUGDTAAK;
    }

    /** Whether the demands of 9:28 hold: not for what the Kinderombudsman heard (WNo 11d lid 2). */
    boolean isVormvrij() {
        return kinderombudsman && mondeling;
    }
}
