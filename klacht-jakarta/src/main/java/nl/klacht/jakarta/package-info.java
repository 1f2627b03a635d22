/**
 * The multi-tenant service: REST and pages over the core, on Jakarta EE 10 and PostgreSQL. A feature is a package; what
 * all features share lives in {@code tenant}, {@code opslag} and {@code platform}.
 */
@NullMarked
package nl.klacht.jakarta;

import org.jspecify.annotations.NullMarked;
