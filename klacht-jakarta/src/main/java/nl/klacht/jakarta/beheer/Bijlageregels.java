package nl.klacht.jakarta.beheer;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which files a municipality takes into its dossiers.
 *
 * @param soorten by their content
 * @param bestandMb how large one file may be, in megabytes
 * @param dossierMb how large all files of a dossier may be together, in megabytes
 * @param aantal how many files a dossier may have
 */
public record Bijlageregels(Set<Bestandssoort> soorten, int bestandMb, int dossierMb, int aantal) {

    /** The largest file that any municipality may allow, in megabytes. */
    public static final int BESTAND_HOOGSTENS_MB = 100;

    public static final int DOSSIER_HOOGSTENS_MB = 2000;
    public static final int AANTAL_HOOGSTENS = 500;

    /** What holds when the municipality sets nothing. */
    public static final Bijlageregels STANDAARD = new Bijlageregels(EnumSet.allOf(Bestandssoort.class), 25, 250, 100);

    private static final long MEGABYTE = 1024L * 1024;

    public Bijlageregels {
        soorten = Set.copyOf(soorten);
    }

    public long bestandBytes() {
        return bestandMb * MEGABYTE;
    }

    public long dossierBytes() {
        return dossierMb * MEGABYTE;
    }

    /** The kinds in words, for who is told what may come. */
    public String soortenInWoorden() {
        return soorten.stream().sorted().map(Bestandssoort::extensie).collect(Collectors.joining(", "));
    }
}
