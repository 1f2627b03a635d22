package nl.klacht.jakarta;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import nl.klacht.jakarta.avg.Avgopslag;
import nl.klacht.jakarta.bewaren.Vernietigingsopslag;
import nl.klacht.jakarta.dossier.Dossierdienst;
import nl.klacht.jakarta.dossier.Klok;
import nl.klacht.jakarta.keten.Ketenhoofden;
import nl.klacht.jakarta.opslag.Dossieropslag;
import nl.klacht.jakarta.opslag.Wegschrijving;
import nl.klacht.jakarta.platform.Gereedheid;
import nl.klacht.jakarta.rapportage.SqlJaartellingen;
import nl.klacht.jakarta.wekker.Meters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What keeps the service in shape. A rule that matches nothing fails: ArchUnit refuses an empty selection. */
@DisplayName("De bouw van de dienst")
class ArchitectuurTest {

    private static final String HIER = "nl.klacht.jakarta.";
    private static final Set<String> KLOKKEN = Set.of("currentTimeMillis", "nanoTime");

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.klacht.jakarta");

    @Test
    @DisplayName("alleen Klok kijkt hoe laat het is")
    void eenKlok() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Klok.class)
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaAccess<?>>("now() of java.time or the clock of the system") {
                            @Override
                            public boolean test(JavaAccess<?> aanroep) {
                                String eigenaar = aanroep.getTargetOwner().getName();
                                String naam = aanroep.getTarget().getName();
                                return eigenaar.startsWith("java.time.") && naam.equals("now")
                                        || eigenaar.equals("java.time.Clock")
                                        || eigenaar.equals("java.lang.System") && KLOKKEN.contains(naam);
                            }
                        })
                .check(KLASSEN);
    }

    @Test
    @DisplayName("eigen SQL staat op een paar plaatsen, en nooit in een onderdeel dat invoer verwerkt")
    void eigenSql() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(
                        Dossieropslag.class,
                        SqlJaartellingen.class,
                        Ketenhoofden.class,
                        Gereedheid.class,
                        Vernietigingsopslag.class,
                        Avgopslag.class,
                        Meters.class)
                .and()
                .doNotHaveFullyQualifiedName(HIER + "wekker.Wektabel")
                .should()
                .callMethodWhere(aanroepVan(EntityManager.class, "createNativeQuery"))
                .check(KLASSEN);
        noClasses()
                .that()
                .resideOutsideOfPackages(HIER + "platform..", HIER + "tenant..", HIER + "opdracht..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Statement.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Connection.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .check(KLASSEN);
    }

    @Test
    @DisplayName("een dossier wordt op één plaats weggeschreven")
    void eenDeur() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Dossierdienst.class)
                .should()
                .callMethod(Dossieropslag.class, "schrijf", Wegschrijving.class)
                .check(KLASSEN);
    }

    @Test
    @DisplayName("een tabel is van haar pakket alleen")
    void tabellen() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(KLASSEN);
    }

    @Test
    @DisplayName("de kern van een onderdeel kent zijn schermen en zijn API niet")
    void vanBuitenNaarBinnen() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.klacht.jakarta..api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.klacht.jakarta..api..")
                .check(KLASSEN);
        noClasses()
                .that()
                .areNotAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(Path.class)
                .check(KLASSEN);
    }

    @Test
    @DisplayName("opslag, json en contract leunen niet op wat erboven staat")
    void onderop() {
        alleenOp("opslag");
        alleenOp("json");
        alleenOp("contract", "json", "fout");
        alleenOp("platform", "tenant", "fout");
        noClasses()
                .that()
                .resideInAPackage(HIER + "tenant..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HIER + "dossier..", HIER + "beheer..", HIER + "beveiliging..", HIER + "opslag..")
                .check(KLASSEN);
    }

    @Test
    @DisplayName("de dienst kent de opdrachtregel niet, die met de login van de tabellen werkt")
    void opdrachten() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HIER + "opdracht..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HIER + "opdracht..")
                .check(KLASSEN);
    }

    @Test
    @DisplayName("alleen beveiliging.oidc kent het protocol, en het kent geen sessie, cookie of pagina")
    void protocol() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HIER + "beveiliging.oidc..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.nimbusds..")
                .check(KLASSEN);
        noClasses()
                .that()
                .resideInAPackage(HIER + "beveiliging.oidc..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.servlet..")
                .check(KLASSEN);
    }

    @Test
    @DisplayName("niemand bewaart iets van een gebruiker in het geheugen van een server")
    void geenSessie() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(HttpSession.class)
                .check(KLASSEN);
    }

    private static void alleenOp(String pakket, String... ook) {
        DescribedPredicate<JavaClass> eigen = resideInAPackage(HIER + pakket + "..");
        for (String ander : ook) {
            eigen = eigen.or(resideInAPackage(HIER + ander + ".."));
        }
        noClasses()
                .that()
                .resideInAPackage(HIER + pakket + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("nl.klacht.jakarta..").and(DescribedPredicate.not(eigen)))
                .check(KLASSEN);
    }

    private static DescribedPredicate<JavaAccess<?>> aanroepVan(Class<?> eigenaar, String naam) {
        return new DescribedPredicate<>(eigenaar.getSimpleName() + "." + naam) {
            @Override
            public boolean test(JavaAccess<?> aanroep) {
                return aanroep.getTargetOwner().isAssignableTo(eigenaar)
                        && aanroep.getTarget().getName().equals(naam);
            }
        };
    }
}
