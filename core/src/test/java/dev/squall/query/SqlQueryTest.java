package dev.squall.query;

import static dev.squall.Sql.param;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DecodingException;
import dev.squall.error.DuplicateKey;
import dev.squall.error.NoRows;
import dev.squall.error.StatementTimeout;
import dev.squall.error.TooManyRows;
import dev.squall.explain.Explain;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.sample.FourPeople;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@PostgresTest(FourPeople.class)
class SqlQueryTest extends Queries {

    private record Aged(String email, int age) {}

    SqlQueryTest(TestDatabase test) {
        super(test);
    }

    private SqlQuery older(int age) {
        return db.sql("select email, age from {} where age >= {} order by email", people, age);
    }

    @Test
    void rowsAreHadInEveryWay() {
        server.assertSql(older(30).statement())
                .is("select email, age from people where age >= ? order by email")
                .binds(30);
        var rows = older(30).into(Aged::new);
        assertThat(rows.list()).containsExactly(new Aged("ann", 50), new Aged("bob", 30));
        assertThat(older(30).list(Aged::new)).isEqualTo(rows.list());
        assertThat(older(30).first(Aged::new)).contains(new Aged("ann", 50));
        assertThat(older(60).first(Aged::new)).isEmpty();
        assertThat(older(50).one(Aged::new)).isEqualTo(new Aged("ann", 50));
        assertThatThrownBy(() -> older(30).one(Aged::new)).isInstanceOf(TooManyRows.class);
        assertThatThrownBy(() -> older(60).one(Aged::new)).isInstanceOf(NoRows.class);
        try (var stream = older(30).stream(Aged::new)) {
            assertThat(stream.map(Aged::email)).containsExactly("ann", "bob");
        }
        List<List<Aged>> batches = new ArrayList<>();
        older(20).into(Aged::new).forEach(3, batches::add);
        assertThat(batches).extracting(List::size).containsExactly(3, 1);
        assertThat(older(20).into(Aged::new).grouped(Aged::age)).containsOnlyKeys(50, 30, 20);
        assertThat(rows.map(Aged::email, Aged::age)).isEqualTo(Map.of("ann", 50, "bob", 30));
        assertThatThrownBy(() -> older(20).into(Aged::new).map(Aged::age))
                .isInstanceOf(DuplicateKey.class);
        assertThat(rows.maps().getFirst()).isEqualTo(Map.of("email", "ann", "age", 50));
    }

    @Test
    void itIsPartOfABatch() {
        var all =
                db.batch(
                        db.sql("update {} set visits = visits + {} where age >= 40", people, 0),
                        older(30).into(Aged::new),
                        older(50).into(Aged::new).asOne(),
                        older(60).into(Aged::new).asFirst());
        assertThat(all.value1()).isEqualTo(1);
        assertThat(all.value2()).hasSize(2);
        assertThat(all.value3()).isEqualTo(new Aged("ann", 50));
        assertThat(all.value4()).isEmpty();
    }

    @Test
    void itHasAPlanAndALimitOfTime() {
        assertThat(older(30).explain()).contains("Scan");
        assertThat(older(30).into(Aged::new).explain(Explain.ANALYZE)).contains("actual");
        assertThat(older(30).plan().toString()).contains("Scan");
        var everything = db.sql("delete from {}", people);
        assertThat(everything.explain(Explain.ANALYZE)).contains("Delete on people");
        assertThat(db.from(people).count()).isEqualTo(4);
        assertThatThrownBy(
                        () ->
                                db.within(Duration.ofMillis(50))
                                        .sql("select pg_sleep(10)::text")
                                        .list((String nothing) -> nothing))
                .isInstanceOf(StatementTimeout.class);
    }

    @Test
    void itIsPreparedWithParameters() {
        var age = param("age", INTEGER);
        var older =
                db.sql("select email from people where age >= {} order by email", age)
                        .into((String email) -> email)
                        .prepare();
        assertThat(older.with(age, 30).list()).containsExactly("ann", "bob");
        assertThat(older.with(age, 50).one()).isEqualTo("ann");
        assertThat(older.with(age, 60).first()).isEmpty();
    }

    @Test
    void nullsAreReadWhereTheTypeSaysSo() {
        assertThat(
                        db.sql("select first_name from people where email = 'cid'")
                                .one((@Nullable String name) -> name == null ? "none" : name))
                .isEqualTo("none");
        assertThatThrownBy(() -> older(50).list((String email) -> email))
                .isInstanceOf(DecodingException.class)
                .hasMessageContaining("the result has 2 columns for 1 parameters");
    }
}
