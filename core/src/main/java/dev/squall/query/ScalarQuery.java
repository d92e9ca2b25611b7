package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import org.jspecify.annotations.Nullable;

/// `(select max(total) from …)`: null where there is no row.
record ScalarQuery<T extends @Nullable Object>(Select1<? extends @Nullable T> query)
        implements Expr<@Nullable T> {

    /// The same, known to be of a type.
    ///
    /// @throws InvalidQuery if the query selects another
    static <T> Expr<@Nullable T> of(PgType<?> type, Select1<? extends @Nullable T> query) {
        PgType<?> selected = query.selected().getFirst().type();
        if (!selected.castName().equals(type.castName())) {
            throw new InvalidQuery(
                    Report.of(
                                    "the query selects "
                                            + selected.sqlName()
                                            + ", and scalar(…) is told "
                                            + type.sqlName())
                            .hint("give it the type of the column, or cast what is selected"));
        }
        return new ScalarQuery<@Nullable T>(query);
    }

    @Override
    public void render(SqlWriter out) {
        out.nested(query);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public PgType<?> type() {
        return query.selected().getFirst().type();
    }

    @Override
    public boolean canBeNull() {
        return true;
    }
}
