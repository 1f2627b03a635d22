package nl.klacht.jakarta.beheer;

import java.util.EnumSet;
import java.util.Set;
import nl.klacht.core.grondslag.Grond;

/** Reads which files a municipality takes. */
final class Bijlagelezer {

    private static final String SOORTEN = "soorten";

    private final Rij rij;

    Bijlagelezer(Waarden waarden) {
        this.rij = new Rij(waarden, "bijlagen.", Sleutels.DOCUMENT);
    }

    Bijlageregels lees() {
        Bijlageregels standaard = Bijlageregels.STANDAARD;
        return new Bijlageregels(
                soorten(standaard),
                getal("bestandMb", standaard.bestandMb(), Bijlageregels.BESTAND_HOOGSTENS_MB),
                getal("dossierMb", standaard.dossierMb(), Bijlageregels.DOSSIER_HOOGSTENS_MB),
                getal("aantal", standaard.aantal(), Bijlageregels.AANTAL_HOOGSTENS));
    }

    private Set<Bestandssoort> soorten(Bijlageregels standaard) {
        return rij.find(SOORTEN).map(this::soorten).orElse(standaard.soorten());
    }

    private Set<Bestandssoort> soorten(String tekst) {
        Set<Bestandssoort> soorten = EnumSet.noneOf(Bestandssoort.class);
        for (String deel : tekst.split(",")) {
            String extensie = deel.strip();
            Bestandssoort.findByExtensie(extensie)
                    .ifPresentOrElse(
                            soorten::add,
                            () -> rij.fout(
                                    SOORTEN,
                                    Grond.opgeschreven(
                                            Sleutels.DOCUMENT,
                                            "{0} is geen soort bestand. Kies uit: {1}.",
                                            extensie,
                                            Bijlageregels.STANDAARD.soortenInWoorden())));
        }
        return soorten;
    }

    private int getal(String veld, int standaard, int hoogstens) {
        return rij.find(veld)
                .map(tekst -> getal(veld, tekst, standaard, hoogstens))
                .orElse(standaard);
    }

    private int getal(String veld, String tekst, int standaard, int hoogstens) {
        boolean goed = tekst.matches("[1-9][0-9]{0,3}") && Integer.parseInt(tekst) <= hoogstens;
        if (!goed) {
            rij.fout(
                    veld,
                    Grond.opgeschreven(Sleutels.DOCUMENT, "{0} is geen getal van 1 tot en met {1}.", tekst, hoogstens));
        }
        return goed ? Integer.parseInt(tekst) : standaard;
    }
}
