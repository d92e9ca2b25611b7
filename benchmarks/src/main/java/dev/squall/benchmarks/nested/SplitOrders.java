package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Orders by two statements one after the other, the second with the keys that the first has found.
public final class SplitOrders {

    private static final String ORDERS =
            "select " + GraphSql.ORDER + " from orders o where o.id > ? order by o.id limit 20";

    private SplitOrders() {}

    /// The orders behind a key.
    public static List<OrderFile> read(DataSource pool, int after) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(ORDERS)) {
            statement.setInt(1, after);
            List<OrderFile> orders = new ArrayList<>();
            Map<Integer, List<DetailLine>> lists = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    OrderFile order = GraphRows.order(row, 1, new ArrayList<>());
                    orders.add(order);
                    lists.put(order.id(), order.orderDetails());
                }
            }
            SplitLines.read(connection, lists);
            return orders;
        }
    }
}
