package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.Tables.learningPlans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.error.PermissionDenied;
import dev.squall.error.SessionRequired;
import dev.squall.examples.plans.queries.PlanQueries;
import dev.squall.examples.plans.schema.LearningPlan;
import dev.squall.examples.plans.schema.PlansSchema;
import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.harness.TestDatabase;
import dev.squall.processor.SquallProcessor;
import dev.squall.run.ConnectionSettings;
import dev.squall.test.RequestCode;
import dev.squall.test.SquallTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes wrong with databases under row-level security, and why it cannot here.
@SquallTest(PlansTemplate.class)
class AntiPatternsTest {

    private static final String ROOT = "dev.squall.examples.plans";

    private final Plans plans;
    private final UUID ada;
    private final UUID ben;

    AntiPatternsTest(TestDatabase database) {
        plans = Plans.on(database, ConnectionSettings.defaults().maxConnections(1));
        ada = plans.signUp("ada-" + UUID.randomUUID());
        ben = plans.signUp("ben-" + UUID.randomUUID());
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Nested
    class ImportingTheServiceClientWhereRequestsAreHandled {

        @ParameterizedTest
        @ValueSource(strings = {"api", "http", "integrations", "api.internal"})
        void anImportDoesNotCompile(String name) throws IOException {
            assertRefused(
                    name,
                    """
                    import dev.squall.Db;
                    import dev.squall.service.ServiceDb;
                    class Leak {
                        Db all(ServiceDb service) { return service.use("convenience"); }
                    }
                    """);
        }

        @Test
        void aFullNameDoesNotCompile() throws IOException {
            assertRefused(
                    "api",
                    """
                    class Leak {
                        Object all() { return dev.squall.service.ServiceDb.fromEnvironment("x"); }
                    }
                    """);
        }

        @Test
        void aStaticImportDoesNotCompile() throws IOException {
            assertRefused(
                    "http",
                    """
                    import static dev.squall.service.ServiceDb.fromEnvironment;
                    class Leak {
                        Object all() { return fromEnvironment("x"); }
                    }
                    """);
        }

        @Test
        void aMethodReferenceDoesNotCompile() throws IOException {
            assertRefused(
                    "integrations",
                    """
                    class Leak {
                        java.util.function.Function<String, ?> all =
                                dev.squall.service.ServiceDb::fromEnvironment;
                    }
                    """);
        }

        private void assertRefused(String name, String source) throws IOException {
            Compiled compiled = compile(name, source);
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.problemText()).contains("Leak.java", "dev.squall.service");
        }

        @Test
        void aWorkerMayImportIt() throws IOException {
            Compiled compiled =
                    compile(
                            "worker",
                            """
                            class Clean {
                                dev.squall.Db all(dev.squall.service.ServiceDb service) {
                                    return service.use("clean up");
                                }
                            }
                            """);
            assertThat(compiled.problemText()).isEmpty();
        }

        @Test
        void noCompiledRequestClassUsesIt() {
            var classes = new ClassFileImporter().importPath(Path.of("target/classes"));

            RequestCode.staysBehindPolicies(
                            ROOT + ".api..", ROOT + ".http..", ROOT + ".integrations..")
                    .check(classes);
            assertThatThrownBy(
                            () ->
                                    RequestCode.staysBehindPolicies(ROOT + ".worker..")
                                            .check(classes))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("GenerationWorker");
        }
    }

    /// With the packages that this module's own build names.
    private static Compiled compile(String name, String source) throws IOException {
        Matcher option =
                Pattern.compile("-Asquall\\.request=[^<]+")
                        .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(option.find()).isTrue();
        String file = source.contains("class Leak") ? "Leak" : "Clean";
        String path = (ROOT + "." + name).replace('.', '/') + "/" + file + ".java";
        return Compilation.of(path, "package " + ROOT + "." + name + ";\n" + source)
                .processedBy(new SquallProcessor())
                .options(option.group())
                .compile();
    }

    @Nested
    class ForgettingToCleanUp {

        @Test
        void thereIsNothingToCleanUp() {
            plans.plan(ada, "Ada's");
            plans.plan(ben, "Ben's");
            for (int i = 0; i < 24; i++) {
                UUID user = i % 2 == 0 ? ada : ben;
                String own = i % 2 == 0 ? "Ada's" : "Ben's";
                assertThat(new PlanQueries(plans.as(user)).list())
                        .extracting(LearningPlan::topic)
                        .containsExactly(own);
                assertThatThrownBy(() -> plans.as(user).sql("select 1 / 0").execute())
                        .isInstanceOf(RuntimeException.class);
                assertThat(context()).isEqualTo(new Context(PlansSchema.REQUEST_LOGIN, null));
            }
            assertThat(plans.database().as(Session.anonymous()).from(learningPlans).list())
                    .isEmpty();
        }

