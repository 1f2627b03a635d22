/**
 * What must stand before any feature works: the database, its logins and migrations, the start-up order, health and
 * demo mode. Everything else waits for one {@link nl.klacht.jakarta.platform.DatabaseKlaar} event.
 */
@NullMarked
package nl.klacht.jakarta.platform;

import org.jspecify.annotations.NullMarked;
