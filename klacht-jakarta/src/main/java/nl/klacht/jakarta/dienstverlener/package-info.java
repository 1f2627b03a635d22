/** The providers of the municipality, for who must choose one or reach one. */
@NullMarked
package nl.klacht.jakarta.dienstverlener;

import org.jspecify.annotations.NullMarked;
