package nl.klacht.jakarta.bericht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.behandeling.Klachttermijn;
import nl.klacht.core.behandeling.Klachttermijnen;
import nl.klacht.core.behandeling.Termijnsoort;
import nl.klacht.core.dossier.Afscherming;
import nl.klacht.core.dossier.Toewijzing;
import nl.klacht.core.dossier.Voortgang;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Projectie;
import nl.klacht.jakarta.dossier.Stand;
import nl.klacht.jakarta.opslag.DossierRij;
import nl.klacht.jakarta.opslag.Dossieropslag;

/**
 * Reminds the owner of a dossier of its next date: some working days before it, and once it is over. The projection says
 * which dossiers to look at; what must happen, and when, the core says anew. Of one date and kind somebody is reminded once
 * beforehand and once too late, however often and on however many servers this runs.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Herinneringen {

    static final String TERMIJN = "termijn";
    static final String DATUM = "datum";

    private static final String VOORAF = "vooraf";
    private static final String TE_LAAT = "te_laat";

    /** Dates on which the klager may do something, and nobody here has to. */
    private static final List<String> VAN_DE_KLAGER = Stream.of(Termijnsoort.VERZOEKSCHRIFT, Termijnsoort.BEZWAAR)
            .map(Herinneringen::code)
            .toList();

    private static final String KANDIDATEN = """
            select new nl.klacht.jakarta.bericht.Herinneringen$Kandidaat(d.id, d.volgendeDatum) from Dossier d
            where d.geslotenVanaf is null and d.volgendeDatum <= :tot and d.volgendeSoort not in (:vanDeKlager)
              and (d.volgendeDatum > :naDatum or d.volgendeDatum = :naDatum and d.id > :naId)
              and not exists (select 1 from Herinnering h
                              where h.dossier = d.id and h.soort = d.volgendeSoort and h.datum = d.volgendeDatum
                                and h.wanneer = case when d.volgendeWettelijk < :vandaag then 'te_laat' else 'vooraf' end)
            order by d.volgendeDatum, d.id
            """;

    private static final int TEGELIJK = 50;

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    private final Dossieropslag opslag;
    private final Dossierdienst dossiers;
    private final Projectie projectie;
    private final Berichten berichten;

    @Inject
    Herinneringen(Dossieropslag opslag, Dossierdienst dossiers, Projectie projectie, Berichten berichten) {
        this.opslag = opslag;
        this.dossiers = dossiers;
        this.projectie = projectie;
        this.berichten = berichten;
    }

    /** For the container's proxy. */
    protected Herinneringen() {
        this(null, null, null, null);
    }

    /** A dossier of which somebody should perhaps be reminded, in the order of its date. */
    record Kandidaat(UUID dossier, LocalDate datum) {

        /** Before all of them. */
        static final Kandidaat GEEN = new Kandidaat(new UUID(0, 0), LocalDate.EPOCH);
    }

    /** Some dossiers after this one, with a date up to and including that day. */
    List<Kandidaat> kandidaten(Kandidaat na, LocalDate vandaag, LocalDate tot) {
        return em.createQuery(KANDIDATEN, Kandidaat.class)
                .setParameter("tot", tot)
                .setParameter("vandaag", vandaag)
                .setParameter("naDatum", na.datum())
                .setParameter("naId", na.dossier())
                .setParameter("vanDeKlager", VAN_DE_KLAGER)
                .setMaxResults(TEGELIJK)
                .getResultList();
    }

    /** Reminds of one dossier, if the core says the same as its projection; otherwise that is put right first. */
    void herinner(UUID dossier, LocalDate tot, Instant nu) {
        opslag.findVoorWijziging(dossier)
                .ifPresent(rij -> dossiers.find(dossier, nu).ifPresent(stand -> herinner(rij, stand, tot, nu)));
    }

    private void herinner(DossierRij rij, Stand stand, LocalDate tot, Instant nu) {
        DossierRij klopt = projectie.dossier(stand.situatie(), stand.hash());
        if (!klopt.equals(rij)) {
            opslag.herzie(klopt);
        }
        Klachttermijnen.volgende(stand.situatie())
                .filter(termijn -> !VAN_DE_KLAGER.contains(code(termijn.soort())))
                .filter(termijn -> !termijn.einde().veilig().isAfter(tot))
                .ifPresent(termijn -> herinner(stand, termijn, nu));
    }

    /** Of which dates of this dossier somebody was reminded, the last one first. */
    List<Herinnering> vanDossier(UUID dossier) {
        return em.createQuery(
                        "select new nl.klacht.jakarta.bericht.Herinnering(h.soort, h.datum, h.wanneer, h.voor, h.moment)"
                                + " from Herinnering h where h.dossier = :dossier order by h.moment desc",
                        Herinnering.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }

    private void herinner(Stand stand, Klachttermijn termijn, Instant nu) {
        boolean teLaat = termijn.einde().isVerstrekenOp(stand.situatie().vandaag());
        UUID dossier = stand.dossier().id();
        List<Geadresseerde> eigenaars = eigenaars(stand.dossier().voortgang());
        LocalDate datum = termijn.einde().veilig();
        String soort = code(termijn.soort());
        String wanneer = teLaat ? TE_LAAT : VOORAF;
        if (em.find(Herinneringtabel.class, new Herinneringtabel.Sleutel(dossier, soort, datum, wanneer)) != null) {
            return;
        }
        String voor = eigenaars.stream().map(Geadresseerde::verwijzing).collect(Collectors.joining(", "));
        em.persist(new Herinneringtabel(dossier, soort, datum, wanneer, voor, nu));
        eigenaars.forEach(eigenaar -> berichten.mail(
                teLaat ? Berichtsoort.TE_LAAT : Berichtsoort.HERINNERING,
                dossier,
                null,
                eigenaar,
                Map.of(TERMIJN, soort, DATUM, datum.toString())));
    }

    /**
     * Who has it in hand: the behandelaar, else the gespreksvoerder, else the loket. One that is restricted and in nobody's
     * hands is watched by whom it is restricted to; the mailbox of the loket is read by more people.
     */
    private static List<Geadresseerde> eigenaars(Voortgang voortgang) {
        Toewijzing toewijzing = voortgang.behandelaars().behandelaar() != null
                ? voortgang.behandelaars().behandelaar()
                : voortgang.behandelaars().gespreksvoerder();
        if (toewijzing != null) {
            return List.of(Geadresseerde.account(toewijzing.gebruiker()));
        }
        Afscherming afscherming = voortgang.afscherming();
        return afscherming == null
                ? List.of(Geadresseerde.rol(Rol.LOKET))
                : afscherming.mensen().stream()
                        .sorted()
                        .map(Geadresseerde::account)
                        .toList();
    }

    static String code(Termijnsoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }
}
