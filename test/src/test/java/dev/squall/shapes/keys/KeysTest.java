package dev.squall.shapes.keys;

import static dev.squall.shapes.keys.Tables.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.schema.Plan;
import dev.squall.schema.SchemaApply;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rows find the lists that the server says are theirs, also where Java would call the keys
/// different: `no` and `NO` of `citext`, `1.0` and `1.00` of `numeric`.
@PostgresTest(KeysTest.Template.class)
class KeysTest {

    private static final CountryFile NORWAY =
            new CountryFile(
                    "NO",
                    List.of(
                            new CountryFile.Town(
                                    "Oslo",
                                    List.of(
                                            new Street(1, new BigDecimal("1.00"), "Storgata"),
                                            new Street(2, new BigDecimal("1"), "Bygdøy")))));

    private final Database database;

    KeysTest(TestDatabase test) {
        database = Database.connect(test.url());
    }

    @AfterEach
    void close() {
        database.close();
    }

    /// One country, one city, two streets.
    static final class Template implements DatabaseTemplate {

        @Override
        public void prepare(TestDatabase database) throws Exception {
            SchemaApply.apply(database.dataSource(), Plan.fromEmpty(Tables.schema()));
            database.execute(
                    "insert into countries values ('NO', 'Norway'); insert into cities values (1.0,"
                        + " 'no', 'Oslo'); insert into streets values (1, 1.00, 'Storgata'), (2, 1,"
                        + " 'Bygdøy')");
        }
    }

    @Test
    void theServerSaysWhichKeysAreEqual() {
        Db db = database.withoutSession();
        assertThat(db.find(CountryFile.class).list()).containsExactly(NORWAY);
        assertThat(db.find(CountryFile.class).where(countries.code.eq("No")).first())
                .contains(NORWAY);
        assertThat(db.find(CountryFile.class).orderBy(countries.name).limit(1).list())
                .containsExactly(NORWAY);
        assertThat(db.find(CountryFile.class).asOneStatement().one()).isEqualTo(NORWAY);
    }
}
