package nl.klacht.jakarta.opdracht.export;

import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.opdracht.Argumenten;
import nl.klacht.jakarta.opdracht.Ingeschrevene;
import nl.klacht.jakarta.opdracht.Opdracht;
import nl.klacht.jakarta.opdracht.OpdrachtGeweigerd;
import nl.klacht.jakarta.opdracht.VerkeerdGebruik;
import nl.klacht.jakarta.opdracht.Werkplek;

/** Verifies an export without a server or a database, or what stands in the database of a municipality. */
public final class Keten implements Opdracht {

    private static final String CONTROLEER = "controleer";
    private static final String GEMEENTE = "--gemeente";
    private static final String SLEUTEL = "--sleutel";
    private static final String BEWAARD = "--bewaard";

    @Override
    public String naam() {
        return "keten";
    }

    @Override
    public String gebruik() {
        return "controleer <map> | controleer --gemeente <gemeente>  [--sleutel <openbare sleutel>] [--bewaard <bestand>]";
    }

    @Override
    public Set<String> metWaarde() {
        return Set.of(GEMEENTE, SLEUTEL, BEWAARD);
    }

    @Override
    public String uitleg() {
        return "Kijkt na of er in een export of in de database iets is veranderd, weggehaald of ertussen gezet.";
    }

    @Override
    public void voerUit(Argumenten argumenten, Werkplek werkplek) throws IOException, SQLException {
        String wat = argumenten.neem(CONTROLEER);
        if (!wat.equals(CONTROLEER)) {
            throw new VerkeerdGebruik("keten kent alleen: " + CONTROLEER + ".");
        }
        Optional<String> gemeente = argumenten.optie(GEMEENTE);
        Optional<Path> map = gemeente.isPresent() ? Optional.empty() : Optional.of(Path.of(argumenten.neem("de map")));
        Optional<String> sleutel = argumenten.optie(SLEUTEL);
        Optional<Path> bewaard = argumenten.optie(BEWAARD).map(Path::of);
        argumenten.eisOp();
        Teller teller = new Teller(werkplek);
        Optional<PublicKey> openbaar =
                sleutel.isPresent() ? Optional.of(Sleutelbestand.lees(sleutel.get())) : Optional.empty();
        String samenvatting = map.isPresent()
                ? new Exportcontrole(map.get(), teller).controleer(openbaar, bewaard)
                : database(werkplek, gemeente.orElseThrow(), teller, openbaar, bewaard);
        werkplek.zeg(samenvatting);
        if (teller.aantal > 0) {
            throw new OpdrachtGeweigerd("Er klopt iets niet: " + teller.aantal + " keer. Zie hierboven.");
        }
        werkplek.zeg("Alles klopt.");
    }

    private static String database(
            Werkplek werkplek, String id, Consumer<String> melding, Optional<PublicKey> sleutel, Optional<Path> bewaard)
            throws IOException, SQLException {
        Ingeschrevene gemeente = werkplek.lees(id);
        Controle controle = new Controle(id, melding);
        try (Momentopname opname = Momentopname.van(werkplek.gemeente(gemeente), gemeente)) {
            opname.elkeRij("ketenhoofd", "r.dag", rij -> controle.hoofd(Dossierrijen.boom(rij)));
            opname.elkeRij("keteneinde", "r.dag, r.dossier", rij -> controle.einde(Dossierrijen.boom(rij)));
            controle.hoofden(
                    sleutel, bewaard.isPresent() ? Hoofdenbestand.lees(bewaard.get(), id) : List.<Ketenhoofd>of());
            for (String dossier : opname.dossiers()) {
                controle.dossier(
                        dossier,
                        Dossierrijen.bomen(opname.rijenVan("gebeurtenis", "dossier", "r.volgnummer", dossier)),
                        Dossierrijen.bomen(opname.rijenVan("inhoud", "dossier", "r.id", dossier)));
            }
        }
        controle.sluitAf();
        return controle.samenvatting();
    }

    /** Shows every finding, and counts them. */
    private static final class Teller implements Consumer<String> {

        private final Werkplek werkplek;
        private int aantal;

        Teller(Werkplek werkplek) {
            this.werkplek = werkplek;
        }

        @Override
        public void accept(String zin) {
            aantal++;
            werkplek.zeg(zin);
        }
    }
}
