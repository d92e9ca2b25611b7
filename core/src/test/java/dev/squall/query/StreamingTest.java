package dev.squall.query;

import static dev.squall.Sql.sql;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.Session;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ten million rows pass through, and almost none of them are there at any time.
@PostgresTest
class StreamingTest {

    private static final int ROWS = 10_000_000;
    private static final int SAMPLE = 100_000;

    private record Line(int number) {}

    private final Database database;

    StreamingTest(TestDatabase test) {
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .statementTimeout(Duration.ofMinutes(5)));
    }

    @Test
    void tenMillionRowsInConstantMemory() {
        stream(database.withoutSession());
    }

    @Test
    void inASessionToo() {
        stream(database.as(Session.of("pg_read_all_data").claim("user_id", 7)));
    }

    private void stream(Db db) {
        var lines =
                db.select(sql(INTEGER, "generate_series(1, {})", ROWS))
                        .withoutFrom()
                        .into(Line::new);
        List<WeakReference<Line>> sample = new ArrayList<>();
        long sum = 0;

        try (var rows = lines.stream()) {
            for (var all = rows.iterator(); all.hasNext(); ) {
                Line line = all.next();
                sum += line.number();
                if (line.number() % SAMPLE == 0) {
                    sample.add(new WeakReference<>(line));
                }
                if (line.number() == ROWS) {
                    System.gc();
                    assertThat(sample.stream().filter(r -> r.get() != null).count())
                            .isLessThanOrEqualTo(1); // the one in our hands
                }
            }
        }

        assertThat(sample).hasSize(ROWS / SAMPLE);
        assertThat(sum).isEqualTo((long) ROWS * (ROWS + 1) / 2);
        assertThat(db.sql("select 1").list((Integer one) -> one)).containsExactly(1);
        database.close();
    }
}
