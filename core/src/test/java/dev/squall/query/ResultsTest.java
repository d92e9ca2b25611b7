package dev.squall.query;

import static dev.squall.Sql.count;
import static dev.squall.Sql.sql;
import static dev.squall.sample.PersonTable.people;
import static dev.squall.type.Types.INTEGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.DuplicateKey;
import dev.squall.error.InvalidSorting;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.sample.PeopleTemplate;
import dev.squall.sample.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(PeopleTemplate.class)
class ResultsTest {

    private final Database database;
    private final Db db;

    ResultsTest(TestDatabase test) {
        database = Database.connect(test.url(), ConnectionSettings.defaults().maxConnections(1));
        db = database.withoutSession();
    }

    @BeforeEach
    void people() {
        db.delete(people).allRows().execute();
        db.insertAll(people, List.of("ann", "bob", "cid"), (p, n) -> p.email(n).age(n.length()))
                .execute();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(people).count()).isEqualTo(3); // the pool's only connection works
        database.close();
    }

    @Test
    void rowsByAKeyKeepTheirOrder() {
        var byName = db.from(people).orderBy(people.email.desc()).map(Person::email);

        assertThat(byName.keySet()).containsExactly("cid", "bob", "ann");
        assertThat(byName.values()).extracting(Person::age).containsOnly(3);
        assertThat(
                        db.select(people.email, people.age)
                                .from(people)
                                .orderBy(people.email)
                                .map(Row2::value1, Row2::value2))
                .containsExactly(entry("ann"), entry("bob"), entry("cid"));
    }

    private static java.util.Map.Entry<String, Integer> entry(String name) {
        return java.util.Map.entry(name, 3);
    }

    @Test
    void aKeyThatComesTwiceIsAnError() {
        assertThatThrownBy(() -> db.from(people).map(Person::age))
                .isInstanceOf(DuplicateKey.class)
                .hasMessageStartingWith("SQ332 map(…) found two rows with the same key")
                .hasMessageContaining("from people")
                .hasMessageContaining("grouped");
        assertThat(db.from(people).orderBy(people.email).grouped(Person::age, Person::email))
                .containsExactly(java.util.Map.entry(3, List.of("ann", "bob", "cid")));
    }

    @Test
    void rowsByTheNamesOfTheirColumns() {
        var maps =
                db.select(people.email, people.age.as("years"), people.email, people.firstName)
                        .from(people)
                        .orderBy(people.email)
                        .maps();

        assertThat(maps).hasSize(3);
        assertThat(maps.getFirst().toString())
                .isEqualTo("{email=ann, years=3, email_2=ann, first_name=null}");
        assertThat(db.sql("select 1 as one, 'x' as x").maps().toString())
                .isEqualTo("[{one=1, x=x}]");
    }

    @Test
    void batchesHaveTheirSizeAndTheLastOneTheRest() {
        List<List<Integer>> batches = new ArrayList<>();

        db.select(sql(INTEGER, "generate_series(1, 7)")).withoutFrom().forEach(3, batches::add);

        assertThat(batches).containsExactly(List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
        assertThatThrownBy(() -> db.from(people).forEach(0, _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                db.from(people)
                                        .forEach(
                                                2,
                                                _ -> {
                                                    throw new IllegalStateException("enough");
                                                }))
                .hasMessage("enough");
    }

    @Test
    void whatVisitorsSortByComesFromAList() {
        Sorting sorting =
                Sorting.of("name", people.email, "age", people.age).otherwise(people.id.asc());

        assertThat(db.from(people).orderBy(sorting.parse("-age, name")).toString())
                .endsWith("from people order by people.age desc, people.email, people.id");
        assertThat(db.from(people).orderBy(sorting.parse(null)).toString())
                .endsWith("from people order by people.id");
        for (String wrong : List.of("id", "age,age", "age;drop table people", ",", "--age")) {
            assertThatThrownBy(() -> sorting.parse(wrong))
                    .isInstanceOf(InvalidSorting.class)
                    .hasMessageContaining("name, age")
                    .hasMessageNotContaining("drop");
        }
        assertThat(db.select(count()).from(people).one()).isEqualTo(3L);
    }
}
