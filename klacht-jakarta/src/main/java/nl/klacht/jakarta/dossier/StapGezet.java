package nl.klacht.jakarta.dossier;

import nl.klacht.core.dossier.Gebeurtenis;

/**
 * Fired in the transaction of a step, once it is written: whoever must do something with it in that same transaction observes
 * this. What fails there undoes the step.
 *
 * @param stand the dossier as it stands now
 * @param gebeurtenis the step
 * @param nagespeeld whether its moment was given: an old case that is played, of which everybody heard long ago
 */
public record StapGezet(Stand stand, Gebeurtenis gebeurtenis, boolean nagespeeld) {}
