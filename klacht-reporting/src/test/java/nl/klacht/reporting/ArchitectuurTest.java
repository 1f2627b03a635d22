package nl.klacht.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;

/** Reporting leans on the core only, and has no clock. */
@AnalyzeClasses(packages = "nl.klacht.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    @ArchTest
    static final ArchRule LEUNT_ALLEEN_OP_DE_KERN = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "nl.klacht.reporting..", "nl.klacht.core..", "org.jspecify..");

    @ArchTest
    static final ArchRule GEEN_KLOK = noClasses()
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
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule GEEN_BESTAND_OF_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "java.sql..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule SVG_KENT_DE_CIJFERS_NIET = noClasses()
            .that()
            .resideInAPackage("..svg..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..jaarcijfers..");
}
