package nl.klacht.core;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Comparator;
import java.util.List;
import nl.klacht.core.grondslag.Grond;
import nl.klacht.core.grondslag.Grondslag;

/** The compiled classes of the core, without its tests. */
public final class Kernklassen {

    private static final String RECHT = "nl.klacht.core.recht.";

    public static final JavaClasses ALLE = new ClassFileImporter()
            .importUrl(Grond.class.getProtectionDomain().getCodeSource().getLocation());

    private Kernklassen() {}

    /** The article classes: top level, in {@code recht}, naming their article. */
    public static List<Class<?>> artikelen() {
        return ALLE.stream()
                .filter(klasse -> klasse.getPackageName().startsWith(RECHT))
                .filter(JavaClass::isTopLevelClass)
                .filter(klasse -> klasse.isAnnotatedWith(Grondslag.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** The article class with that simple name. */
    public static Class<?> artikel(String naam) {
        return artikelen().stream()
                .filter(klasse -> klasse.getSimpleName().equals(naam))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen artikel " + naam));
    }
}
