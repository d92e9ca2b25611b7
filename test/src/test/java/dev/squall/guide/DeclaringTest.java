package dev.squall.guide;

import static dev.squall.guide.shop.Tables.products;
import static dev.squall.guide.shop.Tables.reviews;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.guide.shop.Tables;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@PostgresTest(ShopTemplate.class)
class DeclaringTest {

    private final Database database;
    private final Db db;

    DeclaringTest(TestDatabase test) {
        this.database = Database.connect(test.url());
        this.db = database.withoutSession();
    }

    @AfterEach
    void everythingIsReturned() {
        database.close();
    }

    @Test
    void oldNamesOfWhatPostgresqlNamedFollow() {
        assertThat(Tables.schema().renames())
                .extracting(rename -> rename.oldName() + " -> " + rename.newName())
                .contains(
                        "clients -> customers",
                        "mail -> email",
                        "clients_pkey -> customers_pkey",
                        "clients_mail_key -> customers_email_key",
                        "clients_id_seq -> customers_id_seq");
    }

    @Test
    void countersAreKeptByTheServer() {
        long id = db.insert(products, p -> p.name("Tea")).returning(products.id).one();
        db.insert(reviews, r -> r.productId(id).stars(5)).execute();
        db.insert(reviews, r -> r.productId(id).stars(2)).execute();

        var tea = db.from(products).where(products.id.eq(id)).one();
        assertThat(tea.reviewsCount()).isEqualTo(2);
        assertThat(tea.praiseCount()).isEqualTo(1);
    }
}
