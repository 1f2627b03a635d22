package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.klacht.core.behandeling.BevestigOntvangst;
import nl.klacht.core.behandeling.DigitaleWeg;
import nl.klacht.core.behandeling.Ontvang;
import nl.klacht.core.behandeling.VerwijsDoor;
import nl.klacht.core.behandeling.Verzendwijze;
import nl.klacht.core.behandeling.WijsToe;
import nl.klacht.core.dossier.Partijen;
import nl.klacht.core.dossier.Persoon;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.dossier.StapGezet;

/**
 * Who is told what when a step is done (domein 2 and 5). Of an old case that is played again everybody heard long ago.
 */
@ApplicationScoped
public class Stapberichten {

    private final Berichten berichten;

    @Inject
    public Stapberichten(Berichten berichten) {
        this.berichten = berichten;
    }

    /** For the container's proxy. */
    protected Stapberichten() {
        this(null);
    }

    void bij(@Observes StapGezet stap) {
        if (stap.nagespeeld()) {
            return;
        }
        berichten.gebeurtenis(stap.stand().dossier().id(), stap.gebeurtenis().volgnummer());
        Object handeling = stap.gebeurtenis().inhoud();
        if (handeling instanceof Ontvang) {
            ontvangen(stap);
        } else if (handeling instanceof BevestigOntvangst bevestiging) {
            bevestigd(stap, bevestiging);
        } else if (handeling instanceof WijsToe toewijzing) {
            stuur(stap, Berichtsoort.TOEWIJZING, Geadresseerde.account(toewijzing.gebruiker()));
        } else if (handeling instanceof VerwijsDoor verwijzing) {
            stuur(stap, Berichtsoort.OVERDRACHT, Geadresseerde.dienstverlener(verwijzing.dienstverlener()));
        }
    }

    private void ontvangen(StapGezet stap) {
        Stand stand = stap.stand();
        klagers(stand, persoon -> Bereik.van(stand, persoon).mag(stand, DigitaleWeg.Mail.ONTVANGSTBEVESTIGING))
                .forEach(wie -> stuur(stap, Berichtsoort.ONTVANGEN, wie));
    }

    /** The loket chose e-mail. To whom it turns out not to be possible becomes a dead letter, which the loket sees. */
    private void bevestigd(StapGezet stap, BevestigOntvangst bevestiging) {
        if (bevestiging.wijze() == Verzendwijze.EMAIL) {
            klagers(stap.stand(), persoon -> true).forEach(wie -> stuur(stap, Berichtsoort.ONTVANGSTBEVESTIGING, wie));
        }
    }

    /** Who speaks for the klager, or else every klager. */
    private static List<Geadresseerde> klagers(Stand stand, Predicate<Persoon> wie) {
        Partijen partijen = stand.dossier().partijen();
        Persoon gemachtigde = partijen.gemachtigde();
        if (gemachtigde != null) {
            return wie.test(gemachtigde) ? List.of(Geadresseerde.gemachtigde(gemachtigde)) : List.of();
        }
        List<Geadresseerde> allen = new ArrayList<>();
        for (int plaats = 0; plaats < partijen.klagers().size(); plaats++) {
            Persoon klager = partijen.klagers().get(plaats);
            if (wie.test(klager)) {
                allen.add(Geadresseerde.klager(plaats, klager));
            }
        }
        return allen;
    }

    private void stuur(StapGezet stap, Berichtsoort soort, Geadresseerde wie) {
        berichten.mail(soort, stap.stand().dossier().id(), stap.gebeurtenis().volgnummer(), wie);
    }
}
