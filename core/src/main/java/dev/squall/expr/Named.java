package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An expression with a name: `count(*) as total` in the select list, `total` in `order by`, and a
/// column of the query where that is an item of FROM.
///
/// @param <T> the Java type of its values
/// @param <E> the family of the expression, which its column has as well
public final class Named<T extends @Nullable Object, E extends Expr<T>>
        implements Selectable<T>, Sortable, Grouping {

    private final Expr<T> value;
    private final Identifier name;
    private final Function<Expr<T>, ? extends E> family;

    /// @param family makes an expression of the family of any expression: `TextExpr::of`
    Named(Expr<T> value, String name, Function<Expr<T>, ? extends E> family) {
        this.value = value;
        this.name = Identifier.of(name);
        this.family = family;
    }

    /// Its name.
    public Identifier name() {
        return name;
    }

    /// Another expression of the same Java type, with the methods of this one's family.
    public E family(Expr<T> other) {
        return family.apply(other);
    }

    @Override
    public Ordering ordering() {
        return asc();
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(name);
    }

    @Override
    public void renderSelected(SqlWriter out) {
        value.renderSelected(out);
        out.sql(" as ").identifier(name);
    }

    @Override
    public List<Output> outputs() {
        return List.of(new Output(name, value.type(), value.canBeNull(), this));
    }

    /// Whether its Java type says that it can be null.
    public boolean saysNull() {
        return value.saysNull();
    }

    @Override
    public T readFrom(RowReader row, int index) throws SQLException {
        return value.readFrom(row, index);
    }

    /// `order by total`
    public Ordering asc() {
        return new Ordering(this, false, null);
    }

    /// `order by total desc`
    public Ordering desc() {
        return new Ordering(this, true, null);
    }
}
