package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.examples.interventions.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Db;
import dev.squall.declare.DeclaredTable;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.Tables;
import dev.squall.examples.interventions.schema.User;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.TestDatabase;
import dev.squall.processor.SquallProcessor;
import dev.squall.table.Column;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The document's `npm run db:test-casing`: camelCase in Java is snake_case in PostgreSQL.
@SquallTest(InterventionsTemplate.class)
class CasingTest {

    private final TestDatabase test;
    private final Tracker tracker;
    private final SignedIn ada;
    private final Db db;

    CasingTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
        db = tracker.as(ada);
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    static Stream<Arguments> theTableOfTheDocument() {
        return Stream.of(
                Arguments.of(users.firstName, "users.first_name"),
                Arguments.of(users.cognitoSub, "users.cognito_sub"),
                Arguments.of(users.createdAt, "users.created_at"),
                Arguments.of(students.sisId, "students.sis_id"),
                Arguments.of(interventions.startDate, "interventions.start_date"));
    }

    @ParameterizedTest
    @MethodSource("theTableOfTheDocument")
    void aColumnInJavaIsAColumnInPostgresql(Column<?, ?> column, String sql) {
        assertThat(column.table().name().sql().sql() + "." + column.name().sql()).isEqualTo(sql);
    }

    @Test
    void namesInPostgresqlAreInSnakeCase() {
        assertThat(
                        test.rows(
                                "select table_name, column_name from information_schema.columns"
                                        + " where table_schema = 'public' and (table_name ||"
                                        + " column_name) !~ '^[a-z][a-z_]*$'"))
                .isEmpty();
    }

    @Test
    void everyColumnThatIsDeclaredIsThere() {
        for (DeclaredTable table : Tables.schema().tables()) {
            List<String> declared =
                    table.definition().columns().stream().map(column -> column.name()).toList();
            assertThat(
                            test.rows(
                                    "select column_name from information_schema.columns where"
                                            + " table_schema = 'public' and table_name = '"
                                            + table.name().name()
                                            + "'"))
                    .as(table.name().toString())
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    @Test
    void whatIsWrittenInCamelCaseIsReadInCamelCase() {
        new UserQueries(db).rename(ada.userId(), "John");

        User john = new UserQueries(db).called("John").getFirst();

        assertThat(john.firstName()).isEqualTo("John");
        assertThat(john.cognitoSub()).isEqualTo(ada.cognitoSub());
        assertThat(john.timestamps().createdAt()).isBefore(john.timestamps().updatedAt());
        assertThat(test.rows("select first_name from users where id = " + ada.userId()))
                .containsExactly("John");
    }

    @Test
    void snakeCaseInJavaDoesNotCompile() {
        Compiled compiled =
                Compilation.of(
                                "Wrong.java",
                                """
                                import static dev.squall.examples.interventions.schema.Tables.users;
                                class Wrong {
                                    Object find(dev.squall.Db db) {
                                        return db.from(users).where(users.first_name.eq("John"));
                                    }
                                }
                                """)
                        .compile();

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problemText()).contains("cannot find symbol", "first_name");
    }

    /// The document's other mistake: a name of a column in camelCase. With `-Werror`, as here, a
    /// warning is the end of a build.
    @Test
    void camelCaseInPostgresqlIsAWarning() {
        Compiled compiled =
                Compilation.of(
                                "app/Wrong.java",
                                """
                                package app;
                                import dev.squall.annotation.Column;
                                import dev.squall.annotation.Id;
                                import dev.squall.annotation.Table;
                                @Table("users")
                                record Wrong(@Id int id, @Column("firstName") String firstName) {}
                                """)
                        .processedBy(new SquallProcessor())
                        .options("-Werror")
                        .compile();

        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problemText()).contains("firstName", "first_name");
    }
}
