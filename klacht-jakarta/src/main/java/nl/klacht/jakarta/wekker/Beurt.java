package nl.klacht.jakarta.wekker;

import java.time.Instant;

/** The turn of this server to do a kind of work for a municipality. It is borrowed for a while, not owned. */
public interface Beurt {

    /** When the work began. */
    Instant nu();

    /**
     * Asked before every piece of the work: borrows the turn for a while longer. False when another server has it by now, or
     * this one stops; then the work ends.
     */
    boolean gaDoor();
}
