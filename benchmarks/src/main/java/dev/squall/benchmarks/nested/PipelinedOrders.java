package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// Orders by two statements in one text, and so in one round trip.
public final class PipelinedOrders {

    private static final String SQL =
            "begin isolation level repeatable read read only; select "
                    + GraphSql.ORDER
                    + " from orders o where o.id > ? order by o.id limit 20; select "
                    + GraphSql.LINE
                    + " from (select id from orders where id > ? order by id limit 20) o"
                    + " join order_details d on d.order_id = o.id"
                    + " join products p on p.id = d.product_id"
                    + " order by d.order_id, d.id; commit";

    private PipelinedOrders() {}

    /// The orders behind a key.
    public static List<OrderFile> read(DataSource pool, int after) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, after);
            statement.setInt(2, after);
            statement.execute();
            statement.getMoreResults();
            return read(statement);
        }
    }

    private static List<OrderFile> read(PreparedStatement statement) throws SQLException {
        List<OrderFile> orders = new ArrayList<>();
        try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
                orders.add(GraphRows.order(row, 1, new ArrayList<>()));
            }
        }
        statement.getMoreResults();
        int at = 0;
        try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
                DetailLine line = GraphRows.line(row, 1);
                while (orders.get(at).id() != line.orderId()) {
                    at++;
                }
                orders.get(at).orderDetails().add(line);
            }
        }
        return orders;
    }
}
