package nl.klacht.reporting.jaarcijfers;

import java.util.List;

/**
 * The port through which counts come in, already aggregated: one row a combination of characteristics, never one a
 * dossier. The year is that of receipt on the local day. Both questions must see the same state, so an implementation
 * answers them in one repeatable-read transaction.
 */
public interface Jaartellingen {

    /** The dossiers received in a year. */
    List<Dossiertelling> dossiers(int jaar);

    /** The parts of the dossiers received in a year; a part added later counts with its dossier. */
    List<Onderdeeltelling> onderdelen(int jaar);
}
