package nl.klacht.jakarta.opdracht.export;

import java.text.Normalizer;

/** The name that somebody gave to a file, as it may stand in a folder on any machine, whatever alphabet that one knows. */
final class Bestandsnaam {

    private static final int LANGST = 120;

    private Bestandsnaam() {}

    /**
     * Where a file of a dossier goes.
     *
     * @param volgnummer the step with which it came in; two files may have one name
     * @param open whether it was found clean
     */
    static String pad(int volgnummer, String naam, boolean open) {
        return Bestandenmap.BESTANDEN + (open ? "/" : "/quarantaine/") + "%03d-%s".formatted(volgnummer, veilig(naam));
    }

    static String veilig(String naam) {
        String kaal = Normalizer.normalize(naam, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ -]", "_")
                .replaceAll("\\.{2,}", ".")
                .strip();
        String begin = kaal.startsWith(".") ? "_" + kaal : kaal;
        String kort = begin.length() > LANGST ? ingekort(begin) : begin;
        return kort.isEmpty() ? "bestand" : kort;
    }

    /** Shorter, with the ending that says what it is. */
    private static String ingekort(String naam) {
        int punt = naam.lastIndexOf('.');
        String einde = punt > 0 && naam.length() - punt <= 10 ? naam.substring(punt) : "";
        return naam.substring(0, LANGST - einde.length()) + einde;
    }
}
