package nl.klacht.jakarta.beveiliging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.jakarta.fout.NietToegestaan;

/** How far a provider comes: to the parts that lie with him and no further. */
public final class Aanbiedergrens {

    private Aanbiedergrens() {}

    /** The parts that were referred to this provider or notified by him. */
    public static Set<Integer> eigen(Dossier dossier, String dienstverlener) {
        return dossier.onderdelen().stream()
                .filter(o -> o.verwijzing() != null
                        && o.verwijzing().dienstverlener().equals(dienstverlener))
                .map(Klachtonderdeel::nummer)
                .collect(Collectors.toSet());
    }

    /** Whether the klager consented that this provider knows who he is, or lodged it with the provider himself. */
    public static boolean magKlagerZien(Dossier dossier, String dienstverlener) {
        return dossier.intake().kanaal() == Kanaal.DIENSTVERLENER
                || dossier.voortgang().toestemmingen().stream()
                        .anyMatch(t -> t.geldtVoor(dienstverlener) && t.metNaam());
    }

    /** A provider does a step only on his own parts. */
    public static void eisEigenOnderdelen(Aanvrager wie, Rol rol, Dossier dossier, Handeling handeling) {
        List<Integer> onderdelen = handeling.onderdelen();
        if (rol == Rol.AANBIEDER && !eigen(dossier, wie.dienstverlener()).containsAll(onderdelen)) {
            throw new NietToegestaan();
        }
    }

    /** A provider notifies complaints that were lodged with him, not others. */
    public static void eisEigenMelding(Aanvrager wie, JsonNode intake) {
        if (!wie.is(Rol.AANBIEDER)) {
            return;
        }
        boolean vanHem = intake.path("kanaal").asText().equals("dienstverlener");
        for (JsonNode onderdeel : intake.path("onderdelen")) {
            vanHem &= onderdeel.at("/betreft/dienstverlener").asText().equals(wie.dienstverlener());
        }
        if (!vanHem) {
            throw new NietToegestaan();
        }
    }
}
