package dev.squall.guide;

import static dev.squall.guide.shop.Tables.suppliers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.guide.shop.EmailAddress;
import dev.squall.guide.shop.PostalAddress;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// More rows than one statement can carry: `unnest` takes composites apart, so these travel as
/// values, and a statement has 65,535 binds.
@PostgresTest(ShopTemplate.class)
class ManyRowsTest {

    private static final int ROWS = 22_000;

    private final TestDatabase test;
    private final Database database;
    private final Db db;

    ManyRowsTest(TestDatabase test) {
        this.test = test;
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsReturned() {
        assertThat(db.from(suppliers).count()).isEqualTo(ROWS);
        database.close();
    }

    @Test
    void allOfThemAreUpdatedOrNone() {
        test.execute(
                "insert into suppliers (email, stores) select i || '@x', '{}' from"
                        + " generate_series(1, 22000) as i");
        List<Long> ids = db.select(suppliers.id).from(suppliers).orderBy(suppliers.id).list();
        var update =
                db.updateEach(suppliers, ids)
                        .by(suppliers.id, id -> id)
                        .set(suppliers.email, id -> new EmailAddress(id + "@x"))
                        .set(suppliers.address, id -> new PostalAddress("b" + id, null, 2));
        assertThat(update.returning(suppliers.id).list().stream().sorted().toList()).isEqualTo(ids);
        assertThat(test.rows("select count(*) from suppliers where (address).street = 'b' || id"))
                .containsExactly("22000");

        long last = ids.getLast();
        assertThatThrownBy(
                        () ->
                                db.updateEach(suppliers, ids)
                                        .by(suppliers.id, id -> id)
                                        .set(
                                                suppliers.email,
                                                id ->
                                                        new EmailAddress(
                                                                id == last ? "none" : id + "@y"))
                                        .set(
                                                suppliers.address,
                                                id -> new PostalAddress("c", null, 3))
                                        .execute())
                .isInstanceOf(CheckViolation.class);
        assertThat(test.rows("select count(*) from suppliers where (address).street = 'c'"))
                .containsExactly("0");
    }
}
