package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/// A customer by one join, whose rows are put together again.
public final class FlatCustomer {

    private static final String SQL =
            "select "
                    + GraphSql.CUSTOMER
                    + ", "
                    + GraphSql.ORDER
                    + ", "
                    + GraphSql.LINE
                    + " from customers c join orders o on o.customer_id = c.id"
                    + " join order_details d on d.order_id = o.id"
                    + " join products p on p.id = d.product_id"
                    + " where c.id = ? order by o.id, d.id";

    private static final int ORDER = 12;
    private static final int LINE = 26;

    private FlatCustomer() {}

    /// The customer of a key.
    public static CustomerFile read(DataSource pool, int key) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        }
    }

    private static CustomerFile read(ResultSet row) throws SQLException {
        row.next();
        List<Ordered> orders = new ArrayList<>();
        CustomerFile customer = GraphRows.customer(row, 1, orders);
        List<DetailLine> lines = new ArrayList<>();
        int last = 0;
        do {
            int id = row.getInt(ORDER);
            if (id != last) {
                last = id;
                lines = new ArrayList<>();
                orders.add(GraphRows.ordered(row, ORDER, lines));
            }
            lines.add(GraphRows.line(row, LINE));
        } while (row.next());
        return customer;
    }
}
