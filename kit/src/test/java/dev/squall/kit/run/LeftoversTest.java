package dev.squall.kit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.kit.script.KnownStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@PostgresTest
class LeftoversTest {

    private static final String DETACH = "alter table e detach partition e_1 concurrently";

    @Test
    void aPartitionThatIsHalfDetachedIsDetached(TestDatabase database) throws SQLException {
        database.execute(
                "create table e (n int) partition by list (n)",
                "create table e_1 partition of e for values in (1)");
        KnownStatement detach = new KnownStatement.DetachPartition("e", "e_1");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            Leftovers leftovers = new Leftovers(connection, event -> {});
            assertThat(leftovers.hasHappened(detach)).isFalse();
            try (Connection reader = database.dataSource().getConnection();
                    Statement read = reader.createStatement()) {
                reader.setAutoCommit(false);
                read.execute("select from e");
                statement.execute("set lock_timeout = 200");
                assertThatThrownBy(() -> statement.execute(DETACH)).hasMessageContaining("timeout");
                reader.rollback();
            }
            assertThat(database.rows("select inhdetachpending from pg_inherits"))
                    .containsExactly("t");
            assertThat(leftovers.hasHappened(detach)).isTrue();
        }
        assertThat(database.rows("select count(*) from pg_inherits")).containsExactly("0");
        assertThat(database.rows("select 1")).containsExactly("1");
    }
}
