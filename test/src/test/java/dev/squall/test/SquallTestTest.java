package dev.squall.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@SquallTest(SquallTestTest.Plans.class)
class SquallTestTest {

    static final class Plans implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            database.execute("create table plans as select 'atlas' as topic");
        }
    }

    record Topic(String topic) {}

    private final Database database;

    SquallTestTest(Database database) {
        this.database = database;
    }

    @Test
    void databaseIsConnectedToTheCopyOfTheTemplate() {
        var topics = database.withoutSession().sql("select topic from plans").list(Topic::new);
        assertThat(topics).containsExactly(new Topic("atlas"));
    }

    @Test
    void urlAndDataSourceLeadToTheSameDatabase(TestDatabase test, DataSource source)
            throws Exception {
        try (var connection = source.getConnection();
                var other = Database.connect(test.url())) {
            assertThat(connection.getCatalog()).isEqualTo(test.name());
            assertThat(other.toString()).contains(test.name()).doesNotContain("postgres:");
        }
    }

    @Nested
    class NestedClass {
        @Test
        void sharesTheOuterDatabase(TestDatabase inner, Database connected) {
            assertThat(inner.rows("select topic from plans")).containsExactly("atlas");
            assertThat(connected.toString()).isEqualTo(database.toString());
        }
    }
}
