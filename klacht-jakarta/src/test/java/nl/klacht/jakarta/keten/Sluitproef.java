package nl.klacht.jakarta.keten;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.klacht.jakarta.tenant.Tenant;
import nl.klacht.jakarta.tenant.TenantContext;

/** Closes a day inside the server, at the moment and so many times at once as the test says; it is in no war but that of the test. */
@WebServlet("/proef/sluit")
public class Sluitproef extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TenantContext context;

    @Inject
    private transient Dagsluiting sluiting;

    @Resource
    private transient ManagedExecutorService draden;

    @Override
    protected void doGet(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Tenant tenant = context.tenant();
        LocalDate dag = LocalDate.parse(verzoek.getParameter("dag"));
        Instant nu = Instant.parse(verzoek.getParameter("nu"));
        int keer = Integer.parseInt(verzoek.getParameter("keer"));
        antwoord.setContentType("text/plain;charset=UTF-8");
        antwoord.getWriter().print(aantalGesloten(keer, () -> sluiting.sluit(tenant, dag, nu)));
    }

    private long aantalGesloten(int keer, Callable<Boolean> werk) throws IOException {
        try {
            long gesloten = 0;
            for (Future<Boolean> uitkomst : draden.invokeAll(Collections.nCopies(keer, werk))) {
                gesloten += uitkomst.get() ? 1 : 0;
            }
            return gesloten;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
