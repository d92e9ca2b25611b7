package dev.squall.examples.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.UserQueries;
import dev.squall.examples.interventions.schema.EmailAddress;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.TestDatabase;
import dev.squall.processor.SquallProcessor;
import dev.squall.test.RequestCode;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the document warns of, and what its own snippets get wrong: it does not compile.
@SquallTest(InterventionsTemplate.class)
class AntiPatternsTest {

    private static final String ROOT = "dev.squall.examples.interventions";

    private final TestDatabase test;
    private final Tracker tracker;
    private final SignedIn ada;

    AntiPatternsTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void textThatLooksLikeSqlIsAValue() {
        UserQueries queries = new UserQueries(tracker.as(ada));
        String input = "' or '1' = '1";

        assertThat(queries.withEmail(new EmailAddress(input))).isEmpty();
        assertThat(queries.called("x'; drop table users; --")).isEmpty();
        assertThat(queries.withEmailLike(input)).isEmpty();
        assertThat(queries.rename(ada.userId(), input).orElseThrow().firstName()).isEqualTo(input);
        assertThat(test.rows("select first_name from users where id = " + ada.userId()))
                .containsExactly(input);
    }

    @Test
    void sqlThatIsPutTogetherDoesNotCompile() throws IOException {
        assertRefused(
                "queries",
                """
                Object find(dev.squall.Db db, String userInput) {
                    return db.sql("select 1 from users where email = '" + userInput + "'");
                }
                """,
                "compile-time constant");
    }

    @Test
    void theDoorsDoNotOpenForRequests() throws IOException {
        for (String name : List.of("queries", "actions")) {
            assertRefused(
                    name,
                    """
                    Object o(dev.squall.Db db, String text) {
                        return dev.squall.unsafe.UnsafeSql.query(db, text);
                    }
                    """,
                    "dev.squall.unsafe");
            assertRefused(
                    name,
                    "Object o(dev.squall.service.ServiceDb service) { return service; }",
                    "dev.squall.service");
        }
    }

    @Test
    void noCompiledClassOfRequestsOpensThem() {
        var classes = new ClassFileImporter().importPath(Path.of("target/classes"));

        RequestCode.staysBehindPolicies(ROOT + ".queries..", ROOT + ".actions..").check(classes);
        assertThatThrownBy(() -> RequestCode.staysBehindPolicies(ROOT).check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("InterventionsDatabase");
    }

    /// The identity provider's name for somebody is no key: the document has to say so in a
    /// comment.
    @Test
    void anOwnerIsNotComparedWithTheNameOfTheIdentityProvider() throws IOException {
        assertRefused(
                "queries",
                """
                Object find(dev.squall.Db db, String sub) {
                    var t = dev.squall.examples.interventions.schema.Tables.interventions;
                    return db.from(t).where(t.createdBy.eq(sub));
                }
                """,
                "eq");
    }

    /// The document's own transaction leaves out who began it. Here that comes from the session;
    /// what no default fills cannot be left out.
    @Test
    void aRequiredColumnIsNotForgotten() throws IOException {
        assertRefused(
                "queries",
                """
                Object add(dev.squall.Db db, int student) {
                    return db.insert(
                            dev.squall.examples.interventions.schema.Tables.interventions,
                            i -> i.studentId(student).title("Academic Support"));
                }
                """,
                "NeedsType");
    }

    @Test
    void anotherWordThanThoseOfAnEnumDoesNotCompile() throws IOException {
        assertRefused(
                "queries",
                """
                Object find(dev.squall.Db db) {
                    var t = dev.squall.examples.interventions.schema.Tables.students;
                    return db.from(t).where(t.status.eq("activ"));
                }
                """,
                "eq");
    }

    @Test
    void anUpdateOrADeleteOfEverythingByMistakeDoesNotCompile() throws IOException {
        assertRefused(
                "queries",
                """
                Object clean(dev.squall.Db db) {
                    return db.delete(dev.squall.examples.interventions.schema.Tables.students)
                            .execute();
                }
                """,
                "execute");
    }

    @Test
    void whatIsThereDoesCompile() throws IOException {
        assertThat(
                        compile(
                                        "queries",
                                        """
                                        Object find(dev.squall.Db db, int me) {
                                            var t = dev.squall.examples.interventions.schema.Tables
                                                    .interventions;
                                            return db.from(t).where(t.createdBy.eq(me)).list();
                                        }
                                        """)
                                .problemText())
                .isEmpty();
    }

    private static void assertRefused(String name, String method, String why) throws IOException {
        Compiled compiled = compile(name, method);
        assertThat(compiled.success()).isFalse();
        assertThat(compiled.problemText()).contains("Leak.java", why);
    }

    /// With the packages that this module's own build names.
    private static Compiled compile(String name, String method) throws IOException {
        Matcher option =
                Pattern.compile("-Asquall\\.request=[^<]+")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(option.find()).isTrue();
        String path = (ROOT + "." + name).replace('.', '/') + "/Leak.java";
        return Compilation.of(
                        path, "package " + ROOT + "." + name + ";\nclass Leak {\n" + method + "}\n")
                .processedBy(new SquallProcessor())
                .options(option.group())
                .compile();
    }
}
