package dev.squall.query;

import dev.squall.expr.Condition;
import dev.squall.sql.Operand;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows behind a place in an order.
///
/// `(created_at, id) < (?, ?)` where all directions agree and nothing is null, which an index
/// answers as a whole. Otherwise, column by column, `created_at <= ? and (created_at < ? or id >
/// ?)`: the first part is for the index.
///
/// @param values the place: a value for each key, null for a null
/// @param inclusive whether the row at the place belongs to it
record Behind(List<PageKey> keys, List<? extends @Nullable Object> values, boolean inclusive)
        implements Condition {

    /// What its columns are operands of.
    private static final Operand COMPARED = new Compared();

    @Override
    public Precedence precedence() {
        return isRow() ? Precedence.COMPARISON : Precedence.OR;
    }

    @Override
    public void render(SqlWriter out) {
        out.alone(in -> renderFrom(in, 0));
    }

    private void renderFrom(SqlWriter out, int from) {
        if (isRow()) {
            renderRow(out);
        } else {
            column(out, from);
        }
    }

    private boolean isRow() {
        return keys.stream()
                .allMatch(k -> !k.nullable() && k.descending() == keys.getFirst().descending());
    }

    private void renderRow(SqlWriter out) {
        boolean several = keys.size() > 1;
        out.sql(several ? "(" : "").list(keys.stream().map(PageKey::value).toList());
        out.sql(several ? ")" : "");
        operator(out, keys.getFirst(), inclusive);
        out.sql(several ? "(" : "");
        for (int i = 0; i < keys.size(); i++) {
            out.sql(i == 0 ? "" : ", ");
            bind(out, i);
        }
        out.sql(several ? ")" : "");
    }

    /// Rows that are behind by the columns from `at` on, if they are equal before.
    private void column(SqlWriter out, int at) {
        boolean last = at == keys.size() - 1;
        if (last) {
            compare(out, at, inclusive);
            return;
        }
        compare(out, at, true);
        out.sql(" and (");
        compare(out, at, false);
        out.sql(" or ");
        column(out, at + 1);
        out.sql(")");
    }

    /// Whether a column is behind its value; `orAt`: or is at it.
    private void compare(SqlWriter out, int at, boolean orAt) {
        PageKey key = keys.get(at);
        if (values.get(at) == null) {
            nothing(out, key, orAt);
            return;
        }
        boolean nullsBehind = key.nullable() && !key.nullsFirst();
        out.sql(nullsBehind ? "(" : "").operand(key.value(), COMPARED);
        operator(out, key, orAt);
        bind(out, at);
        if (nullsBehind) {
            out.sql(" or ").operand(key.value(), COMPARED).sql(" is null)");
        }
    }

    /// Behind a null there are other nulls, and where nulls come first, everything else.
    private void nothing(SqlWriter out, PageKey key, boolean orAt) {
        if (key.nullsFirst() && orAt) {
            out.sql("true");
        } else if (key.nullsFirst()) {
            out.operand(key.value(), COMPARED).sql(" is not null");
        } else if (orAt) {
            out.operand(key.value(), COMPARED).sql(" is null");
        } else {
            out.sql("false");
        }
    }

    private static void operator(SqlWriter out, PageKey key, boolean orAt) {
        if (key.descending()) {
            out.sql(orAt ? " <= " : " < ");
        } else {
            out.sql(orAt ? " >= " : " > ");
        }
    }

    private void bind(SqlWriter out, int at) {
        out.bind(keys.get(at).value().type(), values.get(at));
    }

    /// `… < …`
    private record Compared() implements Operand {
        @Override
        public Precedence precedence() {
            return Precedence.COMPARISON;
        }

        @Override
        public void render(SqlWriter out) {}
    }
}
