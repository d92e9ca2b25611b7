package dev.squall.examples.courses;

import static dev.squall.examples.courses.schema.Tables.toolChats;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.examples.courses.queries.ProgressQueries;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.TestDatabase;
import dev.squall.processor.SquallProcessor;
import dev.squall.test.RequestCode;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong in code like the document's, and why it cannot here.
@SquallTest(CoursesTemplate.class)
class AntiPatternsTest {

    private static final String ROOT = "dev.squall.examples.courses";

    private final Courses courses;

    AntiPatternsTest(TestDatabase database) {
        courses = Courses.on(database);
    }

    @AfterEach
    void close() {
        courses.close();
    }

    @Nested
    class TextOfARequestInAStatement {

        @Test
        void doesNotCompileWhereItIsPutTogether() throws IOException {
            assertRefused(
                    """
                    class Leak {
                        Object find(dev.squall.Db db, String name) {
                            return db.sql("select 1 from users where name = '" + name + "'");
                        }
                    }
                    """,
                    "compile-time constant");
        }

        @Test
        void doesNotCompileThroughTheDoorForRunTimeText() throws IOException {
            assertRefused(
                    """
                    import dev.squall.unsafe.UnsafeSql;
                    class Leak {
                        Object find(dev.squall.Db db, String text) {
                            return UnsafeSql.query(db, text);
                        }
                    }
                    """,
                    "dev.squall.unsafe");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Object o(dev.squall.service.ServiceDb service) { return service; }",
                    "Object o() { return dev.squall.service.ServiceDb.fromEnvironment(\"x\"); }"
                })
        void norDoesTheClientThatNoPolicyHoldsBack(String method) throws IOException {
            assertRefused("class Leak { " + method + " }", "dev.squall.service");
        }

        private void assertRefused(String source, String why) throws IOException {
            Compiled compiled = compile("queries", source);
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.problemText()).contains("Leak.java", why);
        }

        @Test
        void isAllowedInReports() throws IOException {
            Compiled compiled =
                    compile(
                            "reports",
                            """
                            class Leak {
                                Object run(dev.squall.Db db, String text) {
                                    return dev.squall.unsafe.UnsafeSql.query(db, text);
                                }
                            }
                            """);
            assertThat(compiled.problemText()).isEmpty();
        }

        @Test
        void isInNoCompiledClass() {
            var classes = new ClassFileImporter().importPath(Path.of("target/classes"));

            RequestCode.staysBehindPolicies(ROOT + ".queries..").check(classes);
            assertThatThrownBy(
                            () ->
                                    RequestCode.staysBehindPolicies(ROOT + ".reports..")
                                            .check(classes))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("SavedReports");
        }
    }

    /// With the packages that this module's own build names.
    private static Compiled compile(String name, String source) throws IOException {
        Matcher option =
                Pattern.compile("-Asquall\\.request=[^<]+")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(option.find()).isTrue();
        String path = (ROOT + "." + name).replace('.', '/') + "/Leak.java";
        return Compilation.of(path, "package " + ROOT + "." + name + ";\n" + source)
                .processedBy(new SquallProcessor())
                .options(option.group())
                .compile();
    }

    @Nested
    class ForgettingWhoAsks {

        @Test
        void isAnErrorBeforeAnythingIsSent() {
            assertThatThrownBy(() -> new ProgressQueries(courses.database()).roadmap())
                    .isInstanceOf(SessionRequired.class);
            assertThatThrownBy(() -> courses.database().withoutSession().from(toolChats).list())
                    .isInstanceOf(SessionRequired.class);
        }

        @Test
        void isRefusedByPostgresqlToo() {
            assertThatThrownBy(
                            () ->
                                    courses.database()
                                            .withoutSession()
                                            .sql("select 1 from tool_chats")
                                            .execute())
                    .isInstanceOf(PermissionDenied.class);
        }

        @Test
        void leavesNothingForWhoBorrowsTheOneConnectionNext() {
            for (int i = 0; i < 12; i++) {
                courses.student("Ada").from(toolChats).list();
                courses.admin().from(toolChats).list();
                assertThat(
                                courses.database()
                                        .withoutSession()
                                        .sql(
                                                "select current_user::text,"
                                                        + " coalesce(current_setting('app.user_id',"
                                                        + " true), '')")
                                        .list((String role, String user) -> role + user))
                        .containsExactly("courses_request");
            }
        }
    }
}
