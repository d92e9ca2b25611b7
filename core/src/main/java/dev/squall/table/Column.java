package dev.squall.table;

import dev.squall.expr.Output;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param <R> the record that is a row
/// @param <T> the Java type of its values; `@Nullable` says it can be null
public class Column<R, T extends @Nullable Object> implements AnyColumn<T> {

    private final Table<R> table;
    private final Identifier name;
    private final KnownSql qualified;
    private final PgType<?> type;
    private final boolean nullable;
    private final int ordinal;

    /// Adds the column to its table: the order of calls is the order of columns.
    ///
    /// @param nullable whether it can be null
    @SuppressWarnings("this-escape") // the table only keeps it
    public Column(Table<R> table, String name, PgType<?> type, boolean nullable) {
        this.table = table;
        this.name = Identifier.of(name);
        this.qualified = KnownSql.qualified(table.qualifierName(), this.name);
        this.type = type;
        this.nullable = nullable;
        this.ordinal = table.add(this);
    }

    @Override
    public final Table<R> table() {
        return table;
    }

    @Override
    public final Identifier name() {
        return name;
    }

    /// Its name with the table's name or alias: `users.email`.
    public final KnownSql qualified() {
        return qualified;
    }

    /// Its position in the table, from 0.
    public final int ordinal() {
        return ordinal;
    }

    @Override
    public final boolean nullable() {
        return nullable;
    }

    /// Whether it is `@Sensitive`, so that no log shows its values.
    public final boolean isSensitive() {
        return table.isSensitive(this);
    }

    @Override
    public PgType<?> type() {
        return type;
    }

    @Override
    public final boolean canBeNull() {
        return nullable;
    }

    @Override
    public final Output output() {
        return new Output(name, type, nullable, this);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T has a null exactly when nullable is true
    public T readFrom(RowReader row, int index) throws SQLException {
        return (T) (nullable ? row.getOrNull(index, type) : row.get(index, type));
    }

    @Override
    public final void render(SqlWriter out) {
        if (isSensitive()) {
            out.sensitiveColumn();
        }
        out.column(table, qualified, name, !nullable);
    }

    @Override
    public final Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public final String toString() {
        return qualified.sql();
    }
}
