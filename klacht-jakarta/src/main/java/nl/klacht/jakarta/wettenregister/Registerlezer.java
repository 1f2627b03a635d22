package nl.klacht.jakarta.wettenregister;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the register of laws as the documentation has it, and leaves out what only says where something is in the code. */
final class Registerlezer {

    private static final Pattern ANKER = Pattern.compile("<a id=\"([a-z0-9-]+)\">");
    private static final Pattern GEEN_LETTER_OF_CIJFER = Pattern.compile("[^\\p{L}0-9]+");
    private static final Parser LEZER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Registerlezer() {}

    /** The laws and the groups of rules, in the order of the page. */
    static List<Registerdeel> lees(String markdown) {
        List<Registerdeel> delen = new ArrayList<>();
        String titel = "";
        String inleiding = "";
        for (Node blok = LEZER.parse(markdown).getFirstChild(); blok != null; blok = blok.getNext()) {
            if (blok instanceof Heading) {
                titel = tekst(blok);
                inleiding = "";
            } else if (blok instanceof Paragraph) {
                inleiding = tekst(blok);
            } else if (blok instanceof TableBlock) {
                delen.add(new Registerdeel(anker(titel), titel, inleiding, rijen(blok)));
            }
        }
        return List.copyOf(delen);
    }

    private static List<Registerrij> rijen(Node tabel) {
        List<String> kolommen = new ArrayList<>();
        List<Registerrij> rijen = new ArrayList<>();
        for (Node deel = tabel.getFirstChild(); deel != null; deel = deel.getNext()) {
            for (Node rij = deel.getFirstChild(); rij instanceof TableRow; rij = rij.getNext()) {
                if (deel instanceof TableHead) {
                    cellen(rij).forEach(cel -> kolommen.add(tekst(cel)));
                } else if (deel instanceof TableBody) {
                    rijen.add(rij(kolommen, cellen(rij)));
                }
            }
        }
        return rijen;
    }

    private static List<Node> cellen(Node rij) {
        List<Node> cellen = new ArrayList<>();
        for (Node cel = rij.getFirstChild(); cel instanceof TableCell; cel = cel.getNext()) {
            cellen.add(cel);
        }
        return cellen;
    }

    private static Registerrij rij(List<String> kolommen, List<Node> cellen) {
        Map<String, String> rij = new HashMap<>();
        for (int i = 0; i < cellen.size(); i++) {
            rij.put(kolommen.get(i), tekst(cellen.get(i)));
        }
        Eerste eerste = new Eerste();
        cellen.get(0).accept(eerste);
        boolean artikel = rij.containsKey("Artikel");
        return new Registerrij(
                eerste.anker,
                eis(rij, artikel ? "Artikel" : "Nummer"),
                eerste.adres,
                eis(rij, artikel ? "Titel" : "Regel"),
                artikel ? eis(rij, "In werking") : null,
                eis(rij, artikel ? "Gemodelleerd" : "Hoe"),
                eis(rij, artikel ? "Wat niet, en waarom" : "Toelichting"));
    }

    private static String eis(Map<String, String> rij, String kolom) {
        String waarde = rij.get(kolom);
        if (waarde == null) {
            throw new IllegalStateException("het wettenregister heeft een tabel zonder de kolom " + kolom);
        }
        return waarde;
    }

    private static String tekst(Node node) {
        StringBuilder tekst = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text woord) {
                tekst.append(woord.getLiteral());
            }

            @Override
            public void visit(Code code) {
                tekst.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak einde) {
                tekst.append(' ');
            }
        });
        return tekst.toString().strip();
    }

    private static String anker(String titel) {
        return GEEN_LETTER_OF_CIJFER.matcher(titel.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /** What the first cell of a row carries beside its text. */
    private static final class Eerste extends AbstractVisitor {

        private @Nullable String anker;
        private @Nullable String adres;

        @Override
        public void visit(HtmlInline html) {
            Matcher gevonden = ANKER.matcher(html.getLiteral());
            if (gevonden.find()) {
                anker = gevonden.group(1);
            }
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().startsWith("https://")) {
                adres = link.getDestination();
            }
            visitChildren(link);
        }
    }
}
