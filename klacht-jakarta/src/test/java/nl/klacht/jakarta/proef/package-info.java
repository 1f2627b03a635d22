/**
 * The test harness: one PostgreSQL, one server in a process of its own, and one HTTP client, shared by every {@code *IT}.
 * A test asks {@link nl.klacht.jakarta.proef.Proef}; what it asks for is started then and stopped at the end of the run.
 */
@NullMarked
package nl.klacht.jakarta.proef;

import org.jspecify.annotations.NullMarked;
