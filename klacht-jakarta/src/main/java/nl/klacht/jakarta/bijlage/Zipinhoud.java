package nl.klacht.jakarta.bijlage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The table of contents of a zip. A file may say that it holds a million things, so no more is read of it than that of any
 * letter, and nothing is unpacked.
 */
final class Zipinhoud {

    private static final int INHOUD_HOOGSTENS = 1024 * 1024;
    private static final int SLOT = 22;
    private static final int TOELICHTING_HOOGSTENS = 0xffff;
    private static final int SLOT_MERK = 0x06054b50;
    private static final int INGANG = 46;
    private static final int INGANG_MERK = 0x02014b50;

    private Zipinhoud() {}

    /** What it says that it holds; empty when it is no whole zip, or its table of contents is out of proportion. */
    static Optional<Set<String>> namen(SeekableByteChannel kanaal) throws IOException {
        long begin = Math.max(0, kanaal.size() - SLOT - TOELICHTING_HOOGSTENS);
        ByteBuffer einde = lees(kanaal, begin, (int) (kanaal.size() - begin));
        for (int plek = einde.limit() - SLOT; plek >= 0; plek--) {
            if (einde.getInt(plek) == SLOT_MERK) {
                return namen(kanaal, begin + plek, einde.position(plek).slice().order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return Optional.empty();
    }

    /** The table stands right before the end, and is as long as it says. */
    private static Optional<Set<String>> namen(SeekableByteChannel kanaal, long eindigt, ByteBuffer slot)
            throws IOException {
        int aantal = Short.toUnsignedInt(slot.getShort(10));
        long omvang = Integer.toUnsignedLong(slot.getInt(12));
        long begin = Integer.toUnsignedLong(slot.getInt(16));
        return omvang > INHOUD_HOOGSTENS || begin + omvang != eindigt
                ? Optional.empty()
                : namen(lees(kanaal, begin, (int) omvang), aantal);
    }

    private static Optional<Set<String>> namen(ByteBuffer tabel, int aantal) {
        Set<String> namen = new HashSet<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            if (tabel.remaining() < INGANG || tabel.getInt(tabel.position()) != INGANG_MERK) {
                return Optional.empty();
            }
            ByteBuffer ingang = tabel.slice().order(ByteOrder.LITTLE_ENDIAN);
            int naam = Short.toUnsignedInt(ingang.getShort(28));
            int rest = Short.toUnsignedInt(ingang.getShort(30)) + Short.toUnsignedInt(ingang.getShort(32));
            if (ingang.remaining() < INGANG + naam + rest) {
                return Optional.empty();
            }
            namen.add(StandardCharsets.UTF_8.decode(ingang.slice(INGANG, naam)).toString());
            tabel.position(tabel.position() + INGANG + naam + rest);
        }
        return tabel.hasRemaining() ? Optional.empty() : Optional.of(namen);
    }

    private static ByteBuffer lees(SeekableByteChannel kanaal, long plek, int lengte) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(lengte).order(ByteOrder.LITTLE_ENDIAN);
        kanaal.position(plek);
        while (buffer.hasRemaining() && kanaal.read(buffer) >= 0) {
            // A channel may give less than was asked.
        }
        return buffer.flip();
    }
}
