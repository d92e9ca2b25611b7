package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.orderDetails;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.northwind.OrderDetail;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// All 300,000 order details, one after the other through a cursor, 1,000 a round trip.
public final class ScanDetails implements Workload {

    private static final int FETCHED = 1_000;

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 1.10, 1.3);
    }

    private static long weight(OrderDetail detail) {
        return detail.unitPrice().unscaledValue().longValue() * detail.quantity();
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public Long run(int number) {
            try (Stream<OrderDetail> rows = db.from(orderDetails).stream()) {
                return rows.mapToLong(ScanDetails::weight).sum();
            }
        }
    }

    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select id, order_id, product_id, unit_price, quantity, discount"
                        + " from order_details";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public Long run(int number) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                long sum = sum(connection);
                connection.commit();
                connection.setAutoCommit(true);
                return sum;
            }
        }

        private static long sum(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setFetchSize(FETCHED);
                long sum = 0;
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        sum +=
                                weight(
                                        new OrderDetail(
                                                row.getInt(1),
                                                row.getInt(2),
                                                row.getInt(3),
                                                row.getBigDecimal(4),
                                                row.getInt(5),
                                                row.getDouble(6)));
                    }
                }
                return sum;
            }
        }
    }
}
