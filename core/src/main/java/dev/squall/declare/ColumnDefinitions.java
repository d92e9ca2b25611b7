package dev.squall.declare;

import dev.squall.annotation.Default;
import dev.squall.annotation.IdentityKind;
import dev.squall.sql.KnownSql;
import dev.squall.table.Column;
import java.util.List;

/// What is said of a column: where it stands, what fills it, what it is for. Part of [Definition].
public abstract sealed class ColumnDefinitions permits TableDefinitions {

    final Collected collected;

    ColumnDefinitions(Collected collected) {
        this.collected = collected;
    }

    /// Where a column was declared, as `LearningPlan.java:12`.
    public void at(Column<?, ?> column, String position) {
        collected.column(column).at = position;
    }

    /// A default, as SQL. [Default#CURRENT_USER_ID] is cast to the column's type.
    public void defaultsTo(Column<?, ?> column, String sql) {
        collected.column(column).defaultsTo =
                sql.equals(Default.CURRENT_USER_ID) ? sql + KnownSql.cast(column.type()) : sql;
    }

    /// A column that PostgreSQL computes: `generated always as (…) stored`.
    public void generatedAs(Column<?, ?> column, String sql) {
        collected.column(column).generatedAs = sql;
    }

    /// `generated … as identity`
    public void identity(Column<?, ?> column, IdentityKind kind) {
        collected.column(column).identity = kind;
    }

    /// `serial`, `bigserial` or `smallserial`, by the column's type.
    public void serial(Column<?, ?> column) {
        collected.column(column).serial = true;
    }

    /// A trigger sets the column to `now()` at each update.
    public void updatedAt(Column<?, ?> column) {
        collected.column(column).updatedAt = true;
    }

    /// A column that holds how many rows of another table refer to its row; see [CounterBuilder].
    public CounterBuilder counter(Column<?, ?> column) {
        Site site = collected.inTable("counter", column.name().name());
        return collected.add(new CounterBuilder(site, column));
    }

    /// `comment on column … is '…'`
    public void comment(Column<?, ?> column, String text) {
        Site site = collected.inTable("comment", column.name().name());
        collected.add(
                () -> {
                    String name = site.columns(List.of(column)).getFirst();
                    return new CommentDeclaration(name, text, site.at(List.of(name)));
                });
    }
}
