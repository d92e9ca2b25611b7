package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Param;
import dev.squall.sql.Parameter;
import dev.squall.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The values that parameters have got.
public final class Given {

    private static final Object NOT_YET = new Object();

    private final List<Parameter> known;
    private final @Nullable Object[] values;

    private Given(List<Parameter> known, @Nullable Object[] values) {
        this.known = known;
        this.values = values;
    }

    /// No value yet.
    public static Given nothing(Statement statement) {
        List<Parameter> known = new ArrayList<>();
        for (Parameter parameter : statement.parameters()) {
            if (indexOf(known, parameter.key()) < 0) {
                known.add(parameter);
            }
        }
        Object[] values = new Object[known.size()];
        Arrays.fill(values, NOT_YET);
        return new Given(List.copyOf(known), values);
    }

    private static int indexOf(List<Parameter> known, Object key) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// One more.
    ///
    /// @throws InvalidQuery if the statement has no such parameter, or the value is null and the
    ///   parameter cannot be
    public Given with(Param<?> param, @Nullable Object value) {
        int at = indexOf(known, param);
        if (at < 0) {
            throw new InvalidQuery(
                    Report.of("the query has no parameter \"" + param.name() + "\" of this type")
                            .line("parameters", names(known)));
        }
        if (value == null && !param.canBeNull()) {
            throw new InvalidQuery(
                    Report.of("the parameter \"" + param.name() + "\" is given a null")
                            .hint(
                                    "one that may be null is a nullableParam(…); but in SQL"
                                            + " nothing equals null: compare with isNull() or"
                                            + " isNotDistinctFrom(…)"));
        }
        @Nullable Object[] more = values.clone();
        more[at] = value;
        return new Given(known, more);
    }

    /// The statement with all its values.
    ///
    /// @throws InvalidQuery if one is missing
    public Statement in(Statement statement) {
        for (Object value : values) {
            if (value == NOT_YET) {
                throw new InvalidQuery(
                        Report.of("a parameter has no value: " + names(missing()))
                                .hint("prepared.with(parameter, value)"));
            }
        }
        return statement.given(parameter -> values[indexOf(known, parameter.key())]);
    }

    private List<Parameter> missing() {
        return known.stream().filter(p -> values[known.indexOf(p)] == NOT_YET).toList();
    }

    private static String names(List<Parameter> parameters) {
        return String.join(", ", new TreeSet<>(parameters.stream().map(Parameter::name).toList()));
    }

    /// Without values.
    @Override
    public String toString() {
        return known.size() - missing().size() + " of " + known.size() + " parameters";
    }
}
