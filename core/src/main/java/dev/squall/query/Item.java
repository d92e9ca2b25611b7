package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.expr.Named;
import dev.squall.expr.Output;
import dev.squall.sql.FromItem;
import dev.squall.sql.Identifier;
import dev.squall.table.AnyColumn;
import dev.squall.table.FamilyColumn;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An item of FROM that is no table: a query, a CTE, the rows of a function.
public abstract class Item implements FromItem {

    private final Identifier alias;

    /// @param alias how its columns are qualified
    Item(String alias) {
        this.alias = Identifier.of(alias);
    }

    /// Its columns, in order.
    abstract List<Output> columns();

    /// Its name in the statement.
    final Identifier alias() {
        return alias;
    }

    @Override
    public final String qualifier() {
        return alias.name();
    }

    /// Its tables say it themselves.
    @Override
    public final boolean guarded() {
        return false;
    }

    /// The column that has been given a name: `big.spent`.
    ///
    /// @throws InvalidQuery if there is none, or one of another type
    public <T extends @Nullable Object, E extends Expr<T>> E get(Named<T, E> named) {
        Output own = named.outputs().getFirst();
        Output found = column(named.name());
        boolean sameType = found.type().castName().equals(own.type().castName());
        if (!sameType || (found.canBeNull() && !named.saysNull())) {
            throw refused(named.name(), sameType ? "can be null there" : "is another column");
        }
        return named.family(
                new ItemColumn<>(this, named.name(), own.type(), !named.saysNull(), named));
    }

    /// The column that has been given a name and a type.
    ///
    /// @throws InvalidQuery if there is none, or one of another type
    public <T extends @Nullable Object, E extends Expr<T>> E get(Label<T, E> label) {
        Output found = column(label.name());
        if (found.source() != label) {
            throw refused(label.name(), "is another column");
        }
        return label.family(
                new ItemColumn<>(this, label.name(), label.type(), !found.canBeNull(), label));
    }

    /// The column of a table that has been selected as it is: `big.customer_id`.
    ///
    /// @throws InvalidQuery if it has not
    public <T extends @Nullable Object> Expr<T> get(AnyColumn<T> column) {
        return selected(column);
    }

    /// The same, of a column whose family is known.
    ///
    /// @throws InvalidQuery if it has not been selected
    public <T extends @Nullable Object, E extends Expr<T>> E get(FamilyColumn<T, E> column) {
        return column.family(selected(column));
    }

    private <T extends @Nullable Object> Expr<T> selected(AnyColumn<T> column) {
        Output found = column(column.name());
        boolean same =
                found.source() instanceof AnyColumn<?> other && other.table().is(column.table());
        if (!same || (found.canBeNull() && !column.nullable())) {
            throw refused(column.name(), same ? "can be null there: name it" : "is another column");
        }
        return new ItemColumn<>(this, column.name(), column.type(), !column.nullable(), column);
    }

    private Output column(Identifier name) {
        List<Output> found = columns().stream().filter(o -> name.equals(o.name())).toList();
        if (found.size() != 1) {
            throw refused(name, found.isEmpty() ? "is no column of it" : "is there twice");
        }
        return found.getFirst();
    }

    private InvalidQuery refused(Identifier name, String why) {
        String names =
                columns().stream()
                        .map(o -> o.name() == null ? "(no name)" : o.name().name())
                        .collect(Collectors.joining(", "));
        return new InvalidQuery(
                Report.of(qualifier() + " cannot give " + name.name() + ": it " + why)
                        .line("columns", names)
                        .hint("select the expression under a name, .as(…), and get that"));
    }

    /// Its name.
    @Override
    public String toString() {
        return alias.sql();
    }
}
