package nl.klacht.core.herhaling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Situatie;
import nl.klacht.core.behandeling.Soort;
import nl.klacht.core.dossier.Dossier;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.dossier.Klachtonderdeel;
import nl.klacht.core.gemeente.Kader;
import nl.klacht.core.grondslag.Bevinding;

/** Walks along a history and asks everything that can be asked. */
final class Bevraging {

    private final Kader kader;
    private final List<Antwoord> antwoorden = new ArrayList<>();

    private Bevraging(Kader kader) {
        this.kader = kader;
    }

    static List<Antwoord> van(UUID id, List<Gebeurtenis> geschiedenis, Kader kader, Instant nu) {
        Bevraging bevraging = new Bevraging(kader);
        Dossier dossier = bevraging.loop(id, geschiedenis);
        if (nu.isBefore(dossier.bijgewerktOp())) {
            throw new IllegalArgumentException(nu + " ligt voor de laatste gebeurtenis: " + dossier.bijgewerktOp());
        }
        int plaats = dossier.versie() + 1;
        Situatie situatie = new Situatie(dossier, kader, nu);
        bevraging.stand(plaats, situatie);
        bevraging.mogelijkheden(plaats, situatie);
        return bevraging.antwoorden;
    }

    private Dossier loop(UUID id, List<Gebeurtenis> geschiedenis) {
        Dossier dossier = Dossier.vouw(id, geschiedenis.subList(0, Math.min(1, geschiedenis.size())));
        stand(dossier.versie(), new Situatie(dossier, kader, dossier.bijgewerktOp()));
        for (Gebeurtenis volgende : geschiedenis.subList(1, geschiedenis.size())) {
            stap(volgende, new Situatie(dossier, kader, volgende.moment()));
            dossier = dossier.na(volgende);
            stand(dossier.versie(), new Situatie(dossier, kader, volgende.moment()));
        }
        return dossier;
    }

    private void stap(Gebeurtenis gebeurtenis, Situatie ervoor) {
        if (gebeurtenis.inhoud() instanceof Handeling handeling) {
            Vraag vraag = new Vraag(Onderwerp.STAP, null, handeling.soort().name());
            antwoord(gebeurtenis.volgnummer(), ervoor, vraag, handeling.beoordeel(ervoor));
        }
    }

    private void stand(int plaats, Situatie situatie) {
        Map<Vraag, Integer> gezien = new HashMap<>();
        for (Klachttermijn termijn : Klachttermijnen.van(situatie)) {
            Vraag soort = new Vraag(
                    Onderwerp.TERMIJN, termijn.onderdeel(), termijn.soort().name());
            int hoeveelste = gezien.merge(soort, 1, Integer::sum);
            Vraag vraag = hoeveelste == 1
                    ? soort
                    : new Vraag(Onderwerp.TERMIJN, soort.onderdeel(), soort.naam() + " " + hoeveelste);
            Bevinding<Looptijd> bevinding =
                    Bevinding.van(Looptijd.van(termijn), termijn.einde().gronden());
            antwoord(plaats, situatie, vraag, bevinding);
        }
        for (Klachtonderdeel onderdeel : situatie.dossier().onderdelen()) {
            antwoord(plaats, situatie, over(Onderwerp.ROUTE, onderdeel), situatie.route(onderdeel));
            antwoord(plaats, situatie, over(Onderwerp.TWEEDE_LIJN, onderdeel), situatie.tweedeLijn(onderdeel));
        }
    }

    private void mogelijkheden(int plaats, Situatie situatie) {
        for (Soort soort : Stream.of(Soort.values()).filter(Soort::isStap).toList()) {
            if (soort.isPerOnderdeel()) {
                situatie.dossier().onderdelen().forEach(onderdeel -> {
                    Vraag vraag = new Vraag(Onderwerp.MOGELIJKHEID, onderdeel.nummer(), soort.name());
                    antwoord(plaats, situatie, vraag, soort.magNu(situatie, onderdeel));
                });
            } else {
                Vraag vraag = new Vraag(Onderwerp.MOGELIJKHEID, null, soort.name());
                antwoord(plaats, situatie, vraag, soort.magNu(situatie).bevinding());
            }
        }
    }

    private static Vraag over(Onderwerp onderwerp, Klachtonderdeel onderdeel) {
        return new Vraag(onderwerp, onderdeel.nummer(), onderwerp.name());
    }

    private void antwoord(int plaats, Situatie situatie, Vraag vraag, Bevinding<?> bevinding) {
        antwoorden.add(new Antwoord(plaats, situatie.nu(), vraag, bevinding));
    }
}
