package nl.klacht.jakarta.tenant;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.klacht.jakarta.opslag.Dossieropslag;

/** Runs inside the server what {@code InDeContainerIT} asks; it is in no war but that of the test. */
@WebServlet("/proef/*")
public class Containerproef extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WIE = "select current_user || ' ' || current_schema()";

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Tenants tenants;

    @Inject
    private transient Eenheid eenheid;

    @Inject
    private transient Dossieropslag opslag;

    @PersistenceContext(unitName = "klacht")
    private transient EntityManager em;

    @Resource
    private transient UserTransaction transactie;

    @Resource
    private transient ManagedExecutorService draden;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        antwoord.setContentType("text/plain;charset=UTF-8");
        var stap = stappen().get(verzoek.getPathInfo().substring(1));
        antwoord.getWriter().write(uitkomst(stap));
    }

    private Map<String, Callable<String>> stappen() {
        return Map.of(
                "wie", () -> inTransactie(() -> vraag(WIE)),
                "zonder-transactie", () -> vraag("select count(*) || '' from g_proef_advies.dossier"),
                "buur", () -> inTransactie(() -> vraag("select count(*) || '' from g_proef_commissie.dossier")),
                "wissel", () -> inTransactie(this::wissel),
                "wissel-in-eenheid", () -> eenheid.voor(buur(), this::wisselTerug),
                "genest", () -> inTransactie(this::genest),
                "na-elkaar",
                        () -> inTransactie(() -> vraag(WIE)) + "; " + eenheid.voor(buur(), () -> vraag(WIE)) + "; "
                                + inTransactie(() -> vraag(WIE)),
                "achtergrond", () -> opDraad(() -> eenheid.voor(buur(), () -> vraag(WIE))),
                "achtergrond-zonder",
                        () -> opDraad(
                                () -> eenheid.voor(buur(), () -> context.isPlatform() + "") + vraag("select 'x'")),
                "opslag", () -> Opslagproef.speel(opslag, this::inTransactie));
    }

    private String wissel() {
        vraag(WIE);
        context.kies(TenantContext.Plek.van(buur()));
        return vraag(WIE);
    }

    private String wisselTerug() {
        vraag(WIE);
        context.kies(TenantContext.Plek.van(tenants.find("proef-advies").orElseThrow()));
        return vraag(WIE);
    }

    private String genest() {
        return vraag(WIE) + "; " + eenheid.voor(buur(), () -> vraag(WIE)) + "; " + vraag(WIE);
    }

    private Tenant buur() {
        return tenants.find("proef-commissie").orElseThrow();
    }

    private String vraag(String sql) {
        return (String) em.createNativeQuery(sql, String.class).getSingleResult();
    }

    private String inTransactie(Supplier<String> werk) {
        try {
            transactie.begin();
            try {
                var uitkomst = werk.get();
                transactie.commit();
                return uitkomst;
            } catch (RuntimeException e) {
                transactie.rollback();
                throw e;
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String opDraad(Supplier<String> werk) throws Exception {
        return draden.submit(werk::get).get(30, TimeUnit.SECONDS);
    }

    private static String uitkomst(Callable<String> stap) {
        try {
            return stap.call();
        } catch (Exception e) {
            return fout(e);
        }
    }

    /** The deepest known cause: the SQL state, or the class of ours. */
    private static String fout(Throwable fout) {
        var naam = fout.toString();
        for (var f = fout; f != null; f = f.getCause()) {
            if (f instanceof SQLException sql) {
                return sql.getSQLState();
            }
            naam = f.getClass().getSimpleName();
        }
        return naam;
    }
}
