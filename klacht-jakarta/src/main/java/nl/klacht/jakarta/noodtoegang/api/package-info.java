/** Opening a restricted dossier in the API. */
@NullMarked
package nl.klacht.jakarta.noodtoegang.api;

import org.jspecify.annotations.NullMarked;
