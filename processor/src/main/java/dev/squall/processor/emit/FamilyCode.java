package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Family;
import dev.squall.processor.model.JavaType;
import dev.squall.processor.model.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The expressions of a family: their class, and how one is made of any expression.
final class FamilyCode {

    private final JavaFile file;

    FamilyCode(JavaFile file) {
        this.file = file;
    }

    /// `TextExpr<@Nullable String>`
    ///
    /// @param sum the Java type of a sum, for numbers
    String type(Family family, JavaType value, @Nullable JavaType sum, Shape shape) {
        ClassName expr = expr(family, value);
        return switch (family) {
            case INTEGER, NUMBER ->
                    sum == null ? file.generic(Core.EXPR, value) : file.generic(expr, value, sum);
            case ARRAY -> file.generic(expr, value, Code.elementType(shape));
            case RANGE, MULTIRANGE -> file.generic(expr, value, Code.bound(value));
            case BOOLEAN ->
                    expr.equals(Core.CONDITION) ? file.name(expr) : file.generic(expr, value);
            case TEXT,
                    TEMPORAL,
                    INTERVAL,
                    JSON,
                    NETWORK,
                    BIT,
                    HSTORE,
                    TSVECTOR,
                    TSQUERY,
                    VECTOR,
                    OTHER ->
                    file.generic(expr, value);
        };
    }

    /// `TextExpr.of(expression)`
    ///
    /// @param type an expression of the type, which numbers want to know
    TypeCode.Call of(
            Family family, JavaType value, @Nullable JavaType sum, String expression, String type) {
        boolean number = family == Family.INTEGER || family == Family.NUMBER;
        if (family == Family.OTHER || (number && sum == null)) {
            return TypeCode.Call.of(expression);
        }
        return new TypeCode.Call(
                file.name(expr(family, value)) + ".of(",
                number ? List.of(expression, type) : List.of(expression),
                ")");
    }

    private static ClassName expr(Family family, JavaType value) {
        if (family == Family.BOOLEAN) {
            return value.isNullable() ? Core.BOOLEAN_EXPR : Core.CONDITION;
        }
        return family == Family.OTHER
                ? Core.EXPR
                : ClassName.of(
                        "dev.squall.expr", family.column().simple().replace("Column", "Expr"));
    }
}
