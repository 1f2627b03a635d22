package nl.klacht.jakarta.beheer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that may come into a dossier, when the municipality takes them. */
public enum Bestandssoort {
    PDF("application/pdf"),
    JPG("image/jpeg"),
    PNG("image/png"),
    TIFF("image/tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    TXT("text/plain"),
    EML("message/rfc822"),
    MSG("application/vnd.ms-outlook");

    private final String mediatype;

    Bestandssoort(String mediatype) {
        this.mediatype = mediatype;
    }

    public String mediatype() {
        return mediatype;
    }

    /** As it is written in a setting, and what the name of such a file ends with. */
    public String extensie() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By what stands in a setting. */
    public static Optional<Bestandssoort> findByExtensie(String extensie) {
        return Arrays.stream(values())
                .filter(soort -> soort.extensie().equals(extensie))
                .findFirst();
    }
}
