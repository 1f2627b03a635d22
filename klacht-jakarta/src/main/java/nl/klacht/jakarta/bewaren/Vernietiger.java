package nl.klacht.jakarta.bewaren;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Regel;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.tenant.Eenheid;
import nl.klacht.jakarta.tenant.Tenant;

/**
 * Carries out a list that two people agreed on: every dossier in a transaction of its own, whole or not at all, and then the
 * statement. Asked again after it was broken off, by any server, it goes on where it was.
 */
@ApplicationScoped
public class Vernietiger {

    private static final String VERNIETIGD = "vernietigd";
    private static final byte[] ZONDER_ZOUT = {};

    private final Eenheid eenheid;
    private final Vernietigingsopslag opslag;
    private final Klok klok;

    @Inject
    public Vernietiger(Eenheid eenheid, Vernietigingsopslag opslag, Klok klok) {
        this.eenheid = eenheid;
        this.opslag = opslag;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Vernietiger() {
        this(null, null, null);
    }

    /** Carries out what is left of a decided list. */
    public void voerUit(Tenant tenant, UUID lijst) {
        List<Regel> open = eenheid.voor(tenant, () -> opslag.regels(lijst)).stream()
                .filter(regel -> regel.uitkomst() == null)
                .toList();
        open.forEach(regel -> eenheid.doe(tenant, () -> opslag.vernietig(lijst, regel.dossier())));
        eenheid.doe(tenant, () -> verklaar(tenant, lijst));
    }

    /** Carries out what is left of every decided list. */
    public void voltooi(Tenant tenant) {
        eenheid.voor(tenant, opslag::teVoltooien).forEach(lijst -> voerUit(tenant, lijst));
    }

    private void verklaar(Tenant tenant, UUID lijst) {
        Vernietigingslijst wat = opslag.find(lijst).orElseThrow();
        if (wat.verklaring() == null) {
            Instant nu = klok.nu();
            String tekst = verklaring(tenant, wat.met(opslag.regels(lijst)), nu).toString();
            opslag.verklaar(lijst, nu, tekst, Hashketen.hash(ZONDER_ZOUT, tekst));
        }
    }

    /** Which dossiers were destroyed, on which ground, by whom and how; and which on the list were not. */
    private static ObjectNode verklaring(Tenant tenant, Vernietigingslijst lijst, Instant nu) {
        ObjectNode tekst = Json.mapper().createObjectNode();
        tekst.put("wat", "Verklaring van vernietiging (Archiefwet 1995)");
        tekst.put("gemeente", tenant.naam());
        tekst.put("lijst", lijst.id().toString());
        tekst.put("opgemaakt", nu.toString());
        tekst.put("voorgesteldDoor", lijst.voorgesteldDoor() + " (" + lijst.rol() + ")");
        tekst.put("voorgesteldOp", lijst.voorgesteldOp().toString());
        tekst.put(
                "beslotenDoor", lijst.besluit().door() + " (" + lijst.besluit().rol() + ")");
        tekst.put("beslotenOp", lijst.besluit().op().toString());
        tekst.put(
                "wijze",
                "Personen, teksten en bijlagen zijn met hun zout uit de database verwijderd. De geschiedenis zonder die inhoud"
                        + " is er nog.");
        ArrayNode weg = tekst.putArray(VERNIETIGD);
        ArrayNode gebleven = tekst.putArray("nietVernietigd");
        lijst.regels()
                .forEach(regel ->
                        schrijf(regel, VERNIETIGD.equals(regel.uitkomst()) ? weg.addObject() : gebleven.addObject()));
        tekst.put("aantal", weg.size());
        return tekst;
    }

    private static void schrijf(Regel regel, ObjectNode plek) {
        plek.put("kenmerk", regel.kenmerk()).put("dossier", regel.dossier().toString());
        plek.put("klasse", regel.klasse()).put("bewarenTot", regel.bewarenTot().toString());
        ArrayNode gronden = plek.putArray("gronden");
        regel.gronden().stream().map(Grondvorm::vindplaats).distinct().forEach(gronden::add);
        if (!VERNIETIGD.equals(regel.uitkomst())) {
            plek.put("waarom", regel.uitkomst());
        }
    }
}
