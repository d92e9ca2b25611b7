package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Db;
import dev.squall.error.InvalidQuery;
import dev.squall.error.SessionRequired;
import dev.squall.error.UniqueViolation;
import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.AuditQueries;
import dev.squall.examples.conversion.queries.BillingQueries;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.InvitationQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.MemberQueries;
import dev.squall.examples.conversion.queries.MemberQueries.Membership;
import dev.squall.examples.conversion.queries.OrganizationQueries;
import dev.squall.examples.conversion.queries.PlatformQueries;
import dev.squall.examples.conversion.queries.UserQueries;
import dev.squall.examples.conversion.queries.WebhookQueries;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.examples.conversion.schema.User;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.service.ServiceDb;
import dev.squall.test.SquallTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The query patterns of the document, each with the SQL that it becomes.
@SquallTest(ConversionTemplate.class)
class QueryPatternsTest {

    private static final String COLUMNS =
            "id, name, email, email_verified, image, two_factor_enabled, created_at, updated_at";

    private final List<String> sent = new ArrayList<>();
    private final Conversion service;
    private final ServiceDb listened;
    private final Db db;
    private final UserQueries queries;
    private final String name = "john-" + UUID.randomUUID();

    QueryPatternsTest(TestDatabase database) {
        service = Conversion.on(database);
        listened =
                ServiceDb.connect(
                        database.url("conversion_auth", ConversionTemplate.PASSWORDS.auth()),
                        ConnectionSettings.defaults().listener((sql, values) -> sent.add(sql)),
                        "a test");
        db = listened.use("a test");
        queries = new UserQueries(db);
    }

    @AfterEach
    void close() {
        listened.close();
        service.close();
    }

    private User john() {
        User john = queries.signUp(name, name + "@Example.com");
        sent.clear();
        return john;
    }

    @Test
    void selectWhere() {
        User john = john();

        assertThat(queries.byId(john.id())).contains(john);
        assertThat(queries.byId("nobody")).isEmpty();
        assertThat(sent.getFirst())
                .isEqualTo(
                        "select "
                                + qualified(COLUMNS)
                                + " from \"user\" where \"user\".id = ? limit 1");
    }

    private static String qualified(String columns) {
        return "\"user\"." + columns.replace(", ", ", \"user\".");
    }

    @Test
    void insertValues() {
        User john = queries.signUp(name, name + "@Example.com");

        assertThat(sent)
                .containsExactly(
                        "insert into \"user\" (id, name, email) values (?, ?, ?) returning "
                                + COLUMNS);
        assertThat(john.id()).as("a ULID, made in Java").matches("[0-9A-HJKMNP-TV-Z]{26}");
        assertThat(john.email()).isEqualTo(name + "@example.com");
        assertThat(john.emailVerified()).isFalse();
        assertThat(john.timestamps().createdAt()).isEqualTo(john.timestamps().updatedAt());
        assertThatThrownBy(() -> queries.signUp("Other", name + "@example.com"))
                .isInstanceOf(UniqueViolation.class)
                .hasMessageContaining("user_email_key");
    }

    @Test
    void updateSetWhere() {
        User john = john();

        assertThat(db.update(user).set(user.name, "new").where(user.id.eq(john.id())).execute())
                .isEqualTo(1);
        assertThat(sent).containsExactly("update \"user\" set name = ? where \"user\".id = ?");
        User renamed = queries.rename(john.id(), "newer").orElseThrow();
        assertThat(renamed.name()).isEqualTo("newer");
        assertThat(renamed.timestamps().createdAt()).isEqualTo(john.timestamps().createdAt());
        assertThat(renamed.timestamps().updatedAt()).isAfter(john.timestamps().updatedAt());
        assertThat(queries.rename("nobody", "x")).isEmpty();
    }

    @Test
    void deleteWhere() {
        User john = john();

        assertThat(db.delete(user).where(user.id.eq(john.id())).execute()).isEqualTo(1);
        assertThat(sent).containsExactly("delete from \"user\" where \"user\".id = ?");
        assertThat(queries.byId(john.id())).isEmpty();
        assertThat(queries.delete(john.id())).isFalse();
    }

    @Test
    void leftJoinWhere() {
        String id = service.signUp("ada");
        String slug = "a-" + UUID.randomUUID();
        String organizationId = new OrganizationQueries(service.as(id)).found("Atlas", slug);

        List<Membership> memberships = new MemberQueries(service.as(id)).ofUser(id);

        assertThat(memberships)
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.role()).isEqualTo(MemberRole.OWNER);
                            assertThat(m.organizationId()).isEqualTo(organizationId);
                            assertThat(m.name()).isEqualTo("Atlas");
                            assertThat(m.slug()).isEqualTo(slug);
                        });
    }

    @Test
    void queriesTakeTheCurrentSession() {
        Company north = Company.found(service, "Northwind");
        var database = service.database();
        var configurations = new ConfigurationQueries(database);
        var members = new MemberQueries(database);

        assertThatThrownBy(configurations::list).isInstanceOf(SessionRequired.class);
        database.run(
                Sessions.member(north.ownerId(), north.id()),
                () -> {
                    assertThat(configurations.list()).hasSize(1);
                    assertThat(members.ofUser(north.ownerId())).hasSize(1);
                    assertThat(new OrganizationQueries(database).list()).hasSize(1);
                    assertThat(new JobQueries(database).recent(10)).hasSize(1);
                    assertThat(new WebhookQueries(database).list()).hasSize(1);
                    assertThat(new ApiKeyQueries(database).list()).hasSize(1);
                    assertThat(new AuditQueries(database).recent(10)).hasSize(1);
                    assertThat(new InvitationQueries(database).pending()).hasSize(1);
                    assertThat(new BillingQueries(database).subscription(north.id())).isPresent();
                    assertThat(new PlatformQueries(database).auditLog()).isEmpty();
                    assertThat(new UserQueries(database).byId(north.ownerId())).isPresent();
                });
        database.run(
                Sessions.person(north.ownerId()),
                () -> assertThat(configurations.list()).isEmpty());
    }

    @Test
    void theFarSideOfALeftJoinSaysThatItCanBeNull() {
        var forgotten =
                service.as("somebody")
                        .select(member.id, organization.name)
                        .from(member)
                        .leftJoin(organization)
                        .on(member.organizationId.eq(organization.id));

        assertThatThrownBy(forgotten::list)
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining("orNull()");
        assertThat(queries.byId("nobody")).as("and the client is as good as before").isEmpty();
    }
}
