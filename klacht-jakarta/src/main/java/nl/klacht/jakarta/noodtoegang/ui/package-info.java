/** Opening a restricted dossier on a page. */
@NullMarked
package nl.klacht.jakarta.noodtoegang.ui;

import org.jspecify.annotations.NullMarked;
