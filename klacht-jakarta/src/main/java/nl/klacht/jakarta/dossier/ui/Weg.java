package nl.klacht.jakarta.dossier.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.klacht.core.dossier.Dossiersoort;
import nl.klacht.core.dossier.Fase;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.vorm.Dossiervorm;

/**
 * How far a dossier has come.
 *
 * @param staat of the process step: {@code gedaan}, {@code nu}, {@code te_laat} or {@code straks}
 */
public record Weg(Fase fase, String staat) {

    static List<Weg> van(Stand stand, Dossiervorm vorm, boolean teLaat) {
        List<Weg> weg = new ArrayList<>();
        for (Fase fase : Arrays.stream(Fase.values())
                .filter(f -> hoortErbij(f, stand, vorm))
                .toList()) {
            weg.add(new Weg(fase, staat(fase, vorm.fase(), teLaat)));
        }
        return weg;
    }

    private static String staat(Fase fase, Fase nu, boolean teLaat) {
        if (fase == nu) {
            return fase == Fase.GESLOTEN ? "gedaan" : teLaat ? "te_laat" : "nu";
        }
        return fase.compareTo(nu) < 0 ? "gedaan" : "straks";
    }

    /** A road that was not taken, or is not taken by this kind, is not shown. */
    private static boolean hoortErbij(Fase fase, Stand stand, Dossiervorm vorm) {
        if (fase == vorm.fase()) {
            return true;
        }
        boolean klacht = vorm.soort() == Dossiersoort.KLACHT;
        return switch (fase) {
            case ONTVANGEN, AFGEDAAN, GESLOTEN -> true;
            case BIJ_DIENSTVERLENER -> vorm.onderdelen().stream().anyMatch(o -> o.verwijzing() != null);
            case INFORMEEL -> klacht && (isNogNiet(fase, vorm) || heeftGesproken(stand));
            case FORMEEL -> klacht && (isNogNiet(fase, vorm) || vorm.behandelaar() != null);
            case TWEEDE_LIJN ->
                vorm.onderdelen().stream().anyMatch(o -> !o.verzoekschriften().isEmpty());
        };
    }

    private static boolean isNogNiet(Fase fase, Dossiervorm vorm) {
        return vorm.fase().compareTo(fase) < 0;
    }

    private static boolean heeftGesproken(Stand stand) {
        return stand.dossier().voortgang().behandelaars().gespreksvoerder() != null
                || stand.dossier().onderdelen().stream()
                        .map(Klachtonderdeel::informeel)
                        .anyMatch(informeel -> informeel.gesprekken() > 0);
    }
}
