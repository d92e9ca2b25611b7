package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// A customer by three statements one after the other, each with the keys that the one before it
/// has found.
public final class SplitCustomer {

    private static final String CUSTOMER =
            "select " + GraphSql.CUSTOMER + " from customers c where c.id = ?";

    private static final String ORDERS =
            "select " + GraphSql.ORDER + " from orders o where o.customer_id = ? order by o.id";

    private SplitCustomer() {}

    /// The customer of a key.
    public static CustomerFile read(DataSource pool, int key) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            List<Ordered> orders = new ArrayList<>();
            CustomerFile customer = customer(connection, key, orders);
            Map<Integer, List<DetailLine>> lists = new LinkedHashMap<>();
            try (PreparedStatement statement = connection.prepareStatement(ORDERS)) {
                statement.setInt(1, key);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Ordered order = GraphRows.ordered(row, 1, new ArrayList<>());
                        orders.add(order);
                        lists.put(order.id(), order.orderDetails());
                    }
                }
            }
            SplitLines.read(connection, lists);
            return customer;
        }
    }

    private static CustomerFile customer(Connection connection, int key, List<Ordered> orders)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CUSTOMER)) {
            statement.setInt(1, key);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return GraphRows.customer(row, 1, orders);
            }
        }
    }
}
