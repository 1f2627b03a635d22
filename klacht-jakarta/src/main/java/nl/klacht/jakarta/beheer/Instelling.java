package nl.klacht.jakarta.beheer;

/** One value as it holds, with its full key and where it comes from. */
public record Instelling(String sleutel, String waarde, Herkomst herkomst) {}
