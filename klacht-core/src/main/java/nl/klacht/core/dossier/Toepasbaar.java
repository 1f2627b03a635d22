package nl.klacht.core.dossier;

/** Something that was done in a dossier and changes how it stands. It never refuses: every old history loads. */
public interface Toepasbaar {

    /**
     * How the dossier stands after it.
     *
     * @param dossier how it stood before
     * @param gebeurtenis when and by whom it was done
     */
    Dossier pasToe(Dossier dossier, Gebeurtenis gebeurtenis);
}
