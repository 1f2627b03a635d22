/**
 * The yearly figures of Awb 9:12a: counts come in aggregated through {@link nl.klacht.reporting.jaarcijfers.Jaartellingen},
 * become the value {@link nl.klacht.reporting.jaarcijfers.Jaarcijfers} whose totals are checked, and are then written as
 * CSV or HTML. Small counts can be hidden, in such a way that they cannot be worked out from the rest.
 */
@NullMarked
package nl.klacht.reporting.jaarcijfers;

import org.jspecify.annotations.NullMarked;
