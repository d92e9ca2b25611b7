package dev.squall.guide;

import static dev.squall.guide.orders.Tables.customers;
import static dev.squall.guide.orders.Tables.invoices;
import static dev.squall.guide.orders.Tables.orderDetails;
import static dev.squall.guide.orders.Tables.orders;
import static dev.squall.guide.orders.Tables.remarks;
import static dev.squall.guide.orders.Tables.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.ForeignKeyViolation;
import dev.squall.error.InvalidQuery;
import dev.squall.error.UniqueViolation;
import dev.squall.guide.orders.Cart;
import dev.squall.guide.orders.Customer;
import dev.squall.guide.orders.Invoice;
import dev.squall.guide.orders.Order;
import dev.squall.guide.orders.OrderDetail;
import dev.squall.guide.orders.OrderStatus;
import dev.squall.guide.orders.Purchase;
import dev.squall.guide.orders.Remark;
import dev.squall.guide.orders.Sku;
import dev.squall.guide.orders.Topic;
import dev.squall.guide.orders.TopicId;
import dev.squall.guide.orders.TopicTree;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PostgresTest(OrdersTemplate.class)
class InsertGraphTest {

    private static final BigDecimal PRICE = new BigDecimal("9.90");

    private final TestDatabase test;
    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();
    private final int ann;

    InsertGraphTest(TestDatabase test) {
        this.test = test;
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
        this.ann = db.insert(customers, c -> c.name("Ann")).returning(customers.id).one();
    }

    @BeforeEach
    void nothingSent() {
        sent.clear();
    }

    @AfterEach
    void everythingIsEmptiedAndReturned() {
        test.execute(
                "truncate customers, orders, order_details, remarks, invoices, topics restart"
                        + " identity");
        assertThat(db.from(customers).count()).isZero();
        database.close();
    }

    @Test
    void aParentIsInsertedWithItsChildren() {
        // region insert
        var cart =
                new Cart(
                        ann,
                        List.of("new"),
                        List.of(
                                new Cart.Line(1, new Sku("tea"), PRICE),
                                new Cart.Line(2, new Sku("cup"), PRICE)));
        Order order = db.insertGraph(cart).returning().one();
        // endregion
        assertThat(sent)
                .isEqualTo(
                        """
                        begin; insert into orders (customer_id, labels) values (?, ?) returning id, customer_id, status, note, labels, wishes, placed_at, wanted_by
                        insert into order_details (order_id, line, sku, price) select order_id, line, sku, price from unnest(?::int4[], ?::int4[], ?::text[], ?::numeric[]) with ordinality as new_rows (order_id, line, sku, price, row_number) order by row_number
                        commit
                        """
                                .lines()
                                .toList());
        assertThat(order.status()).isEqualTo(OrderStatus.OPEN);
        assertThat(db.from(orders).list()).containsExactly(order);
        assertThat(db.from(orderDetails).orderBy(orderDetails.line).list())
                .containsExactly(
                        new OrderDetail(order.id(), 1, new Sku("tea"), PRICE, 1),
                        new OrderDetail(order.id(), 2, new Sku("cup"), PRICE, 1));
    }

    @Test
    void manyGraphsAreStillOneStatementForEachTable() {
        List<Cart> carts =
                IntStream.range(0, 50)
                        .mapToObj(
                                i ->
                                        new Cart(
                                                ann,
                                                List.of("cart " + i),
                                                IntStream.range(0, i % 3)
                                                        .mapToObj(
                                                                n ->
                                                                        new Cart.Line(
                                                                                n,
                                                                                new Sku("a" + i),
                                                                                PRICE))
                                                        .toList()))
                        .toList();
        // region insert-many
        long rows = db.insertGraph(carts).execute();
        // endregion
        assertThat(rows).isEqualTo(50 + 49);
        assertThat(sent).hasSize(3);
        assertThat(
                        test.rows(
                                "select count(*) from order_details d join orders o on o.id ="
                                        + " d.order_id where o.labels[1] = 'cart ' || substr(d.sku,"
                                        + " 2)"))
                .containsExactly("49");
    }

    private static Purchase purchase(String buyer, String bill) {
        return new Purchase(
                new Purchase.Buyer(buyer),
                OrderStatus.SENT,
                null,
                List.of("a", "b"),
                new Order.Wishes(true, List.of("thanks")),
                new Order.Placed(Instant.parse("2026-01-02T03:04:05Z"), null),
                List.of(
                        new Purchase.Line(
                                1,
                                new Sku("tea"),
                                PRICE,
                                2,
                                Set.of(new Purchase.Said(List.of("so", "good")))),
                        new Purchase.Line(2, new Sku("cup"), PRICE, 1, Set.of())),
                new Purchase.Bill(bill));
    }

