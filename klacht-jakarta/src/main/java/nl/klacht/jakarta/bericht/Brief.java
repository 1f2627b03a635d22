package nl.klacht.jakarta.bericht;

/**
 * A text ready to be sent.
 *
 * @param aan the address
 * @param onderwerp one line
 * @param tekst plain text; between alineas an empty line
 */
record Brief(String aan, String onderwerp, String tekst) {

    @Override
    public String toString() {
        return "Brief[***]";
    }
}
