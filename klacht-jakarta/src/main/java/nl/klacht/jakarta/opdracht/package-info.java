/**
 * What an administrator does from the command line on a running installation: one class a command, in one list. Nothing of
 * the service depends on this package, and no command shows anything of a dossier.
 */
@NullMarked
package nl.klacht.jakarta.opdracht;

import org.jspecify.annotations.NullMarked;
