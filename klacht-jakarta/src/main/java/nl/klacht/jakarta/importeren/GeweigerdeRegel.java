package nl.klacht.jakarta.importeren;

import org.jspecify.annotations.Nullable;

/**
 * A line that was not taken over.
 *
 * @param regel its place in the file; the head is line 1
 * @param sleutel what the other system calls it, when it says so
 * @param reden all that is wrong with it
 */
record GeweigerdeRegel(int regel, @Nullable String sleutel, String reden) {}
