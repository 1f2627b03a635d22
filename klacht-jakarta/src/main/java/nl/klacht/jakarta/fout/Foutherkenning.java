package nl.klacht.jakarta.fout;

import jakarta.faces.application.ViewExpiredException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.klacht.core.termijn.BuitenModelException;
import nl.klacht.jakarta.opslag.GelijktijdigGewijzigd;
import org.jspecify.annotations.Nullable;

/** Says of anything that was thrown which error it is, and logs what is our own fault. */
final class Foutherkenning {

    private static final Logger LOG = Logger.getLogger(Foutherkenning.class.getName());

    /** What the container throws, in a wrapping of its own, when no servlet and no file has the path. */
    private static final String GEEN_BESTAND = "FileNotFoundException: SRVE0190E";

    private Foutherkenning() {}

    /** The error to tell; an unknown one is logged and told without what happened inside. */
    static Fout van(Throwable oorzaak, String traceId) {
        return eerste(oorzaak, Foutherkenning::bekend).orElseGet(() -> eigenFout(oorzaak, traceId));
    }

    private static @Nullable Fout bekend(Throwable oorzaak) {
        if (oorzaak instanceof Fout fout) {
            return fout;
        }
        if (oorzaak instanceof GelijktijdigGewijzigd) {
            return new Verouderd();
        }
        if (oorzaak instanceof BuitenModelException buiten) {
            return new BuitenModel(String.valueOf(buiten.getMessage()));
        }
        if (oorzaak instanceof ViewExpiredException) {
            // Our pages keep no state with the browser: who sends one made it up.
            return new Algemeen(Foutcode.ONGELDIGE_INVOER);
        }
        if (String.valueOf(oorzaak).contains(GEEN_BESTAND)) {
            return new NietGevonden();
        }
        if (oorzaak instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return new Algemeen(Foutcode.van(web.getResponse().getStatus()));
        }
        return null;
    }

    private static Fout eigenFout(Throwable oorzaak, String traceId) {
        boolean even = eerste(oorzaak, t -> isVoorbijgaand(t) ? t : null).isPresent();
        log(even ? Level.WARNING : Level.SEVERE, oorzaak, traceId);
        return new Algemeen(even ? Foutcode.NIET_BESCHIKBAAR : Foutcode.INTERNE_FOUT);
    }

    /** No connection, none free, or a database that is stopping: later it works again. */
    private static boolean isVoorbijgaand(Throwable oorzaak) {
        if (!(oorzaak instanceof SQLException sql)) {
            return false;
        }
        String staat = String.valueOf(sql.getSQLState());
        return sql instanceof SQLTransientException
                || staat.startsWith("08")
                || staat.startsWith("57P")
                || staat.startsWith("53");
    }

    /** Messages of libraries may quote what people wrote, so they never reach the log. */
    private static void log(Level niveau, Throwable oorzaak, String traceId) {
        LOG.log(niveau, new ZonderTekst(oorzaak), () -> "Fout bij een verzoek, traceId=" + traceId);
    }

    private static <T> Optional<T> eerste(Throwable oorzaak, Function<Throwable, @Nullable T> zoek) {
        return Stream.iterate(oorzaak, t -> t != null, Throwable::getCause)
                .limit(20)
                .map(zoek)
                .filter(t -> t != null)
                .findFirst();
    }

    private static final class BuitenModel extends Fout {
        private static final long serialVersionUID = 1L;

        BuitenModel(String detail) {
            super(Foutcode.ONGELDIGE_INVOER, detail);
        }
    }

    /** The classes, SQL states and stack traces of a chain, without a word of its messages. */
    private static final class ZonderTekst extends Exception {
        private static final long serialVersionUID = 1L;

        ZonderTekst(Throwable oorzaak) {
            super(
                    oorzaak instanceof SQLException sql
                            ? oorzaak.getClass().getName() + " SQLSTATE " + sql.getSQLState()
                            : oorzaak.getClass().getName(),
                    oorzaak.getCause() == null ? null : new ZonderTekst(oorzaak.getCause()));
            setStackTrace(oorzaak.getStackTrace());
        }
    }
}
