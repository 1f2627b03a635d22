package org.jspecify.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands in for the annotation of the same name when PIT runs, and leaves no trace in a class file: a JVM refuses to
 * replace a record whose components carry type annotations, so that PIT could not try a change in one.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
