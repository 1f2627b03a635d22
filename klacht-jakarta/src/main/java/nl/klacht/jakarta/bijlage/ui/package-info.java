/** Files on the pages of a dossier: the form with which they come, the list, and opening one. */
@NullMarked
package nl.klacht.jakarta.bijlage.ui;

import org.jspecify.annotations.NullMarked;