    @Test
    void whatItRefersToComesBeforeItAndAllElseBehindIt() {
        List<Order> inserted =
                db.insertGraph(List.of(purchase("Bob", "B1"), purchase("Cid", "B2")))
                        .returning()
                        .list();
        assertThat(sent).hasSize(4); // customers; orders; details, invoices and remarks; commit
        assertThat(sent.get(2).split("; ")).hasSize(3);
        List<Customer> buyers =
                db.from(customers).where(customers.id.ne(ann)).orderBy(customers.id).list();
        assertThat(buyers).extracting(Customer::name).containsExactly("Bob", "Cid");
        assertThat(inserted)
                .extracting(Order::customerId)
                .containsExactlyElementsOf(buyers.stream().map(Customer::id).toList());
        assertThat(db.from(orders).orderBy(orders.id).list()).isEqualTo(inserted);
        Order first = inserted.getFirst();
        assertThat(first)
                .isEqualTo(
                        new Order(
                                first.id(),
                                buyers.getFirst().id(),
                                OrderStatus.SENT,
                                null,
                                List.of("a", "b"),
                                new Order.Wishes(true, List.of("thanks")),
                                new Order.Placed(Instant.parse("2026-01-02T03:04:05Z"), null)));
        assertThat(db.from(invoices).orderBy(invoices.number).list())
                .containsExactly(
                        new Invoice(first.id(), "B1"), new Invoice(inserted.getLast().id(), "B2"));
        assertThat(db.from(remarks).list())
                .extracting(Remark::orderId, Remark::line, Remark::words)
                .containsExactlyInAnyOrder(
                        tuple(first.id(), 1, List.of("so", "good")),
                        tuple(inserted.getLast().id(), 1, List.of("so", "good")));
    }

    @Test
    @SuppressWarnings("NullAway") // what comes from json may have it
    void whatIsNotThereIsNoRowOrAnError() {
        var alone =
                new Purchase(
                        new Purchase.Buyer("Bob"),
                        OrderStatus.OPEN,
                        null,
                        List.of(),
                        null,
                        new Order.Placed(Instant.parse("2026-01-02T03:04:05Z"), null),
                        List.of(),
                        null);
        assertThat(db.insertGraph(alone).execute()).isEqualTo(2);
        assertThat(db.from(invoices).count()).isZero();
        var ofNobody =
                new Purchase(
                        null,
                        OrderStatus.OPEN,
                        null,
                        List.of(),
                        null,
                        new Order.Placed(Instant.parse("2026-01-02T03:04:05Z"), null),
                        List.of(),
                        null);
        assertThatThrownBy(() -> db.insertGraph(ofNobody).execute())
                .isInstanceOf(InvalidQuery.class)
                .hasMessageContaining(
                        "Purchase.customer is null, but orders.customer_id cannot be");
        assertThat(db.from(orders).count()).isEqualTo(1);
    }

    @Test
    void inATransactionItIsAPartOfIt() {
        db.inTransaction(
                tx -> {
                    tx.insertGraph(purchase("Bob", "B1")).execute();
                    assertThatThrownBy(
                                    () ->
                                            tx.inTransaction(
                                                    inner ->
                                                            inner.insertGraph(purchase("Bob", "B2"))
                                                                    .execute()))
                            .isInstanceOf(UniqueViolation.class);
                });
        assertThat(db.from(invoices).list()).extracting(Invoice::number).containsExactly("B1");
        assertThat(db.from(orders).count()).isEqualTo(1);
    }

