package nl.klacht.jakarta.opslag;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(name = "Dossier")
@Table(name = "dossier")
class Dossiertabel {

    @Id
    private UUID id;

    private String kenmerk;

    private String soort;

    private String fase;

    private boolean spoed;

    @Column(name = "ontvangen_op")
    private Instant ontvangenOp;

    private LocalDate ontvangstdatum;

    @Column(name = "volgende_datum")
    private @Nullable LocalDate volgendeDatum;

    @Column(name = "volgende_wettelijk")
    private @Nullable LocalDate volgendeWettelijk;

    @Column(name = "volgende_soort")
    private @Nullable String volgendeSoort;

    private @Nullable String gespreksvoerder;

    private @Nullable String behandelaar;

    private String[] dienstverleners;

    @Column(name = "afgeschermd_voor")
    private String @Nullable [] afgeschermdVoor;

    private boolean verwezen;

    @Column(name = "gesloten_vanaf")
    private @Nullable LocalDate geslotenVanaf;

    private int versie;

    private String hash;

    @Column(name = "bijgewerkt_op")
    private Instant bijgewerktOp;

    @Column(name = "bewaar_klasse")
    private @Nullable String bewaarKlasse;

    @Column(name = "bewaren_tot")
    private @Nullable LocalDate bewarenTot;

    private @Nullable Boolean bevroren;

    @Column(name = "bewaar_gronden")
    private @Nullable String bewaarGronden;

    /** Set by the database alone, when the dossier is destroyed. */
    @Column(name = "vernietigd_op", insertable = false, updatable = false)
    private @Nullable Instant vernietigdOp;

    /** For Jakarta Persistence. */
    protected Dossiertabel() {}

    Dossiertabel(DossierRij rij) {
        this.id = rij.id();
        neemOver(rij);
    }

    final void neemOver(DossierRij rij) {
        this.kenmerk = rij.kenmerk();
        this.soort = rij.soort();
        this.fase = rij.fase();
        this.spoed = rij.spoed();
        this.ontvangenOp = rij.ontvangenOp();
        this.ontvangstdatum = rij.ontvangstdatum();
        this.volgendeDatum = rij.volgendeDatum();
        this.volgendeWettelijk = rij.volgendeWettelijk();
        this.volgendeSoort = rij.volgendeSoort();
        this.gespreksvoerder = rij.gespreksvoerder();
        this.behandelaar = rij.behandelaar();
        this.dienstverleners = rij.dienstverleners().toArray(String[]::new);
        this.afgeschermdVoor = rij.afgeschermdVoor() == null
                ? null
                : rij.afgeschermdVoor().stream().sorted().toArray(String[]::new);
        this.verwezen = rij.verwezen();
        this.geslotenVanaf = rij.geslotenVanaf();
        this.versie = rij.versie();
        this.hash = rij.hash();
        this.bijgewerktOp = rij.bijgewerktOp();
        neemOver(rij.bewaring());
    }

    final void neemOver(@Nullable Bewaarrij rij) {
        this.bewaarKlasse = rij == null ? null : rij.klasse();
        this.bewarenTot = rij == null ? null : rij.totEnMet();
        this.bevroren = rij == null ? null : rij.bevroren();
        this.bewaarGronden = rij == null ? null : rij.gronden();
    }

    private @Nullable Bewaarrij bewaring() {
        return bewaarKlasse == null ? null : new Bewaarrij(bewaarKlasse, bewarenTot, bevroren, bewaarGronden);
    }

    DossierRij rij() {
        return new DossierRij(
                id,
                kenmerk,
                soort,
                fase,
                spoed,
                ontvangenOp,
                ontvangstdatum,
                volgendeDatum,
                volgendeWettelijk,
                volgendeSoort,
                gespreksvoerder,
                behandelaar,
                List.of(dienstverleners),
                afgeschermdVoor == null ? null : Set.of(afgeschermdVoor),
                verwezen,
                geslotenVanaf,
                versie,
                hash,
                bijgewerktOp,
                bewaring());
    }
}
