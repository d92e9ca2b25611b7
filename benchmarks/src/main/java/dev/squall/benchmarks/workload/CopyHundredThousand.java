package dev.squall.benchmarks.workload;

import static dev.squall.benchmarks.northwind.Tables.stagedDetails;

import dev.squall.Db;
import dev.squall.benchmarks.measure.Bars;
import dev.squall.benchmarks.measure.Peer;
import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.northwind.Northwind;
import dev.squall.benchmarks.northwind.StagedDetail;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.postgresql.util.ByteConverter;

/// 100,000 order details put into a table without keys, and committed.
public final class CopyHundredThousand implements Workload {

    private static final int ROWS = 100_000;
    private static final int BATCH = 1_000;
    private static final int COLUMNS = 5;

    @Override
    public String name() {
        return "copy100000";
    }

    @Override
    public List<Peer> peers(Northwind northwind) {
        return List.of(
                new Jdbc(northwind.pool()),
                new JdbcCopy(northwind.pool()),
                new Squall(northwind.db()));
    }

    @Override
    public Bars bars() {
        return new Bars("squall", 0.33, 1.0);
    }

    private static StagedDetail detail(int number) {
        int n = number & 0xffff;
        return new StagedDetail(
                1 + n * 7 % 50_000,
                1 + n * 31 % 5_000,
                BigDecimal.valueOf(200 + n % 24_000, 2),
                1 + n % 60,
                n % 5 * 0.05);
    }

    private static Stream<StagedDetail> details(int number) {
        return IntStream.range(0, ROWS).mapToObj(i -> detail(number + i));
    }

    /// What the table holds, in sums.
    @Override
    public Object outcome(Northwind northwind, int number, Object result) throws SQLException {
        try (Connection connection = northwind.pool().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select count(*), sum(order_id), sum(product_id * unit_price),"
                                        + " sum(quantity), sum(discount::numeric)"
                                        + " from staged_details");
                ResultSet row = statement.executeQuery()) {
            row.next();
            List<Object> sums =
                    IntStream.rangeClosed(1, COLUMNS).mapToObj(i -> number(row, i)).toList();
            if (!result.equals((long) ROWS) || row.getLong(1) != ROWS) {
                throw new IllegalStateException("the rows are not as many as were given");
            }
            return sums;
        } finally {
            afterSlice(northwind);
        }
    }

    private static Object number(ResultSet row, int index) {
        try {
            return row.getBigDecimal(index);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterSlice(Northwind northwind) throws SQLException {
        northwind.execute("truncate staged_details");
    }

    private record Squall(Db db) implements Peer {

        @Override
        public String name() {
            return "squall";
        }

        @Override
        public Long run(int number) {
            return db.copy(
                            stagedDetails,
                            details(number),
                            (row, detail) ->
                                    row.orderId(detail.orderId())
                                            .productId(detail.productId())
                                            .unitPrice(detail.unitPrice())
                                            .quantity(detail.quantity())
                                            .discount(detail.discount()))
                    .execute();
        }
    }

    /// Batches of 1,000 in one transaction: what JDBC offers.
    private record Jdbc(DataSource pool) implements Peer {

        private static final String SQL =
                "insert into staged_details (order_id, product_id, unit_price, quantity, discount)"
                        + " values (?, ?, ?, ?, ?)";

        @Override
        public String name() {
            return "jdbc";
        }

        @Override
        public Long run(int number) throws SQLException {
            try (Connection connection = pool.getConnection()) {
                connection.setAutoCommit(false);
                try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                    long rows = 0;
                    for (int from = 0; from < ROWS; from += BATCH) {
                        for (int i = from; i < from + BATCH; i++) {
                            StagedDetail detail = detail(number + i);
                            statement.setInt(1, detail.orderId());
                            statement.setInt(2, detail.productId());
                            statement.setBigDecimal(3, detail.unitPrice());
                            statement.setInt(4, detail.quantity());
                            statement.setDouble(5, detail.discount());
                            statement.addBatch();
                        }
                        rows += IntStream.of(statement.executeBatch()).sum();
                    }
                    connection.commit();
                    return rows;
                } catch (SQLException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            }
        }
    }

    /// The bytes of COPY by hand: what an expert in PostgreSQL does.
    private record JdbcCopy(DataSource pool) implements Peer {

        private static final String SQL =
                "copy staged_details (order_id, product_id, unit_price, quantity, discount)"
                        + " from stdin (format binary)";

        private static final byte[] SIGNATURE =
                "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

        private static final int BUFFER = 1 << 16;

        @Override
        public String name() {
            return "jdbc-copy";
        }

        @Override
        public Long run(int number) throws SQLException, IOException {
            try (Connection connection = pool.getConnection()) {
                PGCopyOutputStream copy =
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), SQL, BUFFER);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(copy, BUFFER));
                out.write(SIGNATURE);
                out.writeLong(0);
                for (int i = 0; i < ROWS; i++) {
                    write(out, detail(number + i));
                }
                out.writeShort(-1);
                out.flush();
                return copy.endCopy();
            }
        }

        private static void write(DataOutputStream out, StagedDetail detail) throws IOException {
            out.writeShort(COLUMNS);
            out.writeInt(Integer.BYTES);
            out.writeInt(detail.orderId());
            out.writeInt(Integer.BYTES);
            out.writeInt(detail.productId());
            byte[] price = ByteConverter.numeric(detail.unitPrice());
            out.writeInt(price.length);
            out.write(price);
            out.writeInt(Integer.BYTES);
            out.writeInt(detail.quantity());
            out.writeInt(Double.BYTES);
            out.writeDouble(detail.discount());
        }
    }
}
