package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.Tables.featureFlags;
import static dev.squall.examples.conversion.schema.Tables.platformAdmins;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Db;
import dev.squall.examples.conversion.queries.BillingQueries;
import dev.squall.examples.conversion.queries.PlatformQueries;
import dev.squall.examples.conversion.schema.FeatureFlag;
import dev.squall.examples.conversion.schema.PlatformRole;
import dev.squall.examples.conversion.schema.SubscriptionPlan;
import dev.squall.examples.conversion.schema.UsageMetric;
import dev.squall.harness.TestDatabase;
import dev.squall.table.Column;
import dev.squall.test.SquallTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Words that PostgreSQL keeps for itself, as names: `user`, `order`, `group`, `default`, `limit`.
@SquallTest(ConversionTemplate.class)
class ReservedWordsTest {

    private final Conversion service;

    ReservedWordsTest(TestDatabase database) {
        service = Conversion.on(database);
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void theyAreReservedIndeed() {
        List<Column<?, ?>> columns =
                List.of(
                        subscriptionPlans.order,
                        featureFlags.group,
                        featureFlags.enabledByDefault,
                        usageRecords.limit);
        for (Column<?, ?> column : columns) {
            assertThat(
                            service.owner()
                                    .rows(
                                            "select catcode from pg_get_keywords() where word = '"
                                                    + column.name().name()
                                                    + "'"))
                    .containsExactly("R");
        }
        assertThat(user.toString()).isEqualTo("\"user\"");
    }

    @Test
    void aTableIsCalledUser() {
        String ada = service.signUp("Ada");

        assertThat(service.as(ada).from(user).where(user.id.eq(ada)).one().name()).isEqualTo("Ada");
        assertThat(service.as(ada).from(user.as("order")).count()).isEqualTo(1);
        assertThat(
                        service.as(ada)
                                .sql("select name from {} where {} = {}", user, user.id, ada)
                                .list((String name) -> name))
                .containsExactly("Ada");
    }

    @Test
    void aColumnIsCalledOrder() {
        Db worker = service.worker();
        String first = Company.plan(worker);
        String second = Company.plan(worker);
        worker.update(subscriptionPlans)
                .set(subscriptionPlans.order, 7)
                .where(subscriptionPlans.id.eq(first))
                .execute();

        assertThat(new BillingQueries(worker).plans())
                .extracting(SubscriptionPlan::id)
                .containsSubsequence(second, first);
        assertThat(
                        worker.select(subscriptionPlans.order)
                                .from(subscriptionPlans)
                                .where(subscriptionPlans.order.gt(1))
                                .list())
                .containsExactly(7);
    }

    @Test
    void columnsAreCalledGroupAndDefault() {
        String root = service.signUp("root");
        service.signIn()
                .insert(platformAdmins, a -> a.userId(root).role(PlatformRole.ADMIN))
                .execute();
        Db db = service.as(root);
        FeatureFlag made =
                db.insert(featureFlags, f -> f.key("parquet").group("formats")).returning().one();
        assertThat(made.enabledByDefault()).isFalse();
        assertThat(new PlatformQueries(db).flags("formats")).containsExactly(made);

        db.insert(featureFlags, f -> f.key("parquet").enabledByDefault(true))
                .onConflict(featureFlags.key)
                .doUpdate(s -> s.set(featureFlags.enabledByDefault, true))
                .execute();
        assertThat(new PlatformQueries(db).flags("formats").getFirst().enabledByDefault()).isTrue();
        assertThat(
                        db.select(featureFlags.group, dev.squall.Sql.count())
                                .from(featureFlags)
                                .groupBy(featureFlags.group)
                                .orderBy(featureFlags.group.desc())
                                .list())
                .hasSize(1);
    }

    @Test
    void aColumnIsCalledLimit() {
        Company north = Company.found(service, "Northwind");
        service.worker()
                .insert(
                        usageRecords,
                        u ->
                                u.organizationId(north.id())
                                        .metric(UsageMetric.BYTES_IN)
                                        .quantity(10)
                                        .limit(100L))
                .execute();

        assertThat(
                        north.owner()
                                .from(usageRecords)
                                .where(usageRecords.limit.isNotNull())
                                .limit(1)
                                .one()
                                .limit())
                .isEqualTo(100L);
    }
}
