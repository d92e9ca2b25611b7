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

/// A customer by three statements in one text, and so in one round trip: what somebody who knows
/// the driver well would write. Parents come first, in the same order as their children.
public final class PipelinedCustomer {

    private static final String SQL =
            "begin isolation level repeatable read read only; select "
                    + GraphSql.CUSTOMER
                    + " from customers c where c.id = ?; select "
                    + GraphSql.ORDER
                    + " from orders o where o.customer_id = ? order by o.id; select "
                    + GraphSql.LINE
                    + " from orders o join order_details d on d.order_id = o.id"
                    + " join products p on p.id = d.product_id"
                    + " where o.customer_id = ? order by d.order_id, d.id; commit";

    private PipelinedCustomer() {}

    /// The customer of a key.
    public static CustomerFile read(DataSource pool, int key) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setInt(1, key);
            statement.setInt(2, key);
            statement.setInt(3, key);
            statement.execute();
            statement.getMoreResults();
            return read(statement);
        }
    }

    private static CustomerFile read(PreparedStatement statement) throws SQLException {
        List<Ordered> orders = new ArrayList<>();
        CustomerFile customer;
        try (ResultSet row = statement.getResultSet()) {
            row.next();
            customer = GraphRows.customer(row, 1, orders);
        }
        statement.getMoreResults();
        try (ResultSet row = statement.getResultSet()) {
            while (row.next()) {
                orders.add(GraphRows.ordered(row, 1, new ArrayList<>()));
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
        return customer;
    }
}
