package nl.klacht.jakarta.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One step of a made-up case.
 *
 * @param wie the demo account that does it
 * @param dag working days from today; negative is past
 * @param om the local time
 * @param stap the sub-resource of the step, or {@code dossiers} for the receipt
 * @param body the body as the contract has it, with {@code @} where something follows from the day or the municipality
 */
record Demostap(String wie, int dag, String om, String stap, JsonNode body) {}
