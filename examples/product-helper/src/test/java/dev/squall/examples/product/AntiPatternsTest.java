package dev.squall.examples.product;

import static dev.squall.Sql.when;
import static dev.squall.examples.product.schema.Tables.activityLog;
import static dev.squall.examples.product.schema.Tables.projects;
import static dev.squall.examples.product.schema.Tables.users;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.DecodingException;
import dev.squall.error.InvalidQuery;
import dev.squall.error.PermissionDenied;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.product.schema.Project;
import dev.squall.examples.product.schema.ProjectPatch;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.TestDatabase;
import dev.squall.processor.SquallProcessor;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong in code like the document's, and why it cannot here.
@SquallTest(ProductTemplate.class)
class AntiPatternsTest {

    private static final String PACKAGE = "dev.squall.examples.product.queries";

    private final TestDatabase test;
    private final Product product;
    private final Db db;

    AntiPatternsTest(TestDatabase test) {
        this.test = test;
        product = Product.on(test);
        db = product.db();
    }

    @AfterEach
    void close() {
        product.close();
    }

    /// With the packages that this module's own build names.
    private static Compiled compile(String body) throws IOException {
        Matcher option =
                Pattern.compile("-Asquall\\.request=[^<]+")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(option.find()).isTrue();
        String source =
                """
                package %s;
                import static dev.squall.examples.product.schema.Tables.projects;
                import dev.squall.examples.product.schema.*;
                import dev.squall.Db;
                import java.util.UUID;
                class Wrong {
                    Object wrong(Db db, UUID id, String text) {
                        return %s;
                    }
                }
                """
                        .formatted(PACKAGE, body);
        return Compilation.of(PACKAGE.replace('.', '/') + "/Wrong.java", source)
                .processedBy(new SquallProcessor())
                .options(option.group())
                .compile();
    }

    @Nested
    class DoesNotCompile {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "db.insert(projects, NewProject.name(text)) | NeedsUserId",
                    "db.insert(projects, p -> p.userId(id)) | userId",
                    "projects.status.eq(\"active\") | ProjectStatus",
                    "projects.validationScore.ge(text) | String",
                    "ProjectPatch.status(text) | ProjectStatus",
                    "ProjectPatch.id(id) | method id",
                    "db.insert(projects, NewProject.name(text).userId(id).id(text)) | UUID",
                    "db.update(projects).set(projects.name, text).execute() | execute",
                    "db.delete(projects).execute() | execute",
                    "db.update(projects).set(MessageRole.USER) | Patch",
                    "db.sql(\"select id from projects where name = '\" + text + \"'\") | constant",
                    "dev.squall.unsafe.UnsafeSql.query(db, text) | dev.squall.unsafe",
                    "projects.collectedData.eq(text) | CollectedFacts",
                })
        void whatIsWrong(String body, String why) throws IOException {
            Compiled compiled = compile(body);

            assertThat(compiled.success()).isFalse();
            assertThat(compiled.problemText()).contains(why);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "db.insert(projects, NewProject.name(text).userId(id)).returning().one()",
                    "db.update(projects).set(ProjectPatch.status(ProjectStatus.ACTIVE))"
                            + ".where(projects.id.eq(id)).execute()",
                    "db.sql(\"select id from projects where name = {}\", text)",
                })
        void whatIsRightDoes(String body) throws IOException {
            assertThat(compile(body).problemText()).isEmpty();
        }
    }

    private Project project() {
        return product.project("Atlas", product.user("Ada"));
    }

    @Test
    void whenARowWasMadeIsNotChanged() {
        Project project = project();

        assertThatThrownBy(
                        () ->
                                product.projects()
                                        .update(
                                                project.id(),
                                                ProjectPatch.createdAt(Instant.EPOCH)))
                .isInstanceOf(PermissionDenied.class);
        assertThat(product.projects().byId(project.id())).contains(project);
    }

    @Test
    void theLogOnlyGrows() {
        assertThatThrownBy(() -> db.delete(activityLog).allRows().execute())
                .isInstanceOf(PermissionDenied.class);
        assertThatThrownBy(
                        () ->
                                db.update(activityLog)
                                        .setDefault(activityLog.createdAt)
                                        .allRows()
                                        .execute())
                .isInstanceOf(PermissionDenied.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table projects",
                "truncate projects cascade",
                "alter table projects add column x int",
                "create table more (id int)"
            })
    void theApplicationOwnsNothing(String ddl) {
        assertThatThrownBy(() -> test.execute("set role product_helper", ddl))
                .rootCause()
                .hasMessageMatching("(?s)ERROR: (must be owner|permission denied).*");
    }

    @Test
    void anotherStatusIsRefusedByPostgresqlToo() {
        Project project = project();

        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update projects set status = 'archived' where id ="
                                                        + " {}",
                                                project.id())
                                        .execute())
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("projects_status_check");
        assertThatThrownBy(
                        () ->
                                product.projects()
                                        .update(project.id(), ProjectPatch.validationScore(101)))
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("projects_validation_score_check");
        assertThat(product.projects().byId(project.id())).contains(project);
    }

    @Test
    void anotherStatusInTheDatabaseIsAnErrorThatNamesTheColumn() {
        Project project = project();
        test.execute(
                "alter table projects drop constraint projects_status_check",
                "update projects set status = 'archived'");
        try {
            assertThatThrownBy(() -> product.projects().byId(project.id()))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("status")
                    .hasMessageContaining("draft, active, completed")
                    .hasMessageNotContaining("archived");
        } finally {
            test.execute(
                    "update projects set status = 'draft'",
                    "alter table projects add constraint projects_status_check"
                            + " check (status in ('draft', 'active', 'completed'))");
        }
    }

    @Test
    void aConditionThatVanishesIsNotTheWholeTable() {
        project();

        assertThatThrownBy(
                        () ->
                                db.delete(projects)
                                        .where(when(false, () -> projects.id.isNull()))
                                        .execute())
                .isInstanceOf(InvalidQuery.class);
        assertThat(db.from(projects).count()).isPositive();
    }

    @Test
    void anAddressIsThereOnceHoweverItIsWritten() {
        product.users().create("Cem@Example.com", "Cem");

        assertThatThrownBy(() -> product.users().create("cem@example.COM", "Cem"))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("users_email_key");
        assertThat(product.users().byEmail("CEM@example.com")).isPresent();
        assertThat(db.from(users).where(users.email.eq("cem@example.com")).count()).isEqualTo(1);
    }
}
