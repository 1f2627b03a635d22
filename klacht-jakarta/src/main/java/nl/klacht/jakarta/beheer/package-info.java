/**
 * What a municipality sets itself: read from its folder and the environment, checked against the law, and resolved to one
 * {@code Kader}. A mistake stops that municipality only, with file, key and ground.
 */
@NullMarked
package nl.klacht.jakarta.beheer;

import org.jspecify.annotations.NullMarked;
