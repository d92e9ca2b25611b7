package dev.squall.shape;

import dev.squall.expr.Expr;
import dev.squall.expr.Selectable;
import dev.squall.query.Query;
import dev.squall.query.SelectRows;
import dev.squall.query.Subqueries;
import dev.squall.shape.ShapeStatement.Kind;
import dev.squall.table.Table;
import dev.squall.table.TableName;
import java.util.List;

/// What a component of a shape says in SQL, as a query by itself: the server can be asked whether
/// it understands it.
///
/// @param component its name: `UserFile.name`
/// @param table its table
/// @param query the text among the rows of its table
/// @param kind what the query is
record Said(String component, TableName table, Query<?> query, Kind kind) {

    /// A computed component.
    static Said of(String component, Expr<?> value, Table<?> table) {
        List<Selectable<?>> items = List.of(value.orNull(), new Padding(value.output()));
        SelectRows<?> rows = SelectRows.of(items, (row, first) -> 0).from(table);
        return new Said(component, table.name(), rows, Kind.VALUE);
    }

    /// Which rows a list has.
    static Said of(String component, Options options, Table<?> table) {
        SelectRows<?> rows = Subqueries.from(table);
        if (options.where() != null) {
            rows = rows.where(options.where());
        }
        return new Said(component, table.name(), rows.orderBy(options.orderBy()), Kind.ROWS);
    }

    /// Whether another one is of the same component of the same table, which records that contain
    /// themselves have at several levels.
    boolean isThatOf(Said other) {
        return component.equals(other.component) && table.equals(other.table);
    }
}
