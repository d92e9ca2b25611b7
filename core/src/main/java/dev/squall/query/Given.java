package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Param;
import dev.squall.sql.Parameter;
import dev.squall.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The values that parameters have got.
///
/// @param known all parameters of the statement
public record Given(Map<Object, @Nullable Object> values, List<Parameter> known) {

    /// No value yet.
    public static Given nothing(Statement statement) {
        return new Given(Map.of(), statement.parameters());
    }

    /// One more.
    ///
    /// @throws InvalidQuery if the statement has no such parameter, or the value is null and the
    ///   parameter cannot be
    public Given with(Param<?> param, @Nullable Object value) {
        if (known.stream().noneMatch(p -> p.key().equals(param))) {
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
        Map<Object, @Nullable Object> more = new HashMap<>(values);
        more.put(param, value);
        return new Given(more, known);
    }

    /// The statement with all its values.
    ///
    /// @throws InvalidQuery if one is missing
    public Statement in(Statement statement) {
        List<Parameter> missing =
                statement.parameters().stream().filter(p -> !values.containsKey(p.key())).toList();
        if (!missing.isEmpty()) {
            throw new InvalidQuery(
                    Report.of("a parameter has no value: " + names(missing))
                            .hint("prepared.with(parameter, value)"));
        }
        return statement.given(values);
    }

    private static String names(List<Parameter> parameters) {
        return String.join(", ", new TreeSet<>(parameters.stream().map(Parameter::name).toList()));
    }

    /// Without values.
    @Override
    public String toString() {
        return values.size() + " of " + known.size() + " parameters";
    }
}
