package nl.klacht.jakarta.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klacht.core.dossier.Domein;
import nl.klacht.reporting.jaarcijfers.BinnenTermijn;
import nl.klacht.reporting.jaarcijfers.Dossiertelling;
import nl.klacht.reporting.jaarcijfers.Jaartellingen;
import nl.klacht.reporting.jaarcijfers.Onderdeeltelling;
import nl.klacht.reporting.jaarcijfers.Telafloop;
import nl.klacht.reporting.jaarcijfers.Telgroep;

/** Counts in the database, from the projection, in the transaction of the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SqlJaartellingen implements Jaartellingen {

    private static final String DOSSIERS = Bronnen.lees("dossiers.sql");
    private static final String ONDERDELEN = Bronnen.lees("onderdelen.sql");

    @PersistenceContext(unitName = "klacht")
    private EntityManager em;

    @Override
    public List<Dossiertelling> dossiers(int jaar) {
        return rijen(DOSSIERS, jaar).map(SqlJaartellingen::dossier).toList();
    }

    @Override
    public List<Onderdeeltelling> onderdelen(int jaar) {
        return rijen(ONDERDELEN, jaar).map(SqlJaartellingen::onderdeel).toList();
    }

    private Stream<Tuple> rijen(String sql, int jaar) {
        List<?> rijen = em.createNativeQuery(sql, Tuple.class)
                .setParameter("van", LocalDate.of(jaar, 1, 1))
                .setParameter("tot", LocalDate.of(jaar + 1, 1, 1))
                .getResultList();
        return rijen.stream().map(Tuple.class::cast);
    }

    private static Dossiertelling dossier(Tuple rij) {
        return new Dossiertelling(
                waarde(Telgroep.class, rij, "groep"),
                waarden(Domein.class, rij, "domeinen"),
                waarden(Telafloop.class, rij, "aflopen"),
                waarde(BinnenTermijn.class, rij, "binnen_termijn"),
                rij.get("verdaagd", Boolean.class),
                rij.get("informeel", Boolean.class),
                rij.get("tweede_lijn", Boolean.class),
                aantal(rij));
    }

    private static Onderdeeltelling onderdeel(Tuple rij) {
        return new Onderdeeltelling(
                waarde(Telgroep.class, rij, "groep"),
                waarde(Domein.class, rij, "domein"),
                rij.get("aard", String.class),
                waarde(Telafloop.class, rij, "afloop"),
                waarde(BinnenTermijn.class, rij, "binnen_termijn"),
                aantal(rij));
    }

    private static long aantal(Tuple rij) {
        return rij.get("aantal", Number.class).longValue();
    }

    private static <E extends Enum<E>> E waarde(Class<E> soort, Tuple rij, String kolom) {
        return waarde(soort, rij.get(kolom, String.class));
    }

    private static <E extends Enum<E>> Set<E> waarden(Class<E> soort, Tuple rij, String kolom) {
        return Arrays.stream(rij.get(kolom, String.class).split(","))
                .map(code -> waarde(soort, code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> E waarde(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT));
    }
}
