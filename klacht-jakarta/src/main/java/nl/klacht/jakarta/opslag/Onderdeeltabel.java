package nl.klacht.jakarta.opslag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(name = "Onderdeel")
@Table(name = "onderdeel")
@IdClass(Onderdeeltabel.Sleutel.class)
class Onderdeeltabel {

    @Id
    private UUID dossier;

    @Id
    private int nummer;

    private @Nullable String domein;

    private @Nullable String aard;

    private @Nullable String oorzaak;

    private @Nullable String regime;

    private @Nullable String route;

    private LocalDate ontvangstdatum;

    private @Nullable String vorm;

    private @Nullable String kanaal;

    private @Nullable String afloop;

    @Column(name = "afgedaan_op")
    private @Nullable LocalDate afgedaanOp;

    @Column(name = "binnen_termijn")
    private @Nullable Boolean binnenTermijn;

    @Column(name = "verdaagd_dagen")
    private int verdaagdDagen;

    private boolean informeel;

    @Column(name = "tweede_lijn")
    private boolean tweedeLijn;

    private @Nullable String dienstverlener;

    /** For Jakarta Persistence. */
    protected Onderdeeltabel() {}

    Onderdeeltabel(OnderdeelRij rij) {
        this.dossier = rij.dossier();
        this.nummer = rij.nummer();
        neemOver(rij);
    }

    final void neemOver(OnderdeelRij rij) {
        this.domein = rij.domein();
        this.aard = rij.aard();
        this.oorzaak = rij.oorzaak();
        this.regime = rij.regime();
        this.route = rij.route();
        this.ontvangstdatum = rij.ontvangstdatum();
        this.vorm = rij.vorm();
        this.kanaal = rij.kanaal();
        this.afloop = rij.afloop();
        this.afgedaanOp = rij.afgedaanOp();
        this.binnenTermijn = rij.binnenTermijn();
        this.verdaagdDagen = rij.verdaagdDagen();
        this.informeel = rij.informeel();
        this.tweedeLijn = rij.tweedeLijn();
        this.dienstverlener = rij.dienstverlener();
    }

    OnderdeelRij rij() {
        return new OnderdeelRij(
                dossier,
                nummer,
                domein,
                aard,
                oorzaak,
                regime,
                route,
                ontvangstdatum,
                vorm,
                kanaal,
                afloop,
                afgedaanOp,
                binnenTermijn,
                verdaagdDagen,
                informeel,
                tweedeLijn,
                dienstverlener);
    }

    /** The key. */
    record Sleutel(UUID dossier, int nummer) implements Serializable {}
}
