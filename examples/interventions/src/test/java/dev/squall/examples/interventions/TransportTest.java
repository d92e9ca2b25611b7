package dev.squall.examples.interventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.Db;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The document's "Connection Management": how statements reach the database is no business of
/// those who make them. A `Db` is made of an executor, whichever it is.
class TransportTest {

    private static final String ROOT = "dev.squall.examples.interventions.";

    private final JavaClasses classes =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    @ParameterizedTest
    @ValueSource(strings = {"queries", "actions", "access"})
    void whatIsAskedDoesNotDependOnIt(String name) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "javax.sql..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "dev.squall.service..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("dev.squall.Database")
                .check(classes);
    }

    @Test
    void everyClassOfQueriesIsGivenAClientAndNothingElse() {
        assertThat(classes.stream().filter(c -> c.getPackageName().equals(ROOT + "queries")))
                .filteredOn(c -> c.getSimpleName().endsWith("Queries"))
                .hasSize(5)
                .allSatisfy(
                        c ->
                                assertThat(c.getConstructors())
                                        .flatExtracting(JavaConstructor::getRawParameterTypes)
                                        .extracting(JavaClass::getName)
                                        .containsExactly(Db.class.getName()));
    }
}
