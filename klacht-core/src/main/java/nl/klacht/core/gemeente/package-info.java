/**
 * What one municipality decided where the law leaves it a choice, and its second line by date. Together with the
 * calendar it is the {@code Kader} in which a dossier is judged.
 */
@NullMarked
package nl.klacht.core.gemeente;

import org.jspecify.annotations.NullMarked;
