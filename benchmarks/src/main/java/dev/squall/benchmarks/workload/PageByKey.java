package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.orders;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// 50 orders in the order of their key, behind a given one: 10 columns.
public final class PageByKey implements Workload {

    private static final int ROWS = 50;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 1.10, 1.3);
    }

    private static int after(int number) {
        return (int) (number * 7919L % 49_900);
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public List<OrderLine> run(int number) {
            return db.select(
                            orders.id,
                            orders.customerId,
                            orders.orderDate,
                            orders.shippedDate,
                            orders.freight,
                            orders.shipName,
                            orders.shipCity,
                            orders.shipRegion,
                            orders.shipCountry,
                            orders.createdAt)
                    .from(orders)
                    .where(orders.id.gt(after(number)))
                    .orderBy(orders.id)
                    .limit(ROWS)
                    .list(OrderLine::new);
        }
    }

    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select id, customer_id, order_date, shipped_date, freight, ship_name, ship_city,"
                        + " ship_region, ship_country, created_at"
                        + " from orders where id > ? order by id limit 50";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public List<OrderLine> run(int number) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setInt(1, after(number));
                try (ResultSet row = statement.executeQuery()) {
                    List<OrderLine> lines = new ArrayList<>(ROWS);
                    while (row.next()) {
                        lines.add(read(row));
                    }
                    return lines;
                }
            }
        }

        private static OrderLine read(ResultSet row) throws SQLException {
            return new OrderLine(
                    row.getInt(1),
                    row.getInt(2),
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class),
                    row.getDouble(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getObject(10, OffsetDateTime.class).toInstant());
        }
    }
}
