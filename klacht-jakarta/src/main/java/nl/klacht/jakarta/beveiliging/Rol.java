package nl.klacht.jakarta.beveiliging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The roles of a municipality and of the platform; an account of the municipality's own provider maps to these. */
public enum Rol {
    KCC,
    LOKET,
    /** Holds talks as gespreksvoerder and handles klaagschriften as behandelaar. */
    BEHANDELAAR,
    LEIDINGGEVENDE,
    BELEID,
    /** Figures, no persons. */
    ANALIST,
    COLLEGE,
    /** A provider: only the parts of his own organisation. */
    AANBIEDER,
    TWEEDELIJN,
    /** Settings, no content. */
    BEHEERDER,
    /** The privacy officer: who read what. */
    FG,
    /** The shared service organisation: no content of any municipality. */
    PLATFORM;

    /** As it is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Rol> find(String code) {
        return Arrays.stream(values()).filter(rol -> rol.code().equals(code)).findFirst();
    }
}
