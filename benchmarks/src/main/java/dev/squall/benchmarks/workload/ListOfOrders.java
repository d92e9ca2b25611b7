package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.orders;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.northwind.OrderFile;
import dev.squall.benchmarks.northwind.OrderFile.Line;
import dev.squall.benchmarks.northwind.OrderFile.Sold;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// 20 orders behind a key, with their details and the products.
public final class ListOfOrders implements Workload {

    private static final int ORDERS = 20;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.85, 0.85);
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
        public List<OrderFile> run(int number) {
            return db.find(OrderFile.class)
                    .where(orders.id.gt(after(number)))
                    .orderBy(orders.id)
                    .limit(ORDERS)
                    .list();
        }
    }

    /// One join, whose rows are put together again.
    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select o.id, o.order_date, o.freight, o.ship_name, o.ship_city, o.ship_country,"
                        + " d.id, d.unit_price, d.quantity, d.discount, p.id, p.name, p.unit_price"
                        + " from (select * from orders where id > ? order by id limit 20) o"
                        + " join order_details d on d.order_id = o.id"
                        + " join products p on p.id = d.product_id order by o.id, d.id";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public List<OrderFile> run(int number) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setInt(1, after(number));
                try (ResultSet row = statement.executeQuery()) {
                    return read(row);
                }
            }
        }

        private static List<OrderFile> read(ResultSet row) throws SQLException {
            List<OrderFile> orders = new ArrayList<>(ORDERS);
            List<Line> lines = new ArrayList<>();
            int last = 0;
            while (row.next()) {
                int id = row.getInt(1);
                if (id != last) {
                    last = id;
                    lines = new ArrayList<>();
                    orders.add(
                            new OrderFile(
                                    id,
                                    row.getObject(2, LocalDate.class),
                                    row.getDouble(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    lines));
                }
                lines.add(
                        new Line(
                                row.getInt(7),
                                row.getBigDecimal(8),
                                row.getInt(9),
                                row.getDouble(10),
                                new Sold(row.getInt(11), row.getString(12), row.getDouble(13))));
            }
            return orders;
        }
    }
}
