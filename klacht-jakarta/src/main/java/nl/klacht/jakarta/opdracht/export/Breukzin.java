package nl.klacht.jakarta.opdracht.export;

import nl.klacht.core.keten.Ketenbreuk;

/** What is wrong with a history or a head, as a sentence. */
final class Breukzin {

    private Breukzin() {}

    static String van(Ketenbreuk breuk) {
        String waar = breuk.dossier() == null
                ? "Ketenhoofd van " + breuk.dag()
                : "Dossier " + breuk.dossier() + ", rij " + breuk.volgnummer();
        String bron =
                breuk.dossier() == null || breuk.dag() == null ? "" : " Dat zegt het hoofd van " + breuk.dag() + ".";
        return waar + ": " + wat(breuk.soort()) + bron;
    }

    private static String wat(Ketenbreuk.Soort soort) {
        return switch (soort) {
            case RIJ_VERANDERD -> "deze rij is veranderd.";
            case RIJ_ONTBREEKT -> "deze rij is er niet meer.";
            case RIJ_VERPLAATST -> "de rijen staan niet meer op volgorde.";
            case RIJ_INGEVOEGD -> "deze rij is ertussen gezet.";
            case RIJ_SLUIT_NIET_AAN -> "deze rij sluit niet aan op de rij ervoor. Een van de twee is vervangen.";
            case EINDE_ONTBREEKT -> "vanaf hier zijn er aan het eind rijen weg.";
            case HERSCHREVEN -> "deze rij was een andere. De geschiedenis is opnieuw geschreven, hier of daarvoor.";
            case DOSSIER_ONTBREEKT -> "het hele dossier is weg.";
            case NIET_IN_HOOFD ->
                "dit bewijs leidt niet naar het hoofd. Er is een hash in veranderd, of het hoofd is een ander.";
            case HOOFD_VERANDERD -> "dit hoofd is veranderd.";
            case HOOFD_SLUIT_NIET_AAN ->
                "dit hoofd sluit niet aan op het hoofd ervoor. Er is een hoofd weg, verplaatst of bij gezet.";
            case HOOFD_KLOPT_NIET -> "wat bij dit hoofd is bewaard, is niet wat erin zit.";
            case HOOFD_NIET_GETEKEND -> "dit hoofd is niet met deze sleutel getekend.";
            case HOOFD_ONTBREEKT -> "dit hoofd is elders bewaard, en hier is het er niet.";
            case HOOFD_ANDERS_DAN_BEWAARD -> "dit hoofd is een ander dan het hoofd dat elders is bewaard.";
        };
    }
}
