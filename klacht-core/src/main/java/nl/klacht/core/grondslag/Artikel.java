package nl.klacht.core.grondslag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an article class says about itself, in the Dutch that a jurist reads in the register of laws. It stands beside the
 * {@link Grondslag} that names the article, and nowhere else.
 *
 * <p>An article is modelled wholly when {@link #nietGemodelleerd()} is empty and partly when it is not; an article without a
 * class is for people.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Artikel {

    /** What the article is about, in own words. */
    String titel();

    /** The first day in force as {@code 2026-01-01}; empty when that lies before the first modelled day, 2014-01-01. */
    String vanaf() default "";

    /** The last day in force, inclusive; empty while it holds. */
    String totEnMet() default "";

    /** What changed in it and from which day; empty when nothing did since the first modelled day. */
    String wijziging() default "";

    /** What of the article no code decides, and why; empty when nothing is left. */
    String nietGemodelleerd() default "";

    /** Why no step, term or page asks it: whom it is for, or which other class does its work; empty when one does. */
    String zonderStap() default "";
}
