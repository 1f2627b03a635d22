package nl.klacht.jakarta.bewaren;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Actor;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Afgehaald;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Besluit;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Regel;
import nl.klacht.jakarta.bewaren.Vernietigingslijst.Verklaring;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.opslag.Waarden;
import org.jspecify.annotations.Nullable;

/**
 * The lists of what is to be destroyed, in the transaction of the caller. Everything is only added to; what is taken away is
 * taken away by the database, which looks whether two people agreed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Vernietigingsopslag {

    private static final String KANDIDATEN = """
            select d.id from dossier d
             where d.bewaar_klasse is not null and d.vernietigd_op is null
               and d.bewaren_tot < :vandaag and not d.bevroren
               and (d.afgeschermd_voor is null or d.behandelaar = :ik or d.gespreksvoerder = :ik
                    or d.afgeschermd_voor @> array[cast(:ik as text)])
               and not exists (
                   select 1 from vernietigingsregel r
                     left join vernietigingsbesluit b on b.lijst = r.lijst
                     left join vernietigingsuitkomst u on u.lijst = r.lijst and u.dossier = r.dossier
                    where r.dossier = d.id and (b.lijst is null or b.akkoord and u.lijst is null))
             order by d.bewaren_tot, d.id limit :aantal""";
    private static final String LIJSTEN = """
            select l.id, l.voorgesteld_door, l.rol, l.voorgesteld_op, l.toelichting,
                   b.akkoord, b.besloten_door, b.rol as besluit_rol, b.besloten_op, b.toelichting as besluit_toelichting,
                   v.moment, v.inhoud, v.hash,
                   (select count(*) from vernietigingsregel r where r.lijst = l.id) as aantal
              from vernietigingslijst l
              left join vernietigingsbesluit b on b.lijst = l.id
              left join verklaring_van_vernietiging v on v.lijst = l.id""";
    private static final String REGELS = """
            select r.dossier, r.kenmerk, r.klasse, r.bewaren_tot, r.gronden, u.uitkomst, x.door, x.reden, x.op
              from vernietigingsregel r
              left join vernietigingsuitzondering x on x.lijst = r.lijst and x.dossier = r.dossier
              left join vernietigingsuitkomst u on u.lijst = r.lijst and u.dossier = r.dossier
             where r.lijst = :lijst order by r.bewaren_tot, r.kenmerk""";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    private Opslagvorm opslagvorm;

    /**
     * Dossiers whose time is over, that are not on hold, stand on no list that still waits for something, and are not
     * restricted to others than this account.
     */
    List<UUID> kandidaten(String account, LocalDate vandaag, int aantal) {
        List<?> ids = em.createNativeQuery(KANDIDATEN, UUID.class)
                .setParameter("ik", account)
                .setParameter("vandaag", vandaag)
                .setParameter("aantal", aantal)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    void schrijfLijst(UUID lijst, Actor wie, Instant nu, @Nullable String toelichting) {
        em.createNativeQuery(
                        "insert into vernietigingslijst values (:id, :door, :rol, :nu, cast(:toelichting as text))")
                .setParameter("id", lijst)
                .setParameter("door", wie.gebruiker())
                .setParameter("rol", wie.rol())
                .setParameter("nu", nu)
                .setParameter("toelichting", toelichting)
                .executeUpdate();
    }

    void schrijfRegel(UUID lijst, Voorstel voorstel) {
        em.createNativeQuery("insert into vernietigingsregel"
                        + " values (:lijst, :dossier, :kenmerk, :klasse, :tot, :gronden, :versie, :hash)")
                .setParameter("lijst", lijst)
                .setParameter("dossier", voorstel.dossier())
                .setParameter("kenmerk", voorstel.kenmerk())
                .setParameter("klasse", voorstel.klasse())
                .setParameter("tot", voorstel.bewarenTot())
                .setParameter("gronden", voorstel.gronden())
                .setParameter("versie", voorstel.versie())
                .setParameter("hash", voorstel.hash())
                .executeUpdate();
    }

    /** Lets nobody else change this list until the transaction ends; the rows themselves can only be added to. */
    void grendel(UUID lijst) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(cast(:lijst as text), 0))")
                .setParameter("lijst", lijst.toString())
                .getSingleResult();
    }

    /** Takes a dossier off a list; false when it was off already. */
    boolean haalAf(UUID lijst, UUID dossier, Actor wie, Instant nu, String reden) {
        return em.createNativeQuery("insert into vernietigingsuitzondering"
                                + " values (:lijst, :dossier, :door, :rol, :nu, :reden) on conflict do nothing")
                        .setParameter("lijst", lijst)
                        .setParameter("dossier", dossier)
                        .setParameter("door", wie.gebruiker())
                        .setParameter("rol", wie.rol())
                        .setParameter("nu", nu)
                        .setParameter("reden", reden)
                        .executeUpdate()
                == 1;
    }

    /** Decides; false when somebody did already. */
    boolean besluit(UUID lijst, boolean akkoord, Actor wie, Instant nu, @Nullable String toelichting) {
        return em.createNativeQuery(
                                "insert into vernietigingsbesluit"
                                        + " values (:lijst, :akkoord, :door, :rol, :nu, cast(:toelichting as text)) on conflict do nothing")
                        .setParameter("lijst", lijst)
                        .setParameter("akkoord", akkoord)
                        .setParameter("door", wie.gebruiker())
                        .setParameter("rol", wie.rol())
                        .setParameter("nu", nu)
                        .setParameter("toelichting", toelichting)
                        .executeUpdate()
                == 1;
    }

    Optional<Vernietigingslijst> find(UUID lijst) {
        return lijsten(em.createNativeQuery(LIJSTEN + " where l.id = :lijst", Tuple.class)
                        .setParameter("lijst", lijst))
                .findFirst();
    }

    List<Vernietigingslijst> lijsten(@Nullable Lijstplek na, int aantal) {
        String vanaf = na == null ? "" : " where (l.voorgesteld_op, l.id) < (:moment, :id)";
        Query vraag = em.createNativeQuery(
                LIJSTEN + vanaf + " order by l.voorgesteld_op desc, l.id desc limit :aantal", Tuple.class);
        if (na != null) {
            vraag.setParameter("moment", na.moment()).setParameter("id", na.id());
        }
        return lijsten(vraag.setParameter("aantal", aantal)).toList();
    }

    List<Regel> regels(UUID lijst) {
        return rijen(em.createNativeQuery(REGELS, Tuple.class).setParameter("lijst", lijst))
                .map(this::regel)
                .toList();
    }

    /** Lists that two people agreed on and that are not finished. */
    List<UUID> teVoltooien() {
        List<?> ids = em.createNativeQuery(
                        "select b.lijst from vernietigingsbesluit b where b.akkoord and not exists"
                                + " (select 1 from verklaring_van_vernietiging v where v.lijst = b.lijst)",
                        UUID.class)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Destroys one dossier of a decided list, or says why not. */
    String vernietig(UUID lijst, UUID dossier) {
        return (String) em.createNativeQuery("select vernietig(:lijst, :dossier)", String.class)
                .setParameter("lijst", lijst)
                .setParameter("dossier", dossier)
                .getSingleResult();
    }

    /** Keeps the statement; when another server was first its statement stays. */
    void verklaar(UUID lijst, Instant nu, String inhoud, String hash) {
        em.createNativeQuery("insert into verklaring_van_vernietiging values (:lijst, :nu, :inhoud, :hash)"
                        + " on conflict do nothing")
                .setParameter("lijst", lijst)
                .setParameter("nu", nu)
                .setParameter("inhoud", inhoud)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** Takes away what is over its time: keys of receipts, what was searched for, old readings; how many rows. */
    int ruimOp(Instant nu) {
        return (Integer) em.createNativeQuery("select ruim_op(:nu)", Integer.class)
                .setParameter("nu", nu)
                .getSingleResult();
    }

    private Stream<Vernietigingslijst> lijsten(Query vraag) {
        return rijen(vraag).map(this::lijst);
    }

    private static Stream<Tuple> rijen(Query vraag) {
        List<?> rijen = vraag.getResultList();
        return rijen.stream().map(Tuple.class::cast);
    }

    private Vernietigingslijst lijst(Tuple rij) {
        Besluit besluit = besluit(rij);
        Verklaring verklaring = verklaring(rij);
        return new Vernietigingslijst(
                rij.get("id", UUID.class),
                stand(besluit, verklaring),
                rij.get("aantal", Number.class).longValue(),
                rij.get("voorgesteld_door", String.class),
                rij.get("rol", String.class),
                Waarden.moment(rij, "voorgesteld_op"),
                rij.get("toelichting", String.class),
                besluit,
                null,
                verklaring);
    }

    private static Vernietigingslijst.Stand stand(@Nullable Besluit besluit, @Nullable Verklaring verklaring) {
        if (besluit == null) {
            return Vernietigingslijst.Stand.VOORGESTELD;
        }
        if (!besluit.akkoord()) {
            return Vernietigingslijst.Stand.AFGEWEZEN;
        }
        return verklaring == null ? Vernietigingslijst.Stand.AKKOORD : Vernietigingslijst.Stand.UITGEVOERD;
    }

    private static @Nullable Besluit besluit(Tuple rij) {
        Boolean akkoord = rij.get("akkoord", Boolean.class);
        return akkoord == null
                ? null
                : new Besluit(
                        akkoord,
                        rij.get("besloten_door", String.class),
                        rij.get("besluit_rol", String.class),
                        Waarden.moment(rij, "besloten_op"),
                        rij.get("besluit_toelichting", String.class));
    }

    private @Nullable Verklaring verklaring(Tuple rij) {
        String hash = rij.get("hash", String.class);
        if (hash == null) {
            return null;
        }
        JsonNode inhoud = opslagvorm.boom(rij.get("inhoud", String.class));
        return new Verklaring(Waarden.moment(rij, "moment"), inhoud, hash);
    }

    private Regel regel(Tuple rij) {
        String door = rij.get("door", String.class);
        return new Regel(
                rij.get("dossier", UUID.class),
                rij.get("kenmerk", String.class),
                rij.get("klasse", String.class),
                Waarden.dag(rij, "bewaren_tot"),
                opslagvorm.leesGronden(rij.get("gronden", String.class)),
                door == null ? null : new Afgehaald(door, rij.get("reden", String.class), Waarden.moment(rij, "op")),
                rij.get("uitkomst", String.class));
    }
}
