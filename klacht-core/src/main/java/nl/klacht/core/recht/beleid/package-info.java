/**
 * The Uitgangspunten klachtbehandeling sociaal domein that the college adopted on 16 December 2014, one class per section.
 * These are policy: they never take away a right that the law gives.
 */
@NullMarked
package nl.klacht.core.recht.beleid;

import org.jspecify.annotations.NullMarked;
