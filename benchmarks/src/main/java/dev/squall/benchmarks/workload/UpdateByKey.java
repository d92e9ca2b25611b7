package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.customers;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// A customer's phone number, changed by its key and committed.
public final class UpdateByKey implements Workload {

    private static final String[] PHONES = {
        "+49 30 0074321", "+44 171 555 7788", "+46 921 12 34 65", "+34 91 555 22 82"
    };

    @Override
    public String name() {
        return "update";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(new Jdbc(northwind.pool()), new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 1.05, 1.5);
    }

    private static String phone(int number) {
        return PHONES[number % PHONES.length];
    }

    @Override
    public Object outcome(Northwind northwind, int number, Object result) throws SQLException {
        try (Connection connection = northwind.pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "update customers new set phone = 'none' from customers old"
                                        + " where new.id = ? and old.id = new.id"
                                        + " returning old.phone")) {
            statement.setInt(1, RowByKey.key(number));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return List.of(result, row.getString(1));
            }
        }
    }

    @Override
    public void afterRound(Northwind northwind) throws SQLException {
        northwind.execute("vacuum customers");
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public Long run(int number) {
            return db.update(customers)
                    .set(customers.phone, phone(number))
                    .where(customers.id.eq(RowByKey.key(number)))
                    .execute();
        }
    }

    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL = "update customers set phone = ? where id = ?";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public Long run(int number) throws SQLException {
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setString(1, phone(number));
                statement.setInt(2, RowByKey.key(number));
                return statement.executeLargeUpdate();
            }
        }
    }
}
