package nl.klacht.jakarta.contract;

/**
 * The shape of the body of one step.
 *
 * @param handeling the kind of step, as {@code zie_af_van_horen}
 * @param schemanaam the schema of its body
 */
public record Stapvorm(String handeling, String schemanaam) {}
