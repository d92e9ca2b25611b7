package dev.squall.expr;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import org.jspecify.annotations.Nullable;

/// What can be compared: PostgreSQL has no `=` for some types
/// ([manual](https://www.postgresql.org/docs/current/functions-comparison.html)).
final class Equality {

    private Equality() {}

    /// @throws InvalidQuery if the type of the expression has no such operator
    static void check(Expr<?> compared, Comparator operator) {
        String hint = hint(compared.type().domainBase().baseName(), operator);
        if (hint != null) {
            throw new InvalidQuery(
                    Report.of(
                                    "PostgreSQL has no operator"
                                            + operator.sql.stripTrailing()
                                            + " for "
                                            + compared.type().sqlName())
                            .hint(hint));
        }
    }

    private static @Nullable String hint(String type, Comparator operator) {
        return switch (type) {
            case "json" -> "cast it to jsonb, whose values can be compared: x.cast(jsonb(…))";
            case "xml" -> "cast it to text: x.cast(TEXT)";
            case "point" ->
                    operator == Comparator.NOT_EQUAL
                            ? null
                            : "the same point is condition(\"{} ~= {}\", x, y)";
            case "polygon" -> "the same polygon is condition(\"{} ~= {}\", x, y)";
            default -> null;
        };
    }
}
