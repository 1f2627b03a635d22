package nl.klacht.jakarta.avg;

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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klacht.core.recht.avg.AVG12;
import nl.klacht.jakarta.avg.Verzoek.Besluit;
import nl.klacht.jakarta.avg.Verzoek.Uitkomst;
import nl.klacht.jakarta.avg.Verzoek.Verlenging;
import nl.klacht.jakarta.dossier.vorm.Grondvorm;
import nl.klacht.jakarta.dossier.vorm.Opslagvorm;
import nl.klacht.jakarta.json.Json;
import nl.klacht.jakarta.opslag.Waarden;
import org.jspecify.annotations.Nullable;

/** The register of requests, only ever added to, and finding a person, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Avgopslag {

    private static final String VERZOEKEN = """
            select v.id, v.soort, v.ontvangen_op, v.uiterlijk, v.vastgelegd_op, v.door,
                   l.uiterlijk as verlengd_tot, l.reden, l.op as verlengd_op, l.door as verlengd_door,
                   b.uitkomst, b.gronden, b.toelichting, b.op as besloten_op, b.door as besloten_door
              from avg_verzoek v
              left join avg_verlenging l on l.verzoek = v.id
              left join avg_besluit b on b.verzoek = v.id""";
    private static final String PERSONEN = """
            select i.id, i.dossier, i.soort, i.inhoud from inhoud i
             where i.soort = 'persoon' and persoonvorm(i.inhoud) @@ to_tsquery('simple', :vraag)
             order by i.dossier, i.id limit :aantal""";
    private static final String TEKSTEN = """
            select i.id, i.dossier, i.soort, i.inhoud from inhoud i
             where i.soort = 'tekst' and zoekvorm(i.soort, i.inhoud) @@ to_tsquery('simple', :vraag)
             order by i.dossier, i.id limit :aantal""";

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Inject
    private Opslagvorm opslagvorm;

    /** A row that was found. */
    record Gevonden(UUID id, UUID dossier, String inhoud) {}

    void schrijf(UUID id, Verzoeksoort soort, LocalDate ontvangen, LocalDate uiterlijk, Instant nu, String door) {
        em.createNativeQuery("insert into avg_verzoek values (:id, :soort, :ontvangen, :uiterlijk, :nu, :door)")
                .setParameter("id", id)
                .setParameter("soort", soort.code())
                .setParameter("ontvangen", ontvangen)
                .setParameter("uiterlijk", uiterlijk)
                .setParameter("nu", nu)
                .setParameter("door", door)
                .executeUpdate();
    }

    void schrijf(UUID verzoek, Persoonsvraag persoon) {
        em.createNativeQuery("insert into avg_verzoeker values (:verzoek, :inhoud)")
                .setParameter("verzoek", verzoek)
                .setParameter("inhoud", Json.mapper().valueToTree(persoon).toString())
                .executeUpdate();
    }

    /** Makes the term longer; false when it was longer already. */
    boolean verleng(UUID verzoek, LocalDate uiterlijk, String reden, Instant nu, String door) {
        return em.createNativeQuery("insert into avg_verlenging values (:verzoek, :uiterlijk, :reden, :nu, :door)"
                                + " on conflict do nothing")
                        .setParameter("verzoek", verzoek)
                        .setParameter("uiterlijk", uiterlijk)
                        .setParameter("reden", reden)
                        .setParameter("nu", nu)
                        .setParameter("door", door)
                        .executeUpdate()
                == 1;
    }

    /** Keeps what was answered; false when there was an answer already. */
    boolean besluit(UUID verzoek, Uitkomst uitkomst, String gronden, String toelichting, Instant nu, String door) {
        return em.createNativeQuery(
                                "insert into avg_besluit"
                                        + " values (:verzoek, :uitkomst, :gronden, :toelichting, :nu, :door) on conflict do nothing")
                        .setParameter("verzoek", verzoek)
                        .setParameter("uitkomst", uitkomst.name().toLowerCase(Locale.ROOT))
                        .setParameter("gronden", gronden)
                        .setParameter("toelichting", toelichting)
                        .setParameter("nu", nu)
                        .setParameter("door", door)
                        .executeUpdate()
                == 1;
    }

    Optional<Verzoek> find(UUID verzoek, LocalDate vandaag) {
        return verzoeken(
                        em.createNativeQuery(VERZOEKEN + " where v.id = :id", Tuple.class)
                                .setParameter("id", verzoek),
                        vandaag)
                .findFirst();
    }

    List<Verzoek> verzoeken(@Nullable Verzoekplek na, int aantal, LocalDate vandaag) {
        String vanaf = na == null ? "" : " where (v.ontvangen_op, v.id) < (:ontvangen, :id)";
        Query vraag = em.createNativeQuery(
                VERZOEKEN + vanaf + " order by v.ontvangen_op desc, v.id desc limit :aantal", Tuple.class);
        if (na != null) {
            vraag.setParameter("ontvangen", na.ontvangenOp()).setParameter("id", na.id());
        }
        return verzoeken(vraag.setParameter("aantal", aantal), vandaag).toList();
    }

    /** Who asked; nothing when that was taken away after its time. */
    @Nullable
    Persoonsvraag verzoeker(UUID verzoek) {
        List<?> inhoud = em.createNativeQuery("select inhoud from avg_verzoeker where verzoek = :verzoek", String.class)
                .setParameter("verzoek", verzoek)
                .getResultList();
        return inhoud.isEmpty() ? null : persoon(opslagvorm.boom((String) inhoud.get(0)));
    }

    /** Persons of whom this is known. */
    List<Gevonden> personen(String vraag, int aantal) {
        return gevonden(PERSONEN, vraag, aantal);
    }

    /** Texts in which these words stand. */
    List<Gevonden> teksten(String vraag, int aantal) {
        return vraag.isEmpty() ? List.of() : gevonden(TEKSTEN, vraag, aantal);
    }

    private List<Gevonden> gevonden(String sql, String vraag, int aantal) {
        List<?> rijen = em.createNativeQuery(sql, Tuple.class)
                .setParameter("vraag", vraag)
                .setParameter("aantal", aantal)
                .getResultList();
        return rijen.stream()
                .map(Tuple.class::cast)
                .map(rij -> new Gevonden(
                        rij.get("id", UUID.class), rij.get("dossier", UUID.class), rij.get("inhoud", String.class)))
                .toList();
    }

    private Stream<Verzoek> verzoeken(Query vraag, LocalDate vandaag) {
        List<?> rijen = vraag.getResultList();
        return rijen.stream().map(Tuple.class::cast).map(rij -> verzoek(rij, vandaag));
    }

    private Verzoek verzoek(Tuple rij, LocalDate vandaag) {
        LocalDate ontvangen = Waarden.dag(rij, "ontvangen_op");
        Verlenging verlenging = verlenging(rij);
        Besluit besluit = besluit(rij);
        LocalDate uiterlijk = verlenging == null ? Waarden.dag(rij, "uiterlijk") : verlenging.uiterlijk();
        return new Verzoek(
                rij.get("id", UUID.class),
                Verzoeksoort.van(rij.get("soort", String.class)),
                ontvangen,
                uiterlijk,
                besluit == null && vandaag.isAfter(uiterlijk),
                Grondvorm.van(
                        AVG12.antwoordUiterlijk(ontvangen, verlenging != null).gronden()),
                Waarden.moment(rij, "vastgelegd_op"),
                rij.get("door", String.class),
                null,
                verlenging,
                besluit);
    }

    private static @Nullable Verlenging verlenging(Tuple rij) {
        String door = rij.get("verlengd_door", String.class);
        return door == null
                ? null
                : new Verlenging(
                        Waarden.dag(rij, "verlengd_tot"),
                        rij.get("reden", String.class),
                        Waarden.moment(rij, "verlengd_op"),
                        door);
    }

    private @Nullable Besluit besluit(Tuple rij) {
        String uitkomst = rij.get("uitkomst", String.class);
        return uitkomst == null
                ? null
                : new Besluit(
                        Uitkomst.valueOf(uitkomst.toUpperCase(Locale.ROOT)),
                        opslagvorm.leesGronden(rij.get("gronden", String.class)),
                        rij.get("toelichting", String.class),
                        Waarden.moment(rij, "besloten_op"),
                        rij.get("besloten_door", String.class));
    }

    private static Persoonsvraag persoon(JsonNode inhoud) {
        return new Persoonsvraag(
                inhoud.path("naam").asText(null),
                inhoud.path("adres").asText(null),
                inhoud.path("email").asText(null),
                inhoud.path("telefoon").asText(null));
    }
}
