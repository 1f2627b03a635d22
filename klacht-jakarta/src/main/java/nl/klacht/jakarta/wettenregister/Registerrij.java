package nl.klacht.jakarta.wettenregister;

import org.jspecify.annotations.Nullable;

/**
 * One article or rule.
 *
 * @param anker where it is found on the page, if it has a place of its own
 * @param nummer the article or the number of the rule
 * @param adres the text of the law, for an article
 * @param titel what it is about
 * @param inWerking from when to when it holds, for an article
 * @param hoe whether the code decides it, wholly or in part
 * @param toelichting what the code does not decide, and why
 */
public record Registerrij(
        @Nullable String anker,
        String nummer,
        @Nullable String adres,
        String titel,
        @Nullable String inWerking,
        String hoe,
        String toelichting) {}
