/**
 * Which municipality a request or a job works for: from the host name, through the tenant register, to the schema and role
 * of one transaction. No transaction can change tenant.
 */
@NullMarked
package nl.klacht.jakarta.tenant;

import org.jspecify.annotations.NullMarked;
