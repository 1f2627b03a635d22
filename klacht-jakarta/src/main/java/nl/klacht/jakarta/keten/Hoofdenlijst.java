package nl.klacht.jakarta.keten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.klacht.core.keten.Ketenhoofd;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.tenant.TenantContext;
import org.jspecify.annotations.Nullable;

/** The heads of the municipality of this request, page by page. */
@ApplicationScoped
public class Hoofdenlijst {

    private static final int DATUM = "2026-03-02".length();

    private final TenantContext tenant;
    private final Ketenhoofden hoofden;

    @Inject
    public Hoofdenlijst(TenantContext tenant, Ketenhoofden hoofden) {
        this.tenant = tenant;
        this.hoofden = hoofden;
    }

    /** For the container's proxy. */
    protected Hoofdenlijst() {
        this(null, null);
    }

    /**
     * A page of heads, the last one first.
     *
     * @param next what to give along for the page after it; nothing on the last one
     */
    public record Pagina(List<Ketenhoofd> results, @Nullable String next) {

        public Pagina {
            results = List.copyOf(results);
        }
    }

    /**
     * @param na the place that the page before gave
     * @throws OngeldigeInvoer when the place is no place in this list
     */
    @Transactional
    public Pagina lees(@Nullable String na, int aantal) {
        List<Ketenhoofd> alle = hoofden.lees(tenant.tenant().id(), na == null ? null : plek(na), aantal + 1);
        List<Ketenhoofd> hier = alle.subList(0, Math.min(aantal, alle.size()));
        boolean meer = alle.size() > aantal;
        return new Pagina(hier, meer ? hier.get(hier.size() - 1).dag().toString() : null);
    }

    private static LocalDate plek(String na) {
        try {
            if (na.length() == DATUM) {
                return LocalDate.parse(na);
            }
        } catch (DateTimeException e) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    private static OngeldigeInvoer ongeldig() {
        return new OngeldigeInvoer(
                Invoerfout.inParameter("na", "Deze plek in de lijst bestaat niet. Begin opnieuw, zonder ‘na’."));
    }
}
