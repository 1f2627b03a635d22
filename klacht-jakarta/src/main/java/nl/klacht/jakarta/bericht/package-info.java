/**
 * What the service sends: mail and webhooks, put in an outbox in the transaction of the step they follow from, delivered at
 * least once and in order per dossier, and visible when they cannot be delivered. And the reminders of the next dates.
 */
@NullMarked
package nl.klacht.jakarta.bericht;

import org.jspecify.annotations.NullMarked;
