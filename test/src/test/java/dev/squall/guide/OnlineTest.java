package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.Catalog;
import dev.squall.schema.Plan;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.online.Online;
import dev.squall.schema.question.Answers;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@PostgresTest
class OnlineTest {

    private static Snapshot read(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return Catalog.read(connection, Scope.all());
        }
    }

    @Test
    void aTableInUseIsChangedWithoutAnOutage(TestDatabase database) throws SQLException {
        database.execute("create table orders (id int primary key, day date, total numeric)");
        Snapshot from = read(database);
        database.execute(
                "create index orders_day on orders (day)",
                "alter table orders add constraint paid check (total >= 0)");
        Snapshot to = read(database);
        // region plan
        Difference plain = Diff.between(from, to, from.objects().keySet(), Answers.none());
        String sql = new Plan(Online.between(from, to).of(plain).steps()).sql();
        // endregion
        // region sql
        assertThat(sql)
                .isEqualTo(
                        """
                        -- lock: ACCESS EXCLUSIVE on public.orders, for a moment; lock_timeout 3s
                        alter table public.orders add constraint paid CHECK ((total >= (0)::numeric)) NOT VALID;

                        -- lock: SHARE UPDATE EXCLUSIVE on public.orders, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
                        -- may fail: it is refused if a row breaks it
                        -- squall:new-transaction
                        alter table public.orders validate constraint paid;

                        -- lock: SHARE UPDATE EXCLUSIVE on public.orders, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
                        -- if it fails: drop index concurrently public.orders_day, then again
                        -- squall:outside-transaction
                        create index concurrently orders_day ON public.orders USING btree (day);
                        """);
        // endregion
    }
}
