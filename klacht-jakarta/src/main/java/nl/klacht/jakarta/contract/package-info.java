/**
 * The contract, {@code openapi.yaml}, at work: it is served as it is written, and every body and query is held against it
 * before anything is bound.
 */
@NullMarked
package nl.klacht.jakarta.contract;

import org.jspecify.annotations.NullMarked;
