package nl.klacht.jakarta.opdracht.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.klacht.core.keten.Ketenbreuk;
import nl.klacht.core.keten.Ketencontrole;
import nl.klacht.core.keten.Keteneinde;
import nl.klacht.core.keten.Ketenhoofd;

/** Verifies the histories and texts of a municipality, dossier by dossier, wherever the rows come from. */
final class Controle {

    private final String gemeente;
    private final Consumer<String> melding;
    private final Tekstcontrole teksten = new Tekstcontrole();
    private final List<Ketenhoofd> hoofden = new ArrayList<>();
    private final Map<LocalDate, List<Keteneinde>> einden = new HashMap<>();
    private Ketencontrole keten = new Ketencontrole(List.of(), Map.of());
    private int dossiers;
    private long rijen;

    /** @param melding gets a sentence for everything that is wrong */
    Controle(String gemeente, Consumer<String> melding) {
        this.gemeente = gemeente;
        this.melding = melding;
    }

    void hoofd(JsonNode rij) {
        hoofden.add(Dossierrijen.hoofd(gemeente, rij));
    }

    void einde(JsonNode rij) {
        einden.computeIfAbsent(LocalDate.parse(Dossierrijen.tekst(rij, "dag")), dag -> new ArrayList<>())
                .add(Dossierrijen.einde(rij));
    }

    /** Verifies the heads, once they are all there; the dossiers come after it. */
    void hoofden(Optional<PublicKey> sleutel, List<Ketenhoofd> bewaard) {
        keten = new Ketencontrole(hoofden, einden);
        meld(keten.hoofden());
        sleutel.ifPresent(s -> meld(keten.handtekeningen(s)));
        meld(keten.vergelijk(bewaard));
    }

    /** Verifies the history and the texts of one dossier. */
    void dossier(String id, List<JsonNode> gebeurtenissen, List<JsonNode> inhoud) {
        if (isHeel(id, gebeurtenissen)) {
            Tekstcontrole.Verwezen verwezen = Tekstcontrole.Verwezen.in(gebeurtenissen);
            teksten.teksten(id, verwezen, inhoud).forEach(melding);
        }
    }

    /** As {@link #dossier}, with its files. */
    void metBestanden(
            String id, List<JsonNode> gebeurtenissen, List<JsonNode> inhoud, List<JsonNode> bijlagen, Bestandenmap map)
            throws IOException {
        if (isHeel(id, gebeurtenissen)) {
            Tekstcontrole.Verwezen verwezen = Tekstcontrole.Verwezen.in(gebeurtenissen);
            teksten.teksten(id, verwezen, inhoud).forEach(melding);
            teksten.bestanden(id, verwezen, inhoud, bijlagen, map).forEach(melding);
        }
    }

    private boolean isHeel(String id, List<JsonNode> gebeurtenissen) {
        dossiers++;
        rijen += gebeurtenissen.size();
        Optional<Ketenbreuk> breuk = keten.keten(
                id,
                gebeurtenissen.stream()
                        .map(rij -> Dossierrijen.ketenrij(gemeente, rij))
                        .toList());
        breuk.map(Breukzin::van).ifPresent(melding);
        return breuk.isEmpty();
    }

    /** What the heads know of and was not there. */
    void sluitAf() {
        meld(keten.ontbrekend());
    }

    /** What was looked at, in one sentence. */
    String samenvatting() {
        String einde = hoofden.isEmpty()
                ? "Er zijn geen ketenhoofden: of er aan het eind iets weg is, is niet te zien. "
                : keten.zonderHoofd() + " dossiers zijn nog van na het laatste hoofd. ";
        return "Nagekeken: " + dossiers + " dossiers met " + rijen + " rijen, " + hoofden.size() + " ketenhoofden. "
                + einde + teksten.afwezig();
    }

    private void meld(List<Ketenbreuk> breuken) {
        breuken.stream().map(Breukzin::van).forEach(melding);
    }
}
