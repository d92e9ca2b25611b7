package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.customers;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Customer;
import dev.squall.benchmarks.northwind.Northwind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// A customer, found by its key: all 11 columns.
public final class RowByKey implements Workload {

    @Override
    public String name() {
        return "row";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall("squall", northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 1.15, 1.5);
    }

    static int key(int number) {
        return 1 + (int) (number * 7919L % 10_000);
    }

    record Squall(String name, Db db) implements Peer {

        @Override
        public Optional<Customer> run(int number) {
            return db.from(customers).where(customers.id.eq(key(number))).first();
        }
    }

    record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "select id, company_name, contact_name, contact_title, address, city, postal_code,"
                        + " region, country, phone, fax from customers where id = ?";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public Optional<Customer> run(int number) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setInt(1, key(number));
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(read(row)) : Optional.empty();
                }
            }
        }

        private static Customer read(ResultSet row) throws SQLException {
            return new Customer(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getString(8),
                    row.getString(9),
                    row.getString(10),
                    row.getString(11));
        }
    }
}
