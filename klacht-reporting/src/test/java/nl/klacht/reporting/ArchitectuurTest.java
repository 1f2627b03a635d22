package nl.klacht.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** Reporting leans on the core only, and has no clock. */
class ArchitectuurTest {

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.klacht.reporting");

    @Test
    void leuntAlleenOpDeKern() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "nl.klacht.reporting..", "nl.klacht.core..", "org.jspecify..")
                .check(KLASSEN);
    }

    @Test
    void heeftGeenKlok() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Clock.class,
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        OffsetDateTime.class,
                        Year.class,
                        ZonedDateTime.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(KLASSEN);
    }

    @Test
    void heeftGeenBestandOfDatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "java.sql..", "java.nio.file..", "java.net..")
                .check(KLASSEN);
    }

    @Test
    void svgKentDeCijfersNiet() {
        noClasses()
                .that()
                .resideInAPackage("..svg..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..jaarcijfers..")
                .check(KLASSEN);
    }
}
