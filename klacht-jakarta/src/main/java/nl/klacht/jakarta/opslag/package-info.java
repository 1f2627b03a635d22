/**
 * What every feature stores with: the append-only history, the texts apart from it, and the projection of dossiers. Rows are
 * records; the entities behind them stay here, and are known to queries as Gebeurtenis, Inhoud, Dossier, Onderdeel and
 * Idempotentie.
 */
@NullMarked
package nl.klacht.jakarta.opslag;

import org.jspecify.annotations.NullMarked;
