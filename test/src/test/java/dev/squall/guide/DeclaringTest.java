package dev.squall.guide;

import static dev.squall.Sql.sql;
import static dev.squall.guide.shop.Tables.bookings;
import static dev.squall.guide.shop.Tables.customers;
import static dev.squall.guide.shop.Tables.products;
import static dev.squall.guide.shop.Tables.reviews;
import static dev.squall.guide.shop.Tables.suppliers;
import static dev.squall.guide.shop.Tables.visits;
import static dev.squall.type.Types.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.CheckViolation;
import dev.squall.error.ExclusionViolation;
import dev.squall.guide.shop.EmailAddress;
import dev.squall.guide.shop.PostalAddress;
import dev.squall.guide.shop.Supplier;
import dev.squall.guide.shop.SupplierPatch;
import dev.squall.guide.shop.Tables;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    void everythingIsReturnedAndEmptied() {
        db.delete(suppliers).allRows().execute();
        db.delete(products).allRows().execute();
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

    @Test
    void domainsHaveTheOperatorsOfWhatTheyAreOver() {
        EmailAddress email = new EmailAddress("tea@example.com");
        PostalAddress address = new PostalAddress("Main \"Road\", (west)", null, 7);
        Supplier supplier =
                db.insert(suppliers, s -> s.email(email).stores(List.of(address)).address(address))
                        .returning()
                        .one();
        assertThat(supplier.email()).isEqualTo(email);
        assertThat(supplier.stores()).containsExactly(address);
        for (int i = 0; i < 8; i++) { // in text, then in binary
            // region domain-query
            List<Supplier> found =
                    db.from(suppliers).where(suppliers.email.like("%@example.com")).list();
            Optional<Supplier> one = db.from(suppliers).where(suppliers.email.eq(email)).first();
            // endregion
            assertThat(found).containsExactly(supplier);
            assertThat(one).contains(supplier);
        }

        assertThat(db.from(suppliers).where(suppliers.address.eq(address)).one())
                .isEqualTo(supplier);
        db.update(suppliers).set(SupplierPatch.address(null)).allRows().execute();
        assertThat(db.from(suppliers).one().address()).isNull();
    }

    @Test
    void aFieldOfACompositeIsAnExpression() {
        for (String city : List.of("Rome", "Oslo")) {
            db.insert(
                            suppliers,
                            s ->
                                    s.email(new EmailAddress(city + "@example.com"))
                                            .stores(List.of())
                                            .address(new PostalAddress("Main Road", city, 1)))
                    .execute();
        }
        // region composite-field
        List<Supplier> inRome = db.from(suppliers).where(suppliers.address.city.eq("Rome")).list();
        var moved =
                db.update(suppliers)
                        .set(suppliers.address, suppliers.address.number, 7)
                        .where(suppliers.address.city.eq("Rome"));
        // endregion
        assertThat(moved.toString())
                .isEqualTo(
                        """
                        update suppliers set address.number = ? where (suppliers.address).city = ?\
                        """);
        assertThat(moved.execute()).isEqualTo(1);
        assertThat(inRome)
                .extracting(supplier -> supplier.email().value())
                .containsExactly("Rome@example.com");
    }

    @Test
    void manyRowsOfCompositesTravelTogether() {
        List<PostalAddress> addresses =
                List.of(new PostalAddress("a", null, 1), new PostalAddress("b", "c", 2));
        db.insertAll(
                        suppliers,
                        addresses,
                        (s, address) ->
                                s.email(new EmailAddress("x@" + address.street()))
                                        .stores(List.of(address))
                                        .address(address))
                .execute();
        db.insertAll(
                        customers,
                        List.of("a@b", "c@d"),
                        (c, email) -> c.email(new EmailAddress(email)))
                .execute();

        assertThat(db.select(suppliers.address).from(suppliers).orderBy(suppliers.id).list())
                .isEqualTo(addresses);
        assertThat(db.from(customers).where(customers.email.in(new EmailAddress("c@d"))).count())
                .isEqualTo(1);
        db.delete(customers).allRows().execute();
    }

    @Test
    void twoBookingsOfARoomDoNotOverlap() {
        Instant noon = Instant.parse("2026-05-01T12:00:00Z");
        Instant one = noon.plusSeconds(3600);
        Instant two = one.plusSeconds(3600);
        db.insert(bookings, b -> b.room(1).startsAt(noon).endsAt(one)).execute();

        assertThatThrownBy(
                        () ->
                                db.insert(
                                                bookings,
                                                b ->
                                                        b.room(1)
                                                                .startsAt(one.minusSeconds(1))
                                                                .endsAt(two))
                                        .execute())
                .isInstanceOfSatisfying(
                        ExclusionViolation.class,
                        error -> assertThat(error.constraint()).isEqualTo("bookings_no_overlap"))
                .hasMessageContaining("declared at Booking.java:");
        db.insert(bookings, b -> b.room(1).startsAt(one).endsAt(two)).execute();
        db.insert(bookings, b -> b.room(2).startsAt(noon).endsAt(two)).execute();
        assertThat(db.from(bookings).count()).isEqualTo(3);
        db.delete(bookings).allRows().execute();
    }

    @Test
    void aPartitionedTableIsATable() {
        db.insertAll(
                        visits,
                        List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2030, 1, 1)),
                        (v, day) -> v.day(day).country("de"))
                .execute();
        assertThat(db.from(visits).where(visits.day.lt(LocalDate.of(2027, 1, 1))).count())
                .isEqualTo(1);
        assertThat(
                        db.select(sql(TEXT, "{}.tableoid::regclass::text", visits))
                                .from(visits)
                                .orderBy(visits.day)
                                .list())
                .containsExactly("visits_2026", "visits_other");
        db.delete(visits).allRows().execute();
    }

    @Test
    void aValueThatBreaksADomainIsACheckViolation() {
        assertThatThrownBy(
                        () ->
                                db.insert(
                                                suppliers,
                                                s ->
                                                        s.email(new EmailAddress("nobody"))
                                                                .stores(List.of()))
                                        .execute())
                .isInstanceOf(CheckViolation.class)
                .hasMessageStartingWith(
                        "SQ304 A value of the domain email_address breaks the check"
                                + " email_address_check")
                .hasMessageNotContaining("nobody");
        assertThat(db.from(products).count()).isGreaterThanOrEqualTo(0);
    }
}
