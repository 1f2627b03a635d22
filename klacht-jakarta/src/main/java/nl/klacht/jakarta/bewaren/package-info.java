/**
 * How long closed dossiers are kept, and their destruction by two people with a statement that stays. What is destroyed is
 * taken away by the database itself, which looks whether two people agreed; nothing here can remove anything else.
 */
@NullMarked
package nl.klacht.jakarta.bewaren;

import org.jspecify.annotations.NullMarked;
