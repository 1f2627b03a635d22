package nl.klacht.jakarta.dossier;

import java.util.UUID;
import nl.klacht.core.behandeling.Handeling;
import nl.klacht.core.dossier.Gebeurtenis;
import nl.klacht.core.keten.Hashketen;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.opslag.GebeurtenisRij;

/** An accepted step as the row that is stored, chained to the one before it. */
final class Vastlegging {

    private Vastlegging() {}

    static GebeurtenisRij rij(
            String tenant, UUID dossier, Gebeurtenis gebeurtenis, String vorigeHash, Opslagvorm vorm) {
        Handeling handeling = (Handeling) gebeurtenis.inhoud();
        String inhoud = vorm.schrijf(handeling);
        String gronden = vorm.schrijfGronden(gebeurtenis.gronden());
        Hashketen.Rij keten = new Hashketen.Rij(
                tenant,
                dossier.toString(),
                gebeurtenis.volgnummer(),
                gebeurtenis.moment(),
                gebeurtenis.actor().gebruiker(),
                gebeurtenis.actor().rol(),
                handeling.soort().code(),
                Opslagvorm.VERSIE,
                inhoud,
                gronden,
                vorigeHash,
                "");
        return new GebeurtenisRij(
                dossier,
                gebeurtenis.volgnummer(),
                gebeurtenis.moment(),
                gebeurtenis.actor().gebruiker(),
                gebeurtenis.actor().rol(),
                handeling.soort().code(),
                Opslagvorm.VERSIE,
                inhoud,
                gronden,
                vorigeHash,
                Hashketen.hash(keten));
    }
}
