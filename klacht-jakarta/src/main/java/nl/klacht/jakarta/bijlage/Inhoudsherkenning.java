package nl.klacht.jakarta.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import nl.klacht.jakarta.beheer.Bestandssoort;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its content: its name and what the sender says of it do not count. Of the two packages that can hold
 * many things (a zip, an OLE file) we look at the table of contents, and unpack nothing.
 */
final class Inhoudsherkenning {

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";

    /** The class of the root storage of an Outlook message (MS-OXMSG 2.1), as it is written. */
    private static final byte[] OUTLOOK = HexFormat.of().parseHex("0b0d020000000000c000000000000046");

    private static final int OLE_KOP = 512;
    private static final int OLE_INGANG = 128;

    private Inhoudsherkenning() {}

    /** The kind of file, when it is one that may ever come in. */
    static Optional<Bestandssoort> herken(Spoel spoel) throws IOException {
        String type = type(spoel);
        return switch (type) {
            case OOXML, ZIP -> isDocx(spoel) ? Optional.of(Bestandssoort.DOCX) : Optional.empty();
            case OLE -> isOutlook(spoel) ? Optional.of(Bestandssoort.MSG) : Optional.empty();
            default ->
                Arrays.stream(Bestandssoort.values())
                        .filter(soort -> soort != Bestandssoort.DOCX && soort != Bestandssoort.MSG)
                        .filter(soort -> soort.mediatype().equals(type))
                        .findFirst();
        };
    }

    private static String type(Spoel spoel) throws IOException {
        try (InputStream in = spoel.lees()) {
            MediaType type = TIKA.detect(in, new Metadata());
            return type.getBaseType().toString();
        }
    }

    /** A document of Word without macros. */
    private static boolean isDocx(Spoel spoel) throws IOException {
        return Zipinhoud.namen(spoel.kanaal())
                .filter(namen -> namen.contains("[Content_Types].xml") && namen.contains("word/document.xml"))
                .filter(namen -> namen.stream().noneMatch(naam -> naam.equalsIgnoreCase("word/vbaProject.bin")))
                .isPresent();
    }

    private static boolean isOutlook(Spoel spoel) throws IOException {
        SeekableByteChannel kanaal = spoel.kanaal();
        Optional<ByteBuffer> kop = lees(kanaal, 0, OLE_KOP);
        if (kop.isEmpty()) {
            return false;
        }
        int sector = 1 << (kop.get().getShort(30) & 0x0f);
        long begin = (Integer.toUnsignedLong(kop.get().getInt(48)) + 1) * sector;
        return lees(kanaal, begin, OLE_INGANG)
                .map(wortel -> Arrays.equals(Arrays.copyOfRange(wortel.array(), 80, 96), OUTLOOK))
                .orElse(false);
    }

    private static Optional<ByteBuffer> lees(SeekableByteChannel kanaal, long plek, int lengte) throws IOException {
        if (plek + lengte > kanaal.size()) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.allocate(lengte).order(ByteOrder.LITTLE_ENDIAN);
        kanaal.position(plek);
        while (buffer.hasRemaining() && kanaal.read(buffer) >= 0) {
            // A channel may give less than was asked.
        }
        return buffer.hasRemaining() ? Optional.empty() : Optional.of(buffer);
    }
}
