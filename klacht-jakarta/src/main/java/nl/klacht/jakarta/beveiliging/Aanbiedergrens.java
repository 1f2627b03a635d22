package nl.klacht.jakarta.beveiliging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Kanaal;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.dossier.Toestemming;
import nl.klacht.core.dossier.Toestemming.Gegeven;
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

    /**
     * What of the klager and his story this provider may see: what the klager consented to (Uitgangspunten 1D), or all of
     * it when it was lodged with the provider himself.
     */
    public static Set<Gegeven> gegevens(Dossier dossier, String dienstverlener) {
        if (isBijHemIngediend(dossier, dienstverlener)) {
            return EnumSet.allOf(Gegeven.class);
        }
        Set<Gegeven> gegevens = EnumSet.noneOf(Gegeven.class);
        dossier.voortgang().toestemmingen().stream()
                .filter(t -> t.geldtVoor(dienstverlener))
                .forEach(t -> gegevens.addAll(gegevens(t)));
        return gegevens;
    }

    private static Set<Gegeven> gegevens(Toestemming toestemming) {
        Set<Gegeven> gegevens = EnumSet.noneOf(Gegeven.class);
        gegevens.addAll(toestemming.wat());
        if (toestemming.metNaam()) {
            gegevens.add(Gegeven.NAAM);
        } else {
            gegevens.remove(Gegeven.NAAM);
        }
        return gegevens;
    }

    private static boolean isBijHemIngediend(Dossier dossier, String dienstverlener) {
        return dossier.intake().kanaal() == Kanaal.DIENSTVERLENER
                && dossier.onderdelen().stream()
                        .map(Klachtonderdeel::verwijzing)
                        .anyMatch(v ->
                                v != null && v.gemeld() && v.dienstverlener().equals(dienstverlener));
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
