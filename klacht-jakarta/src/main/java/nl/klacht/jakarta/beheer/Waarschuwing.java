package nl.klacht.jakarta.beheer;

import nl.klacht.core.grondslag.Grond;

/** Something the municipality still has to confirm; it stops nothing. The key is that of the group it belongs to. */
public record Waarschuwing(String sleutel, Grond grond) {}
