package nl.klacht.jakarta.beheer;

/** How a resident reaches the complaints desk of the municipality. */
public record Contact(String adres, String email, String telefoon, String website) {}
