package nl.klacht.jakarta.opdracht.export;

import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Metadata for an archive, in the elements and the order of MDTO 1.0 of the Nationaal Archief. */
final class Mdto {

    private static final String RUIMTE = "https://www.nationaalarchief.nl/mdto";
    private static final XMLOutputFactory FABRIEK = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;
    private final String gemeente;
    private final String bron;

    /** A dossier as an archive sees it. */
    record Zaak(
            String id,
            String naam,
            String soort,
            LocalDate begin,
            @Nullable LocalDate einde,
            @Nullable String selectie,
            boolean blijvend,
            @Nullable LocalDate bewarenTot,
            List<Stuk> bestanden) {}

    /** What refers to a file. */
    record Stuk(String naam, String kenmerk) {}

    private Mdto(Writer uit, String gemeente) throws XMLStreamException {
        this.xml = FABRIEK.createXMLStreamWriter(uit);
        this.gemeente = gemeente;
        this.bron = "Klacht, klachtenregistratie van " + gemeente;
    }

    /** Writes the metadata of a dossier. */
    static void zaak(Writer uit, String gemeente, Zaak zaak) throws XMLStreamException {
        Mdto mdto = new Mdto(uit, gemeente);
        mdto.begin("informatieobject");
        mdto.kop(zaak.id(), zaak.naam());
        mdto.begrip("aggregatieniveau", "Zaak", null, "Begrippenlijst Aggregatieniveaus MDTO");
        mdto.begrip(
                "classificatie",
                "Geschillen behandelen",
                "13",
                "Selectielijst gemeenten en intergemeentelijke organen 2020");
        mdto.veld("trefwoord", zaak.soort());
        mdto.tijd(zaak);
        mdto.veld("taal", "nl");
        mdto.waardering(zaak);
        for (Stuk stuk : zaak.bestanden()) {
            mdto.verwijzing("heeftRepresentatie", stuk.naam(), stuk.kenmerk());
        }
        mdto.verwijzing("archiefvormer", "Gemeente " + gemeente, null);
        mdto.verwijzing("activiteit", "Behandelen van klachten", null);
        mdto.beperking();
        mdto.einde();
    }

    /** Writes the metadata of a file. */
    static void bestand(
            Writer uit, String gemeente, Exportmap.Bestand bestand, Stuk stuk, String type, Stuk zaak, Instant nu)
            throws XMLStreamException {
        Mdto mdto = new Mdto(uit, gemeente);
        mdto.begin("bestand");
        mdto.kop(stuk.kenmerk(), stuk.naam());
        mdto.veld("omvang", Long.toString(bestand.bytes()));
        mdto.begrip("bestandsformaat", type, type, "IANA Media Types");
        mdto.xml.writeStartElement("checksum");
        mdto.begrip("checksumAlgoritme", "SHA-256", null, "Begrippenlijst ChecksumAlgoritme MDTO");
        mdto.veld("checksumWaarde", bestand.sha256());
        mdto.veld("checksumDatum", nu.toString());
        mdto.xml.writeEndElement();
        mdto.verwijzing("isRepresentatieVan", zaak.naam(), zaak.kenmerk());
        mdto.einde();
    }

    private void begin(String soort) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("MDTO");
        xml.writeDefaultNamespace(RUIMTE);
        xml.writeStartElement(soort);
    }

    private void einde() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void kop(String kenmerk, String naam) throws XMLStreamException {
        identificatie("identificatie", kenmerk);
        veld("naam", naam);
    }

    private void identificatie(String element, String kenmerk) throws XMLStreamException {
        xml.writeStartElement(element);
        veld("identificatieKenmerk", kenmerk);
        veld("identificatieBron", bron);
        xml.writeEndElement();
    }

    private void tijd(Zaak zaak) throws XMLStreamException {
        xml.writeStartElement("dekkingInTijd");
        begrip("dekkingInTijdType", "Looptijd van de zaak", null, bron);
        veld("dekkingInTijdBegindatum", zaak.begin().toString());
        if (zaak.einde() != null) {
            veld("dekkingInTijdEinddatum", zaak.einde().toString());
        }
        xml.writeEndElement();
    }

    /** While a dossier is open its term is not known; that it is kept for good is decided by people, at the end. */
    private void waardering(Zaak zaak) throws XMLStreamException {
        begrip(
                "waardering",
                zaak.blijvend() ? "Blijvend te bewaren" : "Tijdelijk te bewaren",
                zaak.blijvend() ? "B" : "V",
                "Begrippenlijst Waarderingen MDTO");
        if (zaak.bewarenTot() != null) {
            xml.writeStartElement("bewaartermijn");
            if (zaak.selectie() != null) {
                begrip("termijnTriggerStartLooptijd", "Afgehandeld", zaak.selectie(), "Selectielijst 2020");
            }
            veld("termijnEinddatum", zaak.bewarenTot().toString());
            xml.writeEndElement();
        }
    }

    private void beperking() throws XMLStreamException {
        xml.writeStartElement("beperkingGebruik");
        begrip("beperkingGebruikType", "Persoonsgegevens", null, "Begrippenlijst Beperking gebruik MDTO");
        veld("beperkingGebruikNadereBeschrijving", "Er staan persoonsgegevens in, ook over gezondheid en gezin.");
        xml.writeEndElement();
    }

    private void begrip(String element, String label, @Nullable String code, String lijst) throws XMLStreamException {
        xml.writeStartElement(element);
        veld("begripLabel", label);
        if (code != null) {
            veld("begripCode", code);
        }
        verwijzing("begripBegrippenlijst", lijst, null);
        xml.writeEndElement();
    }

    private void verwijzing(String element, String naam, @Nullable String kenmerk) throws XMLStreamException {
        xml.writeStartElement(element);
        veld("verwijzingNaam", naam);
        if (kenmerk != null) {
            identificatie("verwijzingIdentificatie", kenmerk);
        }
        xml.writeEndElement();
    }

    private void veld(String element, String tekst) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(schoon(tekst));
        xml.writeEndElement();
    }

    /** Without the signs that XML does not know at all. */
    private static String schoon(String tekst) {
        return tekst.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
