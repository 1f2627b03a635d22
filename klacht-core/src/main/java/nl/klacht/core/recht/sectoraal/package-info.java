/**
 * Sector laws with a complaint regime of their own: Jeugdwet, Wkcz, Wkkgz and Wmo 2015, one class per article.
 * They say when title 9.1 of the Awb does not run, and from which day.
 */
@NullMarked
package nl.klacht.core.recht.sectoraal;

import org.jspecify.annotations.NullMarked;
