package nl.klacht.jakarta.json;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;

/** Names enum values as the contract does: their {@code code()} where they have one, else in lower case. */
final class Enumnamen extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] waarden, String[] namen) {
        for (int i = 0; i < waarden.length; i++) {
            namen[i] = naam(waarden[i]);
        }
        return namen;
    }

    static String naam(Enum<?> waarde) {
        try {
            Method code = waarde.getDeclaringClass().getMethod("code");
            return String.valueOf(code.invoke(waarde));
        } catch (NoSuchMethodException e) {
            return waarde.name().toLowerCase(Locale.ROOT);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("code() van " + waarde.getDeclaringClass() + " is niet te lezen", e);
        }
    }
}
