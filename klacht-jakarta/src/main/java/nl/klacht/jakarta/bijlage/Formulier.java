package nl.klacht.jakarta.bijlage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.InvoervormOnbekend;
import nl.klacht.jakarta.fout.NietBeschikbaar;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.fout.TeGroot;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.io.IOUtils;

/**
 * A form with files, read as it comes: the fields, and each file on its way in. Whoever has it closes it, and with it the
 * files.
 */
public final class Formulier implements AutoCloseable {

    /** How many files one form may bring. */
    public static final int BESTANDEN_HOOGSTENS = 10;

    /** Beyond so many no form is read any further. */
    private static final int BESTANDEN_GELEZEN = 100;

    private static final String MULTIPART = "multipart/form-data";
    private static final int VELD_HOOGSTENS = 256 * 1024;
    private static final int DELEN_HOOGSTENS = 2000;
    private static final String ONLEESBAAR = "Het formulier met bestanden is niet te lezen. Stuur het opnieuw.";

    private static final JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> LEZER =
            new JakartaServletFileUpload<>();

    private final Map<String, List<String>> velden = new LinkedHashMap<>();
    private final List<Meegestuurd> bestanden = new ArrayList<>();
    private final List<String> teVeel = new ArrayList<>();
    private final List<String> zonderPlaats = new ArrayList<>();
    private long gelezen;

    private final Consumer<Map<String, List<String>>> voorBestand;

    private Formulier(Consumer<Map<String, List<String>>> voorBestand) {
        this.voorBestand = voorBestand;
    }

    /** Whether a request of this content type brings a form with files. */
    public static boolean is(@org.jspecify.annotations.Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(java.util.Locale.ROOT).startsWith(MULTIPART);
    }

    /** As {@link #lees(InputStream, String, long, Consumer)}, of a form whose sender was judged before. */
    public static Formulier lees(InputStream in, String contentType, long grens) {
        return lees(in, contentType, grens, velden -> {});
    }

    /**
     * Reads a form. Of what are too many files, or find no room on the disk, only the names are kept: the form comes in all
     * the same, so that who filled it in loses nothing.
     *
     * @param grens how large one file may be; of a larger one it is only known that it is
     * @param voorBestand is asked with the fields that came before it, when the first file comes; it throws to refuse
     * @throws InvoervormOnbekend when it is no such form
     * @throws OngeldigeInvoer when it breaks off or makes no sense
     * @throws TeGroot when there are far too many files, or too much beside them
     */
    public static Formulier lees(
            InputStream in, String contentType, long grens, Consumer<Map<String, List<String>>> voorBestand) {
        if (!is(contentType)) {
            throw new InvoervormOnbekend();
        }
        Formulier formulier = new Formulier(voorBestand);
        try {
            formulier.lees(LEZER.getItemIterator(new Inhoud(in, contentType)), grens);
            return formulier;
        } catch (FileUploadException e) {
            formulier.close();
            throw new OngeldigeInvoer(Invoerfout.inBody("#", ONLEESBAAR));
        } catch (IOException e) {
            formulier.close();
            throw new OngeldigeInvoer(Invoerfout.inBody("#", ONLEESBAAR));
        } catch (RuntimeException e) {
            formulier.close();
            throw e;
        }
    }

    private void lees(FileItemInputIterator delen, long grens) throws IOException {
        int aantal = 0;
        while (delen.hasNext()) {
            if (++aantal > DELEN_HOOGSTENS) {
                throw new TeGroot();
            }
            neemOp(delen.next(), grens);
        }
        if (aantal == 0) {
            throw new OngeldigeInvoer(Invoerfout.inBody("#", ONLEESBAAR));
        }
    }

    private void neemOp(FileItemInput deel, long grens) throws IOException {
        String veld = String.valueOf(deel.getFieldName());
        if (deel.isFormField()) {
            velden.computeIfAbsent(veld, naam -> new ArrayList<>()).add(tekst(deel.getInputStream()));
            return;
        }
        voorBestand.accept(velden);
        String naam = naam(deel);
        if (bestanden.size() == BESTANDEN_HOOGSTENS) {
            slaOver(naam);
            return;
        }
        Spoel spoel;
        try {
            spoel = Spoel.van(deel.getInputStream(), grens);
        } catch (NietBeschikbaar e) {
            zonderPlaats.add(naam);
            return;
        }
        if (naam.isEmpty() && spoel.omvang() == 0 && !spoel.isTeGroot()) {
            // A browser sends a field for files in which nothing was chosen as a file without a name.
            spoel.close();
            return;
        }
        bestanden.add(new Meegestuurd(veld, naam, spoel));
    }

    /** As it was sent: the part itself gives only a name that is also one for a file on this machine, in its alphabet. */
    private static String naam(FileItemInput deel) {
        String naam = LEZER.getFileName(deel.getHeaders());
        return naam == null ? "" : naam;
    }

    /** A field for files in which nothing was chosen is no file. */
    private void slaOver(String naam) {
        if (!naam.isEmpty()) {
            teVeel.add(naam);
        }
        if (teVeel.size() + BESTANDEN_HOOGSTENS > BESTANDEN_GELEZEN) {
            throw new TeGroot("Stuur hoogstens " + BESTANDEN_HOOGSTENS + " bestanden tegelijk.");
        }
    }

    private String tekst(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(VELD_HOOGSTENS + 1);
        gelezen += bytes.length;
        if (bytes.length > VELD_HOOGSTENS || gelezen > 4L * VELD_HOOGSTENS) {
            throw new TeGroot();
        }
        IOUtils.consume(in);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The fields that are no files, each with its values. */
    public Map<String, String[]> velden() {
        Map<String, String[]> alle = new LinkedHashMap<>();
        velden.forEach((naam, waarden) -> alle.put(naam, waarden.toArray(String[]::new)));
        return alle;
    }

    /** The first value of a field; nothing when it is not there. */
    public String waarde(String veld) {
        return velden.getOrDefault(veld, List.of("")).get(0).strip();
    }

    public List<Meegestuurd> bestanden() {
        return List.copyOf(bestanden);
    }

    /** The names of the files that came after the last one that may come at once. */
    public List<String> teVeel() {
        return List.copyOf(teVeel);
    }

    /** The names of the files for which there was no room. */
    public List<String> zonderPlaats() {
        return List.copyOf(zonderPlaats);
    }

    /** @throws NietBeschikbaar when there was no room for a file */
    public void eisPlaats() {
        if (!zonderPlaats.isEmpty()) {
            throw Spoel.vol();
        }
    }

    @Override
    public void close() {
        bestanden.forEach(meegestuurd -> meegestuurd.spoel().close());
    }

    /** What the library wants to know of a request. */
    private record Inhoud(InputStream getInputStream, String getContentType) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }
}
