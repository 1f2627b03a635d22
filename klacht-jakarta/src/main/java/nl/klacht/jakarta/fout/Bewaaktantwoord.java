package nl.klacht.jakarta.fout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** An answer on which an error of the container is told in our words. */
final class Bewaaktantwoord extends HttpServletResponseWrapper {

    private final HttpServletRequest verzoek;
    private final HttpServletResponse antwoord;

    Bewaaktantwoord(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        super(antwoord);
        this.verzoek = verzoek;
        this.antwoord = antwoord;
    }

    @Override
    public void sendError(int status) throws IOException {
        if (isCommitted()) {
            throw new IllegalStateException("het antwoord is al weg");
        }
        Foutantwoord.schrijf(verzoek, antwoord, new Algemeen(Foutcode.van(status)));
        antwoord.flushBuffer();
    }

    @Override
    public void sendError(int status, String bericht) throws IOException {
        sendError(status);
    }
}
