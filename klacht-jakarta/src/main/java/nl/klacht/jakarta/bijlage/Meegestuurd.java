package nl.klacht.jakarta.bijlage;

/**
 * A file as it came with a form.
 *
 * @param veld the field of the form
 * @param naam as who sent it called it; nothing of it may be trusted
 */
public record Meegestuurd(String veld, String naam, Spoel spoel) {}
