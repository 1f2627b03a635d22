/**
 * What the screens of every feature share: the markup of the building blocks and the house style of a municipality.
 * The building blocks themselves are composite components under {@code WEB-INF/onderdelen/klacht}.
 */
@NullMarked
package nl.klacht.jakarta.ui;

import org.jspecify.annotations.NullMarked;
