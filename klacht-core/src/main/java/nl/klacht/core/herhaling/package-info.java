/**
 * The same history under another {@code Kader}: which dates, routes, second lines and steps would differ. It judges
 * nothing itself; it asks {@code behandeling} twice and lays the answers side by side.
 */
@NullMarked
package nl.klacht.core.herhaling;

import org.jspecify.annotations.NullMarked;
