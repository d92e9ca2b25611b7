package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.configurations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.examples.conversion.access.Sessions;
import dev.squall.examples.conversion.queries.BillingQueries;
import dev.squall.examples.conversion.queries.ConfigurationQueries;
import dev.squall.examples.conversion.queries.MemberQueries;
import dev.squall.examples.conversion.schema.SubscriptionPlan;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The first rows for development.
@SquallTest(ConversionTemplate.class)
@TestMethodOrder(OrderAnnotation.class)
class SeedTest {

    private final TestDatabase test;

    SeedTest(TestDatabase test) {
        this.test = test;
    }

    private List<String> rows() {
        return test.rows(
                """
                select (select count(*) from "user"), (select count(*) from organization),
                    (select count(*) from member), (select count(*) from subscription_plans),
                    (select count(*) from organization_subscriptions),
                    (select count(*) from feature_flags), (select count(*) from platform_admins),
                    (select count(*) from configurations),
                    (select count(*) from configuration_versions)\
                """);
    }

    @Test
    @Order(1)
    void productionIsRefusedBeforeAnythingIsDone() {
        var production = Conversion.environment(test, Map.of("SQUALL_ENV", "production"));

        assertThatThrownBy(() -> Seed.run(production))
                .isInstanceOf(SeedRefused.class)
                .hasMessageContaining("production");
        assertThat(rows()).containsExactly("0|0|0|0|0|0|0|0|0");
    }

    @Test
    @Order(2)
    void itFillsAnEmptyDatabase() {
        Seed.run(Conversion.environment(test, Map.of()));

        assertThat(rows()).containsExactly("3|2|2|3|2|2|1|2|2");
        try (Conversion service = Conversion.on(test)) {
            assertThat(new MemberQueries(service.as(Seed.ADA)).ofUser(Seed.ADA))
                    .extracting(m -> m.name())
                    .containsExactly("Northwind");
            assertThat(new BillingQueries(service.database().as(Sessions.visitor())).plans())
                    .extracting(SubscriptionPlan::slug)
                    .containsExactly("free", "team", "business");
            assertThat(new ConfigurationQueries(service.as(Seed.BEN, Seed.CONTOSO)).list())
                    .hasSize(1);
        }
    }

    @Test
    @Order(3)
    void runAgainItChangesNothingNotEvenWhatWasDoneSince() {
        try (Conversion service = Conversion.on(test)) {
            service.as(Seed.ADA, Seed.NORTHWIND)
                    .update(configurations)
                    .set(configurations.name, "Sales orders")
                    .allRows()
                    .execute();
        }
        List<String> before = test.rows("select c::text from configurations c order by id");

        Seed.run(Conversion.environment(test, Map.of("SQUALL_ENV", "test")));

        assertThat(rows()).containsExactly("3|2|2|3|2|2|1|2|2");
        assertThat(test.rows("select c::text from configurations c order by id"))
                .isEqualTo(before)
                .anyMatch(row -> row.contains("Sales orders"));
    }
}
