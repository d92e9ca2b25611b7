package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An expression that is another one with the methods of its family: the same SQL, read alike.
///
/// @param <T> the Java type of its values
interface FamilyNode<T extends @Nullable Object> extends Expr<T> {

    /// The expression without its family.
    Expr<T> value();

    @Override
    default void render(SqlWriter out) {
        value().render(out);
    }

    @Override
    default Precedence precedence() {
        return value().precedence();
    }

    @Override
    default PgType<?> type() {
        return value().type();
    }

    @Override
    default boolean canBeNull() {
        return value().canBeNull();
    }

    @Override
    default boolean saysNull() {
        return value().saysNull();
    }

    @Override
    default Output output() {
        return value().output();
    }

    @Override
    default T readFrom(RowReader row, int index) throws SQLException {
        return value().readFrom(row, index);
    }
}
