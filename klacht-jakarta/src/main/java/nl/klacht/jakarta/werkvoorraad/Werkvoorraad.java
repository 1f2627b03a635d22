package nl.klacht.jakarta.werkvoorraad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.dossier.LokaleDag;
import nl.klacht.core.termijn.Kalender;
import nl.klacht.jakarta.beheer.Kaders;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.inzage.Inzagen;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** The dossiers that somebody may see, page by page. */
@ApplicationScoped
@Transactional
public class Werkvoorraad {

    /** How many there are on a page when nobody says it. */
    private static final int AANTAL = 50;

    private static final String PERSOON = "d.id in (select i.dossier from Inhoud i where i.soort = 'persoon' and"
            + " cast(sql('(zoekvorm(?, ?) @@ to_tsquery(''simple'', ?))', i.soort, i.inhoud, :naam) as boolean) = true)";
    private static final String TEKST = "d.id in (select i.dossier from Inhoud i where i.soort = 'tekst' and"
            + " cast(sql('(zoekvorm(?, ?) @@ to_tsquery(''simple'', ?))', i.soort, i.inhoud, :tekst) as boolean) = true)";

    private final Lijstopslag opslag;
    private final Zicht zicht;
    private final Kaders kaders;
    private final TenantContext tenant;
    private final Klok klok;
    private final Inzagen inzagen;

    @Inject
    public Werkvoorraad(
            Lijstopslag opslag, Zicht zicht, Kaders kaders, TenantContext tenant, Klok klok, Inzagen inzagen) {
        this.opslag = opslag;
        this.zicht = zicht;
        this.kaders = kaders;
        this.tenant = tenant;
        this.klok = klok;
        this.inzagen = inzagen;
    }

    /** For the container's proxy. */
    protected Werkvoorraad() {
        this(null, null, null, null, null, null);
    }

    /**
     * A page of the list.
     *
     * @param na the place that the page before gave, or {@code null} for the first page
     * @throws nl.klacht.jakarta.fout.OngeldigeInvoer when the place belongs to another question
     */
    public Pagina lijst(Aanvrager wie, Filter gevraagd, @Nullable String na, int aantal) {
        Filter filter = Zicht.isAlsDienstverlener(wie) ? gevraagd.voorDienstverlener(wie) : gevraagd;
        Voorwaarden voorwaarden = zicht.voor(wie)
                .en("d.soort = :soort", "soort", filter.soort())
                .en("(d.behandelaar = :wie or d.gespreksvoerder = :wie)", "wie", filter.behandelaar())
                .en(
                        "cast(sql('(? @> array[?]::text[])', d.dienstverleners, :bij) as boolean) = true",
                        "bij",
                        filter.dienstverlener())
                .en("d.volgendeDatum < :voor", "voor", filter.uiterlijkVoor());
        fase(voorwaarden, filter.fase() == null ? "" : filter.fase());
        return pagina(wie, voorwaarden, filter.sortering(), filter.vingerafdruk(), na, aantal);
    }

    /** A page of what was found, the last received first; what is closed is found too. That he asked is written down. */
    public Pagina zoek(Aanvrager wie, Zoekvraag vraag) {
        if (Zicht.isAlsDienstverlener(wie) && vraag.zoektInInhoud()) {
            // A provider may not find out by asking what he does not get to see.
            throw new NietToegestaan();
        }
        Voorwaarden voorwaarden = zicht.voor(wie)
                .en(PERSOON, "naam", Zoekvraag.woorden(vraag.naam()).orElse(null))
                .en(TEKST, "tekst", Zoekvraag.woorden(vraag.tekst()).orElse(null))
                .en(
                        "d.kenmerk like :kenmerk escape '!'",
                        "kenmerk",
                        vraag.beginVanKenmerk().orElse(null))
                .en("d.soort = :soort", "soort", vraag.soort());
        if (vraag.fase() != null) {
            fase(voorwaarden, vraag.fase());
        }
        inzagen.zocht(wie, vraag.inWoorden(), klok.nu());
        int aantal = vraag.aantal() == null ? AANTAL : vraag.aantal();
        return pagina(wie, voorwaarden, Sortering.ONTVANGEN_OP_AF, vraag.vingerafdruk(), vraag.na(), aantal);
    }

    /** A dossier whose petition year is over counts as closed, though nobody did anything. */
    private void fase(Voorwaarden voorwaarden, String fase) {
        LocalDate vandaag = vandaag();
        switch (fase) {
            case "gesloten" ->
                voorwaarden.en("(d.fase = 'gesloten' or d.geslotenVanaf <= :vandaag)", "vandaag", vandaag);
            case "" -> nogOpen(voorwaarden.en("d.fase <> 'gesloten'"), vandaag);
            default -> nogOpen(voorwaarden.en("d.fase = :fase", "fase", fase), vandaag);
        }
    }

    private static void nogOpen(Voorwaarden voorwaarden, LocalDate vandaag) {
        voorwaarden.eenVan("d.geslotenVanaf is null", "d.geslotenVanaf > :vandaag", "vandaag", vandaag);
    }

    private Pagina pagina(
            Aanvrager wie,
            Voorwaarden voorwaarden,
            Sortering sortering,
            String vraag,
            @Nullable String na,
            int aantal) {
        Bladwijzer plek = na == null ? null : Bladwijzer.lees(na, vraag, sortering);
        List<Rij> rijen = opslag.lees(voorwaarden, sortering, plek, aantal + 1);
        List<Rij> hier = rijen.subList(0, Math.min(aantal, rijen.size()));
        boolean meer = rijen.size() > aantal;
        String volgende = meer ? Bladwijzer.na(rijen.get(aantal - 1), sortering).codeer(vraag) : null;
        return new Pagina(regels(wie, hier), volgende);
    }

    private List<Regel> regels(Aanvrager wie, List<Rij> rijen) {
        Kalender kalender = kaders.van(tenant.tenant().id()).kalender();
        LocalDate vandaag = vandaag();
        boolean beperkt = Zicht.isAlsDienstverlener(wie);
        return rijen.stream()
                .map(rij -> Regel.van(rij, kalender, vandaag))
                .map(regel -> beperkt ? regel.voorDienstverlener() : regel)
                .toList();
    }

    private LocalDate vandaag() {
        return LokaleDag.van(klok.nu());
    }
}
