package nl.klacht.core.grondslag;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the rule of law or policy that the annotated code carries out, spelled as in {@link Vindplaats}.
 *
 * <p>Kept at run time: the register of laws is generated from it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Grondslag {

    /** The citations, at least one. */
    String[] value();
}
