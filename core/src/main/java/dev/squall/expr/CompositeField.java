package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.type.CompositeType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;

/// `(address).city`: a field of a composite. Generated code makes it: `suppliers.address.city`.
///
/// @param composite what it is a field of
/// @param nullable whether it can be null where the composite is not
/// @param <F> the Java type of its values
public record CompositeField<F>(
        Expr<?> composite, Identifier name, PgType<?> type, boolean nullable) implements Expr<F> {

    /// A field of a composite, whose Java type generated code knows.
    ///
    /// @param position its position in the type, from 0
    public static <F> CompositeField<F> of(Expr<?> composite, int position) {
        CompositeType.Field<?, ?> field =
                ((CompositeType<?>) composite.type().stored()).fields().get(position);
        return new CompositeField<>(
                composite, Identifier.of(field.name()), field.type(), field.nullable());
    }

    /// The same, of the integer family.
    @SuppressWarnings("unchecked") // generated code knows it
    public static <F, S> IntegerExpr<F, S> integer(Expr<?> composite, int position) {
        CompositeField<F> field = of(composite, position);
        return new IntegerNode<>(field, (NumberType<?, S>) field.type());
    }

    /// The same, of the number family.
    @SuppressWarnings("unchecked") // generated code knows it
    public static <F, S> NumberExpr<F, S> number(Expr<?> composite, int position) {
        CompositeField<F> field = of(composite, position);
        return new NumberNode<>(field, (NumberType<?, S>) field.type());
    }

    @Override
    public void render(SqlWriter out) {
        if (CompositePath.isField(composite)) {
            out.add(composite);
        } else {
            out.nested(composite);
        }
        out.sql(".").identifier(name);
    }

    @Override
    public Precedence precedence() {
        return Precedence.ATOM;
    }

    @Override
    public boolean canBeNull() {
        return nullable || composite.canBeNull();
    }

    @Override
    public boolean saysNull() {
        return false;
    }
}
