package dev.squall.processor.model;

/// What an annotation adds to a type's name.
public sealed interface Modifier {

    /// Nothing.
    record None() implements Modifier {}

    /// `varchar(255)`
    record Varchar(int length) implements Modifier {}

    /// `char(2)`
    record Char(int length) implements Modifier {}

    /// `numeric(10, 2)`
    record Numeric(int precision, int scale) implements Modifier {}

    /// `bit(8)`
    record Bit(int length) implements Modifier {}

    /// `varbit(8)`
    record Varbit(int length) implements Modifier {}

    /// `vector(3)`, `halfvec(3)`, `sparsevec(3)`
    record Dimensions(int count) implements Modifier {}

    /// The type's name with it.
    default String sql(Scalar scalar) {
        return switch (this) {
            case None _ -> scalar.sql();
            case Varchar(var length) ->
                    length == dev.squall.annotation.Varchar.UNBOUNDED
                            ? "varchar"
                            : "varchar(" + length + ")";
            case Char(var length) -> "char(" + length + ")";
            case Numeric(var precision, var scale) -> "numeric(" + precision + ", " + scale + ")";
            case Bit(var length) -> "bit(" + length + ")";
            case Varbit(var length) -> "varbit(" + length + ")";
            case Dimensions(var count) -> scalar.sql() + '(' + count + ')';
        };
    }
}
