/** The register of laws as a page of the service: each rule that a ground cites, and what the code does with it. */
@NullMarked
package nl.klacht.jakarta.wettenregister;

import org.jspecify.annotations.NullMarked;
