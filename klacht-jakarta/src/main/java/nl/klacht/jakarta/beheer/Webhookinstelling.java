package nl.klacht.jakarta.beheer;

import java.net.URI;

/**
 * Which other system hears of the steps in dossiers.
 *
 * @param adres where it listens
 * @param geheim what the events are signed with
 * @param bron as what the events name this system
 * @param intern whether it may stand in a network of the municipality itself
 */
public record Webhookinstelling(URI adres, Clientgeheim geheim, String bron, boolean intern) {}
