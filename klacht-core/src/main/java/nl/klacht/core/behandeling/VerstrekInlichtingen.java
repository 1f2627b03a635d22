package nl.klacht.core.behandeling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Inlichtingenverzoek;
import nl.klacht.core.dossier.Tekst;
import nl.klacht.core.grondslag.Bevinding;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.recht.awb.Awb9_31;
import nl.klacht.core.recht.awb.Awb9_36a;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question of the second line: given, or refused for weighty reasons, about which the second line decides
 * (Awb 9:31 lid 4 to 6).
 *
 * @param vraag the number of the question
 * @param antwoord what was done
 * @param reden the weighty reasons, where it was refused or kept for the ombudsman alone
 * @param gerechtvaardigd what the second line decided about that, or {@code null} while it has not
 */
public record VerstrekInlichtingen(
        int vraag,
        Awb9_31.Antwoord antwoord,
        @Nullable Tekst reden,
        @Nullable Boolean gerechtvaardigd) implements Handeling {

    public VerstrekInlichtingen {
        Objects.requireNonNull(antwoord, "antwoord");
    }

    @Override
    public Soort soort() {
        return Soort.VERSTREK_INLICHTINGEN;
    }

    static List<Grond> nu(Situatie situatie) {
        List<Grond> geenKlacht = Bezwaren.geenKlacht(situatie);
        boolean nietGevraagd = alle(situatie.dossier()).noneMatch(Inlichtingenverzoek::open);
        return geenKlacht.isEmpty() && nietGevraagd
                ? List.of(Grond.van(Awb9_31.LID_3, "VerstrekInlichtingen.nietGevraagd"))
                : geenKlacht;
    }

    /** All questions in a dossier, also those of petitions that were answered. */
    static Stream<Inlichtingenverzoek> alle(Dossier dossier) {
        return dossier.onderdelen().stream()
                .flatMap(onderdeel -> onderdeel.verzoekschriften().stream())
                .flatMap(verzoekschrift -> verzoekschrift.onderzoek().inlichtingen().stream());
    }

    @Override
    public List<Grond> bezwaren(Situatie situatie) {
        boolean open = alle(situatie.dossier()).anyMatch(verzoek -> verzoek.nummer() == vraag && verzoek.open());
        if (!open) {
            return List.of(Grond.van(Awb9_31.LID_3, "VerstrekInlichtingen.onbekend", vraag));
        }
        Bevinding<Awb9_31.Plicht> plicht = plicht();
        boolean zonderReden = plicht.uitkomst() == Awb9_31.Plicht.BLIJFT && reden == null;
        return zonderReden ? plicht.gronden() : List.of();
    }

    @Override
    public List<Grond> waarschuwingen(Situatie situatie) {
        return plicht().uitkomst() == Awb9_31.Plicht.VOLDAAN
                ? Awb9_36a.openbaarheid(situatie.vandaag(), false, true).gronden()
                : plicht().gronden();
    }

    private Bevinding<Awb9_31.Plicht> plicht() {
        return Awb9_31.plicht(antwoord, reden != null, gerechtvaardigd);
    }

    @Override
    public Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis) {
        Awb9_31.Plicht plicht = plicht().uitkomst();
        boolean klaar = plicht == Awb9_31.Plicht.VOLDAAN || plicht == Awb9_31.Plicht.VERVALLEN;
        return klaar
                ? dossier.metOnderdelen(dossier.onderdelen().stream()
                        .map(onderdeel -> onderdeel.wijzigOpenVerzoekschrift(
                                verzoekschrift -> verzoekschrift.metOnderzoek(o -> o.beantwoord(vraag))))
                        .toList())
                : dossier;
    }
}
