/**
 * Opening a restricted dossier all the same: with a reason, for a short time, and told to who may see it. Nobody may be locked
 * out when somebody is ill and a term runs; nobody comes in unseen.
 */
@NullMarked
package nl.klacht.jakarta.noodtoegang;

import org.jspecify.annotations.NullMarked;
