package nl.klacht.jakarta.importeren;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.klacht.core.dossier.Actor;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;

/**
 * Takes over a file, a bundle of lines a transaction. When it breaks halfway what was taken over stays, and sending the
 * file again goes on from there.
 */
@ApplicationScoped
public class Importdienst {

    private static final int BUNDEL = 100;

    private final Importbundel bundel;
    private final Klok klok;

    @Inject
    public Importdienst(Importbundel bundel, Klok klok) {
        this.bundel = bundel;
        this.klok = klok;
    }

    /** For the container's proxy. */
    protected Importdienst() {
        this(null, null);
    }

    /** Takes over every line that can be and is not there yet, and tells what happened to each. */
    Importverslag importeer(byte[] inhoud, Actor actor) {
        Csvbestand bestand = Csvbestand.open(inhoud);
        Loop loop = new Loop(actor, klok.nu());
        bestand.forEachRemaining(loop::regel);
        return loop.verslag();
    }

    /** One file on its way in. */
    private final class Loop {

        private final Actor actor;
        private final Instant nu;
        private final Regeltoets toets;
        private final List<Importregel> wachtend = new ArrayList<>();
        private final List<GeweigerdeRegel> geweigerd = new ArrayList<>();
        private int regels;
        private int aangenomen;

        Loop(Actor actor, Instant nu) {
            this.actor = actor;
            this.nu = nu;
            this.toets = new Regeltoets(LokaleDag.van(nu));
        }

        void regel(Csvbestand.Regel regel) {
            regels++;
            toets.toets(regel, wachtend::add, geweigerd::add);
            if (wachtend.size() == BUNDEL) {
                neemOver();
            }
        }

        Importverslag verslag() {
            neemOver();
            geweigerd.sort(Comparator.comparingInt(GeweigerdeRegel::regel));
            int overgeslagen = regels - aangenomen - geweigerd.size();
            return new Importverslag(regels, aangenomen, overgeslagen, geweigerd.size(), geweigerd);
        }

        private void neemOver() {
            if (wachtend.isEmpty()) {
                return;
            }
            Importbundel.Uitslag uitslag = eenmaal();
            aangenomen += uitslag.aangenomen();
            geweigerd.addAll(uitslag.geweigerd());
            wachtend.clear();
        }

        /** When another import had one of these lines first, its dossiers are there now: ask again. */
        private Importbundel.Uitslag eenmaal() {
            try {
                return bundel.neemOver(wachtend, actor, nu);
            } catch (GelijktijdigGewijzigd e) {
                return bundel.neemOver(wachtend, actor, nu);
            }
        }
    }
}
