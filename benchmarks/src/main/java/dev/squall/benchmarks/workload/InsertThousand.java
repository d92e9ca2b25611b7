package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.sales;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// 1,000 rows inserted into a log, their keys returned in the order of the rows, and committed.
public final class InsertThousand implements Workload {

    private static final int ROWS = 1_000;

    @Override
    public String name() {
        return "insert1000";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(
                new Jdbc(northwind.pool()),
                new JdbcUnnest(northwind.pool()),
                new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.40, 1);
    }

    /// What is inserted.
    private record Line(
            int orderId, int productId, BigDecimal unitPrice, int quantity, double discount) {

        static List<Line> lines(int number) {
            List<Line> lines = new ArrayList<>(ROWS);
            for (int i = 0; i < ROWS; i++) {
                int n = number % 10_000 + i;
                lines.add(
                        new Line(
                                1 + n * 7 % 50_000,
                                1 + n * 31 % 5_000,
                                BigDecimal.valueOf(200 + n % 24_000, 2),
                                1 + n % 60,
                                n % 5 * 0.05));
            }
            return lines;
        }
    }

    /// The rows behind the keys, in the order of the keys.
    @Override
    public Object outcome(Northwind northwind, int number, Object result) throws SQLException {
        try (Connection connection = northwind.pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select order_id, product_id, unit_price, quantity, discount"
                                        + " from unnest(?) with ordinality as keys (id, number)"
                                        + " join sales using (id) order by number")) {
            statement.setArray(1, connection.createArrayOf("int4", ((List<?>) result).toArray()));
            List<Line> lines = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    lines.add(
                            new Line(
                                    row.getInt(1),
                                    row.getInt(2),
                                    row.getBigDecimal(3),
                                    row.getInt(4),
                                    row.getDouble(5)));
                }
            }
            if (!lines.equals(Line.lines(number))) {
                throw new IllegalStateException("the rows are not those that were given");
            }
            afterSlice(northwind);
            return lines;
        }
    }

    @Override
    public void afterSlice(Northwind northwind) throws SQLException {
        northwind.execute("truncate sales restart identity");
    }

    @Override
    public void afterRound(Northwind northwind) throws SQLException {
        northwind.execute("vacuum sales");
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public List<Integer> run(int number) {
            return db.insertAll(
                            sales,
                            Line.lines(number),
                            (row, line) ->
                                    row.orderId(line.orderId)
                                            .productId(line.productId)
                                            .unitPrice(line.unitPrice)
                                            .quantity(line.quantity)
                                            .discount(line.discount))
                    .returning(sales.id)
                    .list();
        }
    }

    /// A batch: what JDBC offers.
    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "insert into sales (order_id, product_id, unit_price, quantity, discount)"
                        + " values (?, ?, ?, ?, ?)";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public List<Integer> run(int number) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement statement =
                        connection.prepareStatement(SQL, new String[] {"id"})) {
                    for (Line line : Line.lines(number)) {
                        statement.setInt(1, line.orderId);
                        statement.setInt(2, line.productId);
                        statement.setBigDecimal(3, line.unitPrice);
                        statement.setInt(4, line.quantity);
                        statement.setDouble(5, line.discount);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                    List<Integer> keys = keys(statement.getGeneratedKeys());
                    connection.commit();
                    return keys;
                } catch (SQLException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        }
    }

    /// Arrays, one for each column: what an expert in PostgreSQL does.
    private record JdbcUnnest(DataSource pool) implements Peer {

        private static final String SQL =
                "insert into sales (order_id, product_id, unit_price, quantity, discount)"
                        + " select o, p, u, q, d from unnest(?, ?, ?, ?, ?) with ordinality"
                        + " as lines (o, p, u, q, d, number) order by number returning id";

        @Override
        public String name() {
            return "jdbc-unnest";
        }

        @Override
        public List<Integer> run(int number) throws SQLException {
            List<Line> lines = Line.lines(number);
            int size = lines.size();
            int[] orders = new int[size];
            int[] products = new int[size];
            BigDecimal[] prices = new BigDecimal[size];
            int[] quantities = new int[size];
            double[] discounts = new double[size];
            for (int i = 0; i < size; i++) {
                Line line = lines.get(i);
                orders[i] = line.orderId;
                products[i] = line.productId;
                prices[i] = line.unitPrice;
                quantities[i] = line.quantity;
                discounts[i] = line.discount;
            }
            try (Connection connection = pool.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setObject(1, orders);
                statement.setObject(2, products);
                Array numerics = connection.createArrayOf("numeric", prices);
                statement.setArray(3, numerics);
                statement.setObject(4, quantities);
                statement.setObject(5, discounts);
                return keys(statement.executeQuery());
            }
        }
    }

    private static List<Integer> keys(ResultSet row) throws SQLException {
        try (row) {
            List<Integer> keys = new ArrayList<>(ROWS);
            while (row.next()) {
                keys.add(row.getInt(1));
            }
            return keys;
        }
    }
}
