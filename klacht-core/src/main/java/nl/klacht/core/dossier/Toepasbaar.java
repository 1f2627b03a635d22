package nl.klacht.core.dossier;

/** Something that was done in a dossier and changes how it stands. It never refuses: every old history loads. */
public interface Toepasbaar {

    /**
     * How the dossier stands after it. The number and the moment of the last gebeurtenis in it are set afterwards, so it
     * must not look at those.
     *
     * @param dossier how it stood before
     * @param gebeurtenis when and by whom it was done
     */
    Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis);
}
