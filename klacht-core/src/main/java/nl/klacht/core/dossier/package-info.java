/**
 * The case file as a value: what was received, about whom, and how far each part of the complaint has come. It is folded
 * from its history and judges nothing.
 */
@NullMarked
package nl.klacht.core.dossier;

import org.jspecify.annotations.NullMarked;
