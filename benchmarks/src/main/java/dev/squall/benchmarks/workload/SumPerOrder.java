package dev.squall.benchmarks.workload;

import static dev.squall.Sql.count;
import static dev.squall.Sql.sum;
import static dev.squall.benchmarks.northwind.Tables.orderDetails;
import static dev.squall.benchmarks.northwind.Tables.orders;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// What each of 50 orders costs, and of how many details it consists.
public final class SumPerOrder implements Workload {

    private static final int ORDERS = 50;

    @Override
    public String name() {
        return "aggregate";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 1.05, 1.3);
    }

    private static int from(int number) {
        return 1 + (int) (number * 7919L % 49_900);
    }

    private record Total(
            int orderId, LocalDate orderDate, @Nullable BigDecimal price, long details) {}

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public List<Total> run(int number) {
            int from = from(number);
            return db.select(
                            orders.id,
                            orders.orderDate,
                            sum(orderDetails.unitPrice.times(orderDetails.quantity)),
                            count())
                    .from(orders)
                    .innerJoin(orderDetails)
                    .on(orderDetails.orderId.eq(orders.id))
                    .where(orders.id.between(from, from + ORDERS - 1))
                    .groupBy(orders.id)
                    .orderBy(orders.id)
                    .list(Total::new);
        }
    }

    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select o.id, o.order_date, sum(d.unit_price * d.quantity), count(*)"
                        + " from orders o join order_details d on d.order_id = o.id"
                        + " where o.id between ? and ? group by o.id order by o.id";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public List<Total> run(int number) throws SQLException {
            int from = from(number);
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setInt(1, from);
                statement.setInt(2, from + ORDERS - 1);
                try (ResultSet row = statement.executeQuery()) {
                    List<Total> totals = new ArrayList<>(ORDERS);
                    while (row.next()) {
                        totals.add(
                                new Total(
                                        row.getInt(1),
                                        row.getObject(2, LocalDate.class),
                                        row.getBigDecimal(3),
                                        row.getLong(4)));
                    }
                    return totals;
                }
            }
        }
    }
}
