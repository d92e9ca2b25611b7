package dev.squall.explain;

import static dev.squall.sample.PersonTable.people;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.NotNullViolation;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.PeopleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class ExplainTest {

    private final List<String> sent = new ArrayList<>();
    private final Database database;
    private final Db db;

    ExplainTest(TestDatabase test) {
        database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        db = database.withoutSession();
        db.delete(people).allRows().execute();
        db.insertAll(people, List.of("ann", "bob"), (p, n) -> p.email(n).age(7)).execute();
        sent.clear();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).where(people.age.eq(7)).count()).isEqualTo(2);
        database.close();
    }

    @Test
    void aPlanIsTextOrATree() {
        var one = db.from(people).where(people.id.eq(new UUID(0, 1)));

        assertThat(one.explain()).contains("people").contains("cost=");
        PlanNode plan = one.plan();
        assertThat(plan.on("people")).isPresent();
        assertThat(plan.totalCost()).isPositive();
        assertThat(plan.actualRows()).isNull();
        assertThat(plan.toString()).contains("on people");
        assertThat(sent.get(0)).startsWith("explain select people.id");
        assertThat(sent.get(1)).startsWith("explain (format json) select people.id");
    }

    @Test
    void whatReallyHappenedIsMeasured() {
        PlanNode plan =
                db.select(people.email)
                        .from(people)
                        .orderBy(people.email)
                        .plan(Explain.ANALYZE.buffers().verbose().settings());

        assertThat(plan.actualRows()).isEqualTo(2);
        assertThat(plan.loops()).isEqualTo(1);
        assertThat(plan.properties()).containsKey("Shared Hit Blocks");
        assertThat(plan.nodes().anyMatch(n -> "people".equals(n.relation()))).isTrue();
        assertThat(sent.getFirst())
                .isEqualTo(
                        "begin; explain (analyze, verbose, buffers, settings, format json)"
                                + " select people.email from people order by people.email");
        assertThat(db.from(people).explain(Explain.ANALYZE)).contains("actual");
    }

    @Test
    void whatAWriteDoesIsUndone() {
        var all = db.update(people).set(people.age, 99).allRows();

        assertThat(all.explain()).contains("Update on people");
        assertThat(all.explain(Explain.ANALYZE.wal())).contains("actual");
        assertThat(all.plan(Explain.ANALYZE).type()).isEqualTo("ModifyTable");
        assertThat(all.plan().nodes()).hasSizeGreaterThan(1);
        assertThat(all.returning(people.id).plan(Explain.ANALYZE).actualRows()).isEqualTo(2);
        db.inTransaction(
                tx -> {
                    tx.delete(people).allRows().explain(Explain.ANALYZE);
                    assertThat(tx.from(people).count()).isEqualTo(2);
                });
    }

    @Test
    void aWriteThatFailsFails() {
        assertThatThrownBy(
                        () ->
                                db.update(people)
                                        .set(
                                                people.age,
                                                dev.squall.Sql.sql(
                                                        dev.squall.type.Types.INTEGER, "null::int"))
                                        .allRows()
                                        .explain(Explain.ANALYZE))
                .isInstanceOf(NotNullViolation.class);
    }

    @Test
    void jsonOfTheServerIsRead() {
        assertThat(JsonText.parse(" {\"a\": [1, -2.5e3, true, false, null], \"b\\n\\u00e4\": {}} "))
                .hasToString("{a=[1, -2.5E+3, true, false, null], b\nä={}}");
        for (String wrong : List.of("", "{", "[1", "\"x", "{\"a\" 1}", "1 2", "nul", "\"\\x\"")) {
            assertThatThrownBy(() -> JsonText.parse(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
