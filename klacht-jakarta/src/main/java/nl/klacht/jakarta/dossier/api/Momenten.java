package nl.klacht.jakarta.dossier.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import nl.klacht.jakarta.beveiliging.Aanvrager;
import nl.klacht.jakarta.beveiliging.Rol;
import nl.klacht.jakarta.dossier.Handelingsmoment;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.fout.Invoerfout;
import nl.klacht.jakarta.fout.NietToegestaan;
import nl.klacht.jakarta.fout.OngeldigeInvoer;
import nl.klacht.jakarta.platform.Demo;
import org.jspecify.annotations.Nullable;

/** The moment of a handeling: now, or in demo mode the one that the loket or the beheerder gives. */
@ApplicationScoped
public class Momenten {

    @Inject
    private Klok klok;

    public Handelingsmoment nu() {
        return Handelingsmoment.nu(klok.nu());
    }

    /** The moment that the header gives, or now when there is none. */
    public Handelingsmoment van(@Nullable String header, Aanvrager wie) {
        if (header == null) {
            return nu();
        }
        if (!Demo.aan() || !(wie.is(Rol.LOKET) || wie.is(Rol.BEHEERDER))) {
            throw new NietToegestaan();
        }
        return Handelingsmoment.gegeven(lees(header), klok.nu());
    }

    private static Instant lees(String header) {
        try {
            return OffsetDateTime.parse(header).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new OngeldigeInvoer(Invoerfout.inParameter(
                    Handelingsmoment.HEADER, "Dit is geen moment. Schrijf het als 2026-03-02T09:15:00+01:00."));
        }
    }
}
