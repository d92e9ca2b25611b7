package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.type.PgType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// `value = any(?)`, `value <> all(?)`: the values travel as one array, so the text does not depend
/// on their number.
final class InValues {

    private InValues() {}

    static Condition in(Expr<?> value, Collection<?> values) {
        return new Quantified(value, Comparator.EQUAL, Operators.ANY, bind("in(…)", value, values));
    }

    static Condition notIn(Expr<?> value, Collection<?> values) {
        return new Quantified(
                value, Comparator.NOT_EQUAL, Operators.ALL, bind("notIn(…)", value, values));
    }

    /// The values of a call with at least one.
    static <T> List<T> list(T first, T[] more) {
        List<T> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Expr<?> bind(String what, Expr<?> value, Collection<?> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new InvalidQuery(
                    Report.of(what + " is given a null")
                            .hint(
                                    "in SQL nothing equals null: leave it out, or add"
                                            + " .or(x.isNull())"));
        }
        PgType<Object> type = (PgType<Object>) value.type();
        return new Bind<>(type.array(), List.copyOf(values));
    }
}
