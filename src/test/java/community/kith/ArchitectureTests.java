package community.kith;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The shape that the code keeps: which module may know which, and where a framework may be seen. */
class ArchitectureTests {

    private static final String ROOT = "community.kith";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** The modules that every request passes before it comes to the domain. */
    private static final String[] BEFORE_THE_DOMAIN = {
        ROOT + ".api..",
        ROOT + ".access..",
        ROOT + ".signin..",
        ROOT + ".limits..",
        ROOT + ".audit..",
        ROOT + ".once..",
        ROOT + ".copies..",
        ROOT + ".operation.."
    };

    /** Where a technology is at home: its name says so, or its module does. */
    private static final DescribedPredicate<JavaClass> EDGES = resideInAnyPackage(ROOT, ROOT + ".graph..")
            .or(resideInAnyPackage(BEFORE_THE_DOMAIN))
            .or(outermost(name -> name.startsWith("Neo4j")))
            .or(outermost(name -> name.startsWith("ICalendar")))
            .or(outermost(name -> name.startsWith("Csv") || name.startsWith("Json")))
            .or(outermost(name -> name.endsWith("Controller")
                    || name.endsWith("Configuration")
                    || name.endsWith("Settings")
                    || name.endsWith("Loader")))
            .as("edges");

    private static final DescribedPredicate<JavaClass> PLAIN = resideInAnyPackage(
                    "java..", ROOT + "..", "org.jspecify..")
            .or(resideInAPackage("org.springframework.modulith.."))
            .or(type(Component.class))
            .or(resideInAPackage("org.springframework.transaction.annotation"));

    @Test
    void keepsTheDirectionBetweenModules() {
        ApplicationModules.of(KithApplication.class).verify();
    }

    @Test
    void keepsNeo4jInItsAdapters() {
        noClasses()
                .that(not(resideInAPackage(ROOT + ".graph..")).and(not(outermost(name -> name.startsWith("Neo4j")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.neo4j..", "org.springframework.data.."))
                .check(CLASSES);
    }

    @Test
    void keepsGraphQlInControllers() {
        noClasses()
                .that(not(resideInAnyPackage(BEFORE_THE_DOMAIN))
                        .and(not(outermost(name -> name.endsWith("Controller") || name.endsWith("Loader")))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("graphql..", "org.springframework.graphql.."))
                .check(CLASSES);
    }

    @Test
    void keepsTheDomainPlain() {
        classes().that(not(EDGES)).should(onlyDependOnClassesThat(PLAIN)).check(CLASSES);
    }

    @Test
    void printsNothingPastTheLog() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void looksAtSomething() {
        assertThat(CLASSES.that(alwaysTrue()).size()).isGreaterThan(100);
    }

    private static DescribedPredicate<JavaClass> outermost(Predicate<String> name) {
        return DescribedPredicate.describe("outermost class by name", each -> {
            var outer = each;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            return name.test(outer.getSimpleName());
        });
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}