    @Test
    void aTreeWhoseKeysAreMadeInJavaIsOneRoundTrip() {
        // region tree
        var tree =
                new TopicTree(
                        "plants",
                        List.of(
                                new TopicTree("trees", List.of(new TopicTree("oaks", List.of()))),
                                new TopicTree("ferns", List.of())));
        Topic plants = db.insertGraph(tree).returning().one();
        // endregion
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().split("; ")).hasSize(3);
        Map<String, Topic> all =
                db.from(topics).list().stream()
                        .collect(Collectors.toMap(Topic::name, topic -> topic));
        assertThat(all).hasSize(4).containsEntry("plants", plants);
        assertThat(plants.parentId()).isNull();
        assertThat(parent(all, "trees")).isEqualTo(plants.id());
        assertThat(parent(all, "ferns")).isEqualTo(plants.id());
        Topic trees = all.get("trees");
        assertThat(trees).isNotNull();
        assertThat(parent(all, "oaks")).isEqualTo(trees == null ? null : trees.id());
    }

    private static TopicId parent(Map<String, Topic> all, String name) {
        Topic topic = all.get(name);
        if (topic == null || topic.parentId() == null) {
            throw new AssertionError(name + " has no parent");
        }
        return topic.parentId();
    }

    @Test
    void whatIsInsertedIsReadAgain() {
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            int first = round * 10;
            List<Purchase> all =
                    IntStream.range(first, first + random.nextInt(1, 10))
                            .mapToObj(i -> purchase(i, random))
                            .toList();
            List<Integer> ids =
                    db.insertGraph(all).returning().list().stream().map(Order::id).toList();
            assertThat(db.find(Purchase.class).where(orders.id.in(ids)).orderBy(orders.id).list())
                    .isEqualTo(all);
        }
    }

    private static Purchase purchase(int number, Random random) {
        return new Purchase(
                new Purchase.Buyer("buyer " + number),
                random.nextBoolean() ? OrderStatus.OPEN : OrderStatus.SENT,
                random.nextBoolean() ? "note, \"" + number + "\" {\\}" : null,
                some(random, i -> "label " + i + ", {}"),
                random.nextBoolean() ? new Order.Wishes(true, some(random, i -> "é" + i)) : null,
                new Order.Placed(
                        Instant.ofEpochSecond(random.nextLong(4_000_000_000L), 1_000),
                        random.nextBoolean() ? Instant.ofEpochSecond(random.nextInt()) : null),
                some(
                        random,
                        i ->
                                new Purchase.Line(
                                        i,
                                        new Sku("sku" + random.nextInt()),
                                        BigDecimal.valueOf(random.nextLong(), 3),
                                        random.nextInt(),
                                        Set.copyOf(
                                                some(
                                                        random,
                                                        n ->
                                                                new Purchase.Said(
                                                                        List.of("w" + n)))))),
                random.nextBoolean() ? new Purchase.Bill("N" + number) : null);
    }

    private static <T> List<T> some(Random random, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
    }

    @Test
    void moreThanOneStatementCanHoldAreSeveral() {
        // arrays travel as values: 7 columns of 9,000 rows are more binds than a statement has
        List<Purchase> all =
                IntStream.range(0, 9_000).mapToObj(i -> purchase("buyer " + i, "N" + i)).toList();
        assertThat(db.insertGraph(all).execute()).isEqualTo(9_000 * 6);
        assertThat(
                        test.rows(
                                "select count(*) from remarks r join order_details d on"
                                        + " (d.order_id, d.line) = (r.order_id, r.line) join"
                                        + " invoices i on i.order_id = d.order_id join orders o on"
                                        + " o.id = d.order_id join customers c on c.id ="
                                        + " o.customer_id where c.name = 'buyer ' ||"
                                        + " substr(i.number, 2)"))
                .containsExactly("9000");
        assertThat(sent).filteredOn(sql -> sql.startsWith("insert into orders ")).hasSize(2);
    }

    @Test
    void afterAnErrorNothingIsThere() {
        var twice =
                new Cart(
                        ann,
                        List.of(),
                        List.of(
                                new Cart.Line(1, new Sku("tea"), PRICE),
                                new Cart.Line(1, new Sku("cup"), PRICE)));
        assertThatThrownBy(() -> db.insertGraph(twice).execute())
                .isInstanceOfSatisfying(
                        UniqueViolation.class,
                        e ->
                                assertThat(e.is(orderDetails.constraints.pkey))
                                        .as(e.getMessage())
                                        .isTrue());
        assertThatThrownBy(
                        () -> db.insertGraph(new Cart(-1, List.of(), List.of())).returning().one())
                .isInstanceOf(ForeignKeyViolation.class);
        assertThatThrownBy(
                        () ->
                                db.insertGraph(
                                                List.of(
                                                        purchase("Bob", "B1"),
                                                        purchase("Bob", "B2")))
                                        .execute())
                .isInstanceOf(UniqueViolation.class);
        assertThat(db.from(orders).count()).isZero();
        assertThat(db.from(customers).count()).isEqualTo(1);
    }
}
