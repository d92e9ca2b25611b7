package dev.squall.table;

import dev.squall.expr.Output;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table, or an alias of one: what generated classes like `UserTable` extend.
///
/// @param <R> the record that is a row
public abstract class Table<R> implements TableRows<R> {

    private final TableName name;
    private final @Nullable Identifier alias;
    private final Identifier qualifier;
    private final List<Column<R, ?>> columns = new ArrayList<>();
    private volatile @Nullable KnownSql selectList;
    private volatile @Nullable KnownSql columnList;
    private volatile @Nullable Boolean guarded;

    /// @param schema the PostgreSQL schema, or empty
    /// @param name the table's name
    /// @param alias the alias, or null; its own name is none
    protected Table(String schema, String name, @Nullable String alias) {
        this.name = TableName.of(schema, name);
        this.alias = alias == null || alias.equals(name) ? null : Identifier.of(alias);
        this.qualifier = this.alias == null ? this.name.table() : this.alias;
    }

    /// The same table under another name, for self joins: `users.as("boss")`.
    public abstract Table<R> as(String alias);

    /// Whether its declaration has a policy. Generated: asks the declaration, once.
    protected abstract boolean declaresPolicy();

    /// The column that marks a row as deleted; null: rows are really deleted. Generated.
    public @Nullable Column<R, ?> softDelete() {
        return null;
    }

    /// The columns of which no two rows have the same values, and none a null: its primary key
    /// first, as far as its annotations say. Generated.
    public List<List<Column<R, ?>>> keys() {
        return List.of();
    }

    /// Whether a column is `@Sensitive`. Generated.
    protected boolean isSensitive(Column<?, ?> column) {
        return false;
    }

    /// The table at the other end of a relation. Generated.
    ///
    /// @param relation its number among the relations of this table
    /// @param alias the other table's alias
    public Joined<?> related(int relation, String alias) {
        throw new IllegalArgumentException(this + " has no relation " + relation);
    }

    /// The column that counts the changes of a row; null: there is none. Generated.
    public @Nullable IntegerColumn<R, ?, ?> version() {
        return null;
    }

    @Override
    public final boolean skipsDeleted() {
        return softDelete() != null;
    }

    @Override
    public final void renderLive(SqlWriter out) {
        Column<R, ?> mark = softDelete();
        if (mark != null) {
            Identifier other = out.otherName(this);
            out.known(other == null ? mark.qualified() : KnownSql.qualified(other, mark.name()))
                    .sql(" is null");
        }
    }

    /// Its name.
    public final TableName name() {
        return name;
    }

    /// Whether another one is the same table, under whatever name.
    public final boolean isOf(Table<?> other) {
        return name.sql().sql().equals(other.name.sql().sql());
    }

    /// Its columns, in the order of the record's components.
    public final List<Column<R, ?>> columns() {
        return Collections.unmodifiableList(columns);
    }

    /// All columns, as a select list: `users.id, users.email`.
    public final KnownSql selectList() {
        KnownSql known = selectList;
        if (known == null) {
            known = KnownSql.list(columns.stream().map(Column::qualified).toList());
            selectList = known;
        }
        return known;
    }

    /// The names of all columns: `id, email`.
    public final KnownSql columnList() {
        KnownSql known = columnList;
        if (known == null) {
            known =
                    KnownSql.list(
                            columns.stream().map(c -> KnownSql.identifier(c.name())).toList());
            columnList = known;
        }
        return known;
    }

    @Override
    public final String qualifier() {
        return qualifier.name();
    }

    /// The alias, or the table's name.
    public final Identifier qualifierName() {
        return qualifier;
    }

    @Override
    public final boolean guarded() {
        Boolean known = guarded;
        if (known == null) {
            known = declaresPolicy();
            guarded = known;
        }
        return known;
    }

    /// Writes it as an item of FROM: `users`, `users as boss`.
    @Override
    public void render(SqlWriter out) {
        out.known(name.sql());
        if (alias != null) {
            out.sql(" as ").identifier(alias);
        }
    }

    /// Writes all its columns, to be read as a row.
    @Override
    public final void renderSelected(SqlWriter out) {
        out.row(this, selectList());
    }

    @Override
    public final List<Output> outputs() {
        return columns.stream().map(Column::output).toList();
    }

    @Override
    public final int width() {
        return columns.size();
    }

    @Override
    public final boolean isMissing(RowReader row, int first) throws SQLException {
        for (Column<R, ?> column : columns) {
            if (!column.nullable()) {
                return row.isNull(first + column.ordinal());
            }
        }
        return TableRows.super.isMissing(row, first);
    }

    /// Adds a column, in the order of the record's components; called by [Column]'s constructor.
    final int add(Column<R, ?> column) {
        columns.add(column);
        return columns.size() - 1;
    }

    @Override
    public String toString() {
        return name.sql().sql();
    }
}
