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

/// Orders by one join, whose rows are put together again.
public final class FlatOrders {

    private static final String SQL =
            "select "
                    + GraphSql.ORDER
                    + ", "
                    + GraphSql.LINE
                    + " from "
                    + GraphSql.SOME_ORDERS
                    + " join order_details d on d.order_id = o.id"
                    + " join products p on p.id = d.product_id order by o.id, d.id";

    private static final int LINE = 15;

    private FlatOrders() {}

    /// The orders behind a key.
    public static List<OrderFile> read(DataSource pool, int after) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, after);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static List<OrderFile> read(ResultSet row) throws SQLException {
        List<OrderFile> orders = new ArrayList<>();
        List<DetailLine> lines = new ArrayList<>();
        int last = 0;
        while (row.next()) {
            int id = row.getInt(1);
            if (id != last) {
                last = id;
                lines = new ArrayList<>();
                orders.add(GraphRows.order(row, 1, lines));
            }
            lines.add(GraphRows.line(row, LINE));
        }
        return orders;
    }
}
