/**
 * The screens of a dossier: the intake, the dossier itself and its steps. They ask the same services as the API and hold
 * the same contract against what is filled in.
 */
@NullMarked
package nl.klacht.jakarta.dossier.ui;

import org.jspecify.annotations.NullMarked;
