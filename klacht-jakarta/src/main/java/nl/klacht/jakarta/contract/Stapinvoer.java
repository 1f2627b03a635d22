package nl.klacht.jakarta.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The body of a step, checked.
 *
 * @param handeling the kind of step that was chosen
 * @param inhoud its content, without the field that chose
 */
public record Stapinvoer(String handeling, JsonNode inhoud) {}
