package nl.klacht.jakarta.bericht;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody was reminded of a date.
 *
 * @param soort the kind of date
 * @param wanneer {@code vooraf} or {@code te_laat}
 * @param voor the account, or the role
 */
public record Herinnering(String soort, LocalDate datum, String wanneer, String voor, Instant moment) {}
