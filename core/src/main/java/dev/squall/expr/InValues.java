package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// `value = any(?)`: the values travel as one array, so the text does not depend on their number.
record InValues(Expr<?> value, Expr<?> values) implements Condition {

    @SuppressWarnings("unchecked")
    static Condition of(Expr<?> value, Collection<?> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new InvalidQuery(
                    Report.of("in(…) is given a null")
                            .hint(
                                    "in SQL nothing equals null: leave it out, or add"
                                            + " .or(x.isNull())"));
        }
        PgType<Object> type = (PgType<Object>) value.type();
        return new InValues(value, new Bind<>(type.array(), List.copyOf(values)));
    }

    @Override
    public void render(SqlWriter out) {
        out.operand(value, this).sql(" = any(").add(values).sql(")");
    }

    @Override
    public Precedence precedence() {
        return Precedence.COMPARISON;
    }
}
