package dev.squall.mutation;

import dev.squall.expr.Condition;
import dev.squall.expr.Expr;
import dev.squall.sql.Fragment;
import dev.squall.sql.Identifier;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.AnyColumn;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ` (email) where active`, ` on constraint users_email_key`: which index finds a conflict.
///
/// Of a table with `@SoftDelete`, a row that is marked as deleted is no conflict where a partial
/// index says so.
///
/// @param keys the columns and expressions of the index; none: any conflict, or the constraint
/// @param predicate the condition of a partial index
record ConflictTarget<R>(
        Table<R> table,
        List<? extends Expr<?>> keys,
        @Nullable Condition predicate,
        @Nullable Identifier constraint)
        implements Fragment {

    ConflictTarget<R> where(Condition condition) {
        Condition both = predicate == null ? condition : predicate.and(condition);
        return new ConflictTarget<>(table, keys, both, constraint);
    }

    boolean isKnown() {
        return !keys.isEmpty() || constraint != null;
    }

    boolean names(Column<R, ?> column) {
        return keys.stream()
                .anyMatch(k -> k instanceof AnyColumn<?> c && c.name().equals(column.name()));
    }

    /// The predicate's values are written as they are: the server must know them to find the index.
    @Override
    public void render(SqlWriter out) {
        if (constraint != null) {
            out.sql(" on constraint ").identifier(constraint);
        }
        if (!keys.isEmpty()) {
            out.sql(" (").unqualified(in -> in.constants(this::renderKeys)).sql(")");
            out.unqualified(in -> in.constants(this::renderPredicate));
        }
    }

    private void renderKeys(SqlWriter out) {
        for (int i = 0; i < keys.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            if (keys.get(i) instanceof AnyColumn<?>) {
                out.add(keys.get(i));
            } else {
                out.nested(keys.get(i));
            }
        }
    }

    /// Without the mark, PostgreSQL does not consider a partial index.
    private void renderPredicate(SqlWriter out) {
        Column<R, ?> mark = table.softDelete();
        if (predicate != null) {
            boolean alone = mark == null || predicate.precedence().compareTo(Precedence.AND) >= 0;
            out.sql(" where ").add(alone ? predicate : in -> in.nested(predicate));
        }
        if (mark != null) {
            out.sql(predicate == null ? " where " : " and ");
            out.identifier(mark.name()).sql(" is null");
        }
    }
}
