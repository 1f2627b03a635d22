package nl.klacht.jakarta.fout;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the container sends its own errors, so that it never shows a page of its own. */
public class Foutservlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        Foutantwoord.schrijf(verzoek, antwoord, fout(verzoek));
    }

    private static Fout fout(HttpServletRequest verzoek) {
        if (verzoek.getDispatcherType() != DispatcherType.ERROR) {
            return new NietGevonden();
        }
        Foutcode code = verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Foutcode.van(status)
                : Foutcode.INTERNE_FOUT;
        return code.status() >= 500 && verzoek.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable t
                ? Foutherkenning.van(t, Trace.id(verzoek))
                : new Algemeen(code);
    }
}
