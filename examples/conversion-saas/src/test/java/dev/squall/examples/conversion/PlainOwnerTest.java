package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.configurations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.ApiKeyQueries;
import dev.squall.examples.conversion.queries.JobQueries;
import dev.squall.examples.conversion.queries.PlatformQueries;
import dev.squall.examples.conversion.schema.MemberRole;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Where the owner of the tables is no superuser, as with most providers, row-level security binds
/// the owner too, and with it the functions that policies ask.
@SquallTest(PlainOwnerTest.Owned.class)
class PlainOwnerTest {

    private final Conversion service;

    PlainOwnerTest(TestDatabase database) {
        service = Conversion.on(database);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void policiesAndFunctionsWorkAlike() {
        Company north = Company.found(service, "Northwind");
        Company contoso = Company.found(service, "Contoso");
        String art = service.join(north, "Art", MemberRole.MEMBER);

        assertThat(service.as(art, north.id()).from(configurations).one().id())
                .isEqualTo(north.configurationId());
        assertThat(service.as(art, contoso.id()).from(configurations).list()).isEmpty();
        assertThat(new PlatformQueries(service.as(art)).auditLog()).isEmpty();
        var key =
                new ApiKeyQueries(service.database().as(Sessions.visitor()))
                        .identify(north.apiKey().text())
                        .orElseThrow();
        assertThat(new JobQueries(service.database().as(Sessions.program(key))).recent(10))
                .extracting(job -> job.id())
                .containsExactly(north.jobId());
    }

    @Test
    void theOwnerHasNoPrivilegeOfItsOwn() {
        Company.found(service, "Fabrikam");

        assertThat(
                        service.owner()
                                .rows(
                                        "select relowner::regrole from pg_class where relname ="
                                                + " 'member'"))
                .containsExactly("conversion_plain_owner");
        assertThat(
                        service.owner()
                                .rows(
                                        "select rolsuper, rolbypassrls from pg_roles where rolname"
                                                + " = 'conversion_plain_owner'"))
                .containsExactly("f|f");
    }

    /// The service's tables and functions, owned by a role without any attribute.
    public static final class Owned implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) throws SQLException {
            new ConversionTemplate().prepare(database);
            database.execute(
                    """
                    do $$ begin
                        create role conversion_plain_owner;
                    exception when duplicate_object then null;
                    end $$
                    """,
                    "grant create, usage on schema public to conversion_plain_owner",
                    """
                    do $$ declare name text; begin
                        for name in select oid::regclass::text from pg_class
                                where relnamespace = 'public'::regnamespace and relkind = 'r' loop
                            execute 'alter table ' || name || ' owner to conversion_plain_owner';
                        end loop;
                        for name in select oid::regprocedure::text from pg_proc
                                where pronamespace = 'public'::regnamespace loop
                            execute 'alter function ' || name || ' owner to conversion_plain_owner';
                        end loop;
                    end $$
                    """);
        }
    }
}
