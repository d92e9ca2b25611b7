package dev.squall.benchmarks.nested;

import dev.squall.benchmarks.northwind.CustomerFile;
import dev.squall.benchmarks.northwind.CustomerFile.Ordered;
import dev.squall.benchmarks.northwind.DetailLine;
import dev.squall.benchmarks.northwind.OrderFile;
import dev.squall.benchmarks.northwind.Product;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// A record of the graph from a row, by getters with an index.
final class GraphRows {

    private GraphRows() {}

    /// @param at where the first of [GraphSql#CUSTOMER] stands
    static CustomerFile customer(ResultSet row, int at, List<Ordered> orders) throws SQLException {
        return new CustomerFile(
                row.getInt(at),
                row.getString(at + 1),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4),
                row.getString(at + 5),
                row.getString(at + 6),
                row.getString(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                orders);
    }

    /// @param at where the first of [GraphSql#ORDER] stands
    static Ordered ordered(ResultSet row, int at, List<DetailLine> lines) throws SQLException {
        return new Ordered(
                row.getInt(at),
                row.getInt(at + 1),
                row.getInt(at + 2),
                row.getObject(at + 3, LocalDate.class),
                row.getObject(at + 4, LocalDate.class),
                row.getObject(at + 5, LocalDate.class),
                row.getInt(at + 6),
                row.getDouble(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                row.getString(at + 11),
                row.getString(at + 12),
                row.getObject(at + 13, OffsetDateTime.class).toInstant(),
                lines);
    }

    /// @param at where the first of [GraphSql#ORDER] stands
    static OrderFile order(ResultSet row, int at, List<DetailLine> lines) throws SQLException {
        return new OrderFile(
                row.getInt(at),
                row.getInt(at + 1),
                row.getInt(at + 2),
                row.getObject(at + 3, LocalDate.class),
                row.getObject(at + 4, LocalDate.class),
                row.getObject(at + 5, LocalDate.class),
                row.getInt(at + 6),
                row.getDouble(at + 7),
                row.getString(at + 8),
                row.getString(at + 9),
                row.getString(at + 10),
                row.getString(at + 11),
                row.getString(at + 12),
                row.getObject(at + 13, OffsetDateTime.class).toInstant(),
                lines);
    }

    /// @param at where the first of [GraphSql#LINE] stands
    static DetailLine line(ResultSet row, int at) throws SQLException {
        return new DetailLine(
                row.getInt(at),
                row.getInt(at + 1),
                row.getInt(at + 2),
                row.getBigDecimal(at + 3),
                row.getInt(at + 4),
                row.getDouble(at + 5),
                product(row, at + 6));
    }

    private static Product product(ResultSet row, int at) throws SQLException {
        return new Product(
                row.getInt(at),
                row.getString(at + 1),
                row.getString(at + 2),
                row.getDouble(at + 3),
                row.getInt(at + 4),
                row.getInt(at + 5),
                row.getInt(at + 6),
                row.getBoolean(at + 7),
                row.getInt(at + 8));
    }
}
