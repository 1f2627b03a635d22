/**
 * The made-up cases of demo mode. They are played as handelingen through the same services as every other step, relative
 * to the day of the start; no row is ever put in beside those services.
 */
@NullMarked
package nl.klacht.jakarta.demo;

import org.jspecify.annotations.NullMarked;
