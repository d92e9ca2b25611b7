package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.DetailLine;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The details of orders whose keys are known.
final class SplitLines {

    private static final String SQL =
            "select "
                    + GraphSql.LINE
                    + " from order_details d join products p on p.id = d.product_id"
                    + " where d.order_id = any(?) order by d.id";

    private SplitLines() {}

    /// @param lists the list of each order, to be filled
    static void read(Connection connection, Map<Integer, List<DetailLine>> lists)
            throws SQLException {
        Array keys = connection.createArrayOf("integer", lists.keySet().toArray());
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, keys);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    DetailLine line = GraphRows.line(row, 1);
                    Objects.requireNonNull(lists.get(line.orderId())).add(line);
                }
            }
        } finally {
            keys.free();
        }
    }
}
