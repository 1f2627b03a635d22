/**
 * JSON as the contract writes it: records as objects, enums in snake_case, moments in UTC, nothing for what is absent.
 * One mapper for the API, the history and the tests.
 */
@NullMarked
package nl.klacht.jakarta.json;

import org.jspecify.annotations.NullMarked;
