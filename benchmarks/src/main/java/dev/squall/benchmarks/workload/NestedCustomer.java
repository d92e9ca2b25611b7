package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.customers;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Line;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.CustomerFile.Sold;
import dev.squall.benchmarks.northwind.Northwind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// A customer by its key, with 5 orders, about 6 details each, and their products.
public final class NestedCustomer implements Workload {

    @Override
    public String name() {
        return "nested";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.75, 0.85);
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public CustomerFile run(int number) {
            return db.find(CustomerFile.class)
                    .where(customers.id.eq(RowByKey.key(number)))
                    .list()
                    .getFirst();
        }
    }

    /// One join, whose rows are put together again.
    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select c.id, c.company_name, c.contact_name, c.city, c.country, c.phone, o.id,"
                        + " o.order_date, o.shipped_date, o.freight, o.ship_name, o.ship_city,"
                        + " d.id, d.unit_price, d.quantity, d.discount, p.id, p.name, p.unit_price"
                        + " from customers c join orders o on o.customer_id = c.id"
                        + " join order_details d on d.order_id = o.id"
                        + " join products p on p.id = d.product_id"
                        + " where c.id = ? order by o.id, d.id";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public CustomerFile run(int number) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setInt(1, RowByKey.key(number));
                try (ResultSet row = statement.executeQuery()) {
                    return read(row);
                }
            }
        }

        private static CustomerFile read(ResultSet row) throws SQLException {
            row.next();
            List<Ordered> orders = new ArrayList<>();
            CustomerFile customer =
                    new CustomerFile(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            orders);
            List<Line> lines = new ArrayList<>();
            int last = 0;
            do {
                int id = row.getInt(7);
                if (id != last) {
                    last = id;
                    lines = new ArrayList<>();
                    orders.add(
                            new Ordered(
                                    id,
                                    row.getObject(8, LocalDate.class),
                                    row.getObject(9, LocalDate.class),
                                    row.getDouble(10),
                                    row.getString(11),
                                    row.getString(12),
                                    lines));
                }
                lines.add(
                        new Line(
                                row.getInt(13),
                                row.getBigDecimal(14),
                                row.getInt(15),
                                row.getDouble(16),
                                new Sold(row.getInt(17), row.getString(18), row.getDouble(19))));
            } while (row.next());
            return customer;
        }
    }
}
