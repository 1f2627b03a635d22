package nl.klacht.jakarta.bijlage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.klacht.jakarta.beheer.Bestandssoort;

/** How a file is called: a name that shows nothing else than what it is, whoever sent it and with whatever intent. */
final class Bestandsnaam {

    /** The longest name that is kept, in characters. */
    static final int LANGST = 150;

    private static final String ZONDER_NAAM = "bestand";
    private static final Pattern PAD = Pattern.compile("^.*[/\\\\]");

    /** What is not seen or turns the text around (Unicode Cc, Cf, Zl, Zp, Co, Cn, Cs), and what a file system does not take. */
    private static final Pattern WEG =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*\\x00-\\x1f]");

    private static final Pattern WIT = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern RAND = Pattern.compile("^[. ]+|[. ]+$");

    private Bestandsnaam() {}

    /** The name without path, without characters that deceive, of a decent length, ending with what the content is. */
    static String van(String gegeven, Bestandssoort soort) {
        String naam = schoon(gegeven);
        String einde = "." + soort.extensie();
        if (isVan(naam, soort)) {
            int punt = naam.lastIndexOf('.');
            return kort(naam.substring(0, punt), naam.length() - punt)
                    + naam.substring(punt).toLowerCase(Locale.ROOT);
        }
        return kort(naam, einde.length()) + einde;
    }

    /** The same, for a file of which it is not known what it is. */
    static String schoon(String gegeven) {
        String kaal =
                PAD.matcher(Normalizer.normalize(gegeven, Normalizer.Form.NFC)).replaceFirst("");
        String zonder = WIT.matcher(WEG.matcher(kaal).replaceAll("")).replaceAll(" ");
        String naam = RAND.matcher(zonder).replaceAll("");
        return naam.isEmpty() ? ZONDER_NAAM : kort(naam, 0);
    }

    /** The value of {@code Content-Disposition} (RFC 6266): for every browser, and with all characters for who reads them. */
    static String alsBijlage(String naam) {
        String ascii = naam.replaceAll("[^A-Za-z0-9._ -]", "_");
        StringBuilder gecodeerd = new StringBuilder();
        for (byte b : naam.getBytes(StandardCharsets.UTF_8)) {
            char teken = (char) (b & 0xff);
            boolean veilig = teken < 128 && (Character.isLetterOrDigit(teken) || "!#$&+-.^_`|~".indexOf(teken) >= 0);
            gecodeerd.append(veilig ? String.valueOf(teken) : "%%%02X".formatted(b & 0xff));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + gecodeerd;
    }

    private static boolean isVan(String naam, Bestandssoort soort) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return klein.endsWith("." + soort.extensie())
                || soort == Bestandssoort.JPG && klein.endsWith(".jpeg")
                || soort == Bestandssoort.TIFF && klein.endsWith(".tif");
    }

    /** Cut between characters, not in the middle of one. */
    private static String kort(String naam, int erbij) {
        int hoogstens = LANGST - erbij;
        if (naam.length() <= hoogstens) {
            return naam;
        }
        int einde = Character.isHighSurrogate(naam.charAt(hoogstens - 1)) ? hoogstens - 1 : hoogstens;
        return naam.substring(0, einde).strip();
    }
}