        private Context context() {
            return plans.database()
                    .withoutSession()
                    .sql(
                            "select current_user::text, nullif(current_setting('app.user_id',"
                                    + " true), '')")
                    .list(Context::new)
                    .getFirst();
        }

        record Context(String role, @org.jspecify.annotations.Nullable String userId) {}

        @Test
        void withoutASessionThereIsNothing() {
            assertThatThrownBy(() -> new PlanQueries(plans.database()).list())
                    .isInstanceOf(SessionRequired.class);
            assertThatThrownBy(() -> plans.database().withoutSession().from(learningPlans).list())
                    .isInstanceOf(SessionRequired.class);
            // And if Squall is not told of the table, PostgreSQL still refuses.
            assertThatThrownBy(
                            () ->
                                    plans.database()
                                            .withoutSession()
                                            .sql("delete from learning_plans")
                                            .execute())
                    .isInstanceOf(PermissionDenied.class);
        }

        @Test
        void queriesTakeTheCurrentSessionUnlessTheyAreGivenAnother() {
            LearningPlan hers = plans.plan(ada, "Ada's");
            PlanQueries current = new PlanQueries(plans.database());

            plans.database()
                    .run(
                            Session.user(ben),
                            () -> {
                                assertThat(current.byId(hers.id())).isEmpty();
                                assertThat(new PlanQueries(plans.as(ada)).byId(hers.id()))
                                        .contains(hers);
                            });
            plans.database()
                    .run(
                            Session.user(ada),
                            () -> assertThat(current.byId(hers.id())).contains(hers));
        }
    }

    @Nested
    class SqlWithoutParameters {

        @Test
        void textMadeAtRunTimeDoesNotCompile() throws IOException {
            Compiled compiled =
                    compile(
                            "worker",
                            """
                            class Leak {
                                long all(dev.squall.Db db, String topic) {
                                    return db.sql("delete from learning_plans where topic = '"
                                            + topic + "'").execute();
                                }
                            }
                            """);
            assertThat(compiled.success()).isFalse();
            assertThat(compiled.problemText()).contains("constant");
        }

        @Test
        void aConstantTextCompiles() throws IOException {
            Compiled compiled =
                    compile(
                            "worker",
                            """
                            class Clean {
                                long all(dev.squall.Db db, String topic) {
                                    return db.sql("delete from learning_plans where topic = {}", topic)
                                            .execute();
                                }
                            }
                            """);
            assertThat(compiled.problemText()).isEmpty();
        }

        @Test
        void textThatLooksLikeSqlIsAValue() {
            String topic = "'; drop table learning_plans; --";
            LearningPlan plan = plans.plan(ada, topic);
            Db db = plans.as(ada);

            assertThat(db.from(learningPlans).where(learningPlans.topic.eq(topic)).one())
                    .isEqualTo(plan);
            assertThat(
                            db.sql("select topic from learning_plans where topic = {}", topic)
                                    .list((String found) -> found))
                    .containsExactly(topic);
        }
    }

    @Nested
    class UserIdsInTheCode {

        @Test
        void theOwnerComesFromTheSession() {
            assertThat(plans.plan(ada, "Ada's").userId()).isEqualTo(ada);
            assertThat(plans.plan(ben, "Ben's").userId()).isEqualTo(ben);
        }

        @Test
        void anotherOwnerIsRefused() {
            PlanQueries bens = new PlanQueries(plans.as(ben));
            LearningPlan his = plans.plan(ben, "Ben's");

            assertThatThrownBy(() -> bens.create(Plans.aPlan("Hers").userId(ada)))
                    .isInstanceOf(PermissionDenied.class);
            var given = plans.as(ben).update(learningPlans).set(learningPlans.userId, ada);
            assertThatThrownBy(() -> given.allRows().execute())
                    .isInstanceOf(PermissionDenied.class);
            assertThatThrownBy(() -> given.where(learningPlans.id.eq(his.id())).execute())
                    .isInstanceOf(PermissionDenied.class);
            assertThat(bens.byId(his.id())).contains(his);
        }

        @Test
        void whatBelongsToSomebodyElseIsNeitherReadNorChanged() {
            LearningPlan hers = plans.plan(ada, "Ada's");
            Db db = plans.as(ben);

            assertThat(db.from(learningPlans).list()).isEmpty();
            assertThat(db.from(learningPlans).count()).isZero();
            assertThat(
                            db.update(learningPlans)
                                    .set(learningPlans.topic, "Stolen")
                                    .allRows()
                                    .execute())
                    .isZero();
            assertThat(db.delete(learningPlans).allRows().execute()).isZero();
            assertThat(plans.as(ada).from(learningPlans).list()).containsExactly(hers);
        }
    }
}
