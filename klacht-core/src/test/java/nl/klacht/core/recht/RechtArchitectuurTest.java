package nl.klacht.core.recht;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.AnnotatedElement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.klacht.core.Kernklassen;
import nl.klacht.core.grondslag.Artikel;
import nl.klacht.core.grondslag.Grondslag;
import nl.klacht.core.grondslag.Vindplaats;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What keeps the core the core. A rule that matches nothing fails: ArchUnit refuses an empty selection.
 */
class RechtArchitectuurTest {

    private static final String RECHT = "nl.klacht.core.recht..";

    /** The packages from the ground up: each knows only those before it. */
    private static final List<String> LADDER = Stream.of(
                    "grondslag",
                    "termijn",
                    "recht",
                    "dossier",
                    "keten",
                    "gemeente",
                    "toedeling",
                    "bevoegdheid",
                    "behandeling",
                    "herhaling")
            .map(trede -> "nl.klacht.core." + trede + "..")
            .toList();

    private static final Pattern AANDUIDING = Pattern.compile(
            "(Awb \\d+:\\d+[a-z]?|AVG \\d+|Wbp \\d+|Atw \\d+|Gemeentewet \\d+[a-z]*|WNo \\d+[a-z]|Jeugdwet \\d+\\.\\d+\\.\\d+|Wkcz \\d+[a-z]?"
                    + "|Selectielijst (2020 13(\\.\\d)*|2017|vóór 2017)|Archiefwet 1995"
                    + "|Wkkgz \\d+|Wgs \\d+[a-z]?|Participatiewet \\d+|Wmo 2015 \\d+(\\.\\d+)+|Uitgangspunten \\d+( [IV]+|[A-D])?)( lid \\d+)?( onder [a-z])?");

    private static void toets(ArchRule regel) {
        regel.check(Kernklassen.ALLE);
    }

    @Test
    void deKernHeeftGeenKlok() {
        toets(noClasses()
                .should()
                .callMethodWhere(
                        new DescribedPredicate<JavaAccess<?>>("now() of java.time or the clock of the system") {
                            @Override
                            public boolean test(JavaAccess<?> aanroep) {
                                String eigenaar = aanroep.getTargetOwner().getFullName();
                                String naam = aanroep.getTarget().getName();
                                boolean tijd = eigenaar.startsWith("java.time") && naam.equals("now");
                                return tijd
                                        || eigenaar.equals("java.lang.System")
                                                && (naam.equals("currentTimeMillis") || naam.equals("nanoTime"));
                            }
                        })
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Calendar.class));
    }

    @Test
    void deKernLeestEnSchrijftNietsEnKentGeenTechniek() {
        toets(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.net..",
                        "java.sql..",
                        "java.util.logging..",
                        "javax..",
                        "jakarta..",
                        "org.slf4j..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger"));
    }

    @Test
    void deKernHangtVanNietsAf() {
        toets(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "nl.klacht.core..", "org.jspecify.annotations.."));
    }

    @TestFactory
    Stream<DynamicTest> elkeTredeKentAlleenDeTredenErboven() {
        return IntStream.range(0, LADDER.size() - 1)
                .mapToObj(trede -> DynamicTest.dynamicTest(
                        LADDER.get(trede),
                        () -> toets(noClasses()
                                .that()
                                .resideInAPackage(LADDER.get(trede))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        LADDER.subList(trede + 1, LADDER.size()).toArray(String[]::new)))));
    }

    @Test
    void pakkettenKennenElkaarNietOverEnWeer() {
        toets(slices().matching("nl.klacht.core.(**)").should().beFreeOfCycles());
    }

    @Test
    void dagenWordenAlleenInTermijnEnRechtGeteld() {
        toets(noClasses()
                .that()
                .resideOutsideOfPackages("nl.klacht.core.termijn..", RECHT)
                .should()
                .callMethodWhere(new DescribedPredicate<JavaAccess<?>>("plus or minus of LocalDate") {
                    @Override
                    public boolean test(JavaAccess<?> aanroep) {
                        String naam = aanroep.getTarget().getName();
                        return aanroep.getTargetOwner().getFullName().equals("java.time.LocalDate")
                                && (naam.startsWith("plus") || naam.startsWith("minus"));
                    }
                }));
    }

    @Test
    void eenArtikelIsEenEindklasseZonderOpenbareMaker() {
        toets(classes()
                .that(zijnArtikel())
                .should()
                .bePublic()
                .andShould()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL));
        toets(constructors()
                .that()
                .areDeclaredInClassesThat(zijnArtikel())
                .should()
                .bePrivate());
    }

    @Test
    void eenArtikelZegtWatHetIsEnWatErNietInZit() {
        toets(classes()
                .that()
                .areAnnotatedWith(Grondslag.class)
                .and()
                .resideInAPackage(RECHT)
                .should()
                .beAnnotatedWith(Artikel.class));
    }

    @Test
    void elkeOpenbareRegelNoemtZijnGrondslag() {
        toets(methods()
                .that()
                .arePublic()
                .and()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(zijnArtikel())
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beAnnotatedWith(Grondslag.class));
    }

    @TestFactory
    Stream<DynamicTest> eenKlasseHeetZoalsHaarArtikelWordtAangehaald() {
        return Kernklassen.artikelen().stream()
                .filter(artikel -> !artikel.isEnum())
                .map(artikel -> DynamicTest.dynamicTest(
                        artikel.getSimpleName(),
                        () -> assertEquals(
                                klassenaam(
                                        artikel.getAnnotation(Grondslag.class).value()[0]),
                                artikel.getSimpleName())));
    }

    @TestFactory
    Stream<DynamicTest> elkeGrondslagIsOpEenWijzeGespeld() {
        return Kernklassen.artikelen().stream()
                .map(artikel -> DynamicTest.dynamicTest(artikel.getSimpleName(), () -> {
                    spelling(artikel);
                    Arrays.stream(artikel.getDeclaredMethods()).forEach(RechtArchitectuurTest::spelling);
                }));
    }

    @TestFactory
    Stream<DynamicTest> elkeVindplaatsIsOpDezelfdeWijzeGespeld() {
        return Kernklassen.artikelen().stream()
                .flatMap(artikel -> Arrays.stream(artikel.getFields()))
                .filter(veld -> veld.getType() == Vindplaats.class)
                .map(veld -> DynamicTest.dynamicTest(
                        veld.getDeclaringClass().getSimpleName() + "." + veld.getName(),
                        () -> assertTrue(
                                AANDUIDING.matcher(veld.get(null).toString()).matches(), veld::toString)));
    }

    private static void spelling(AnnotatedElement element) {
        Grondslag grondslag = element.getAnnotation(Grondslag.class);
        if (grondslag != null) {
            for (String aanduiding : grondslag.value()) {
                assertTrue(AANDUIDING.matcher(aanduiding).matches(), () -> aanduiding + " bij " + element);
            }
        }
    }

    private static String klassenaam(String aanduiding) {
        return aanduiding
                .replace("Gemeentewet", "Gemw")
                .replace("WNo", "Wno")
                .replace("Wmo 2015", "Wmo")
                .replace("Selectielijst 2020", "Selectielijst")
                .replace(" ", "")
                .replace(':', '_')
                .replace('.', '_');
    }

    private static DescribedPredicate<JavaClass> zijnArtikel() {
        return DescribedPredicate.describe(
                "are articles of law or policy",
                klasse -> klasse.getPackageName().startsWith("nl.klacht.core.recht.")
                        && klasse.isTopLevelClass()
                        && !klasse.getSimpleName().equals("package-info"));
    }
}
