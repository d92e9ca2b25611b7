package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// An expression with a name: `count(*) as total` in the select list, `total` in `order by`.
///
/// @param <T> the Java type of its values
public final class Named<T extends @Nullable Object> implements Selectable<T> {

    private final Expr<T> value;
    private final Identifier name;

    Named(Expr<T> value, String name) {
        this.value = value;
        this.name = Identifier.of(name);
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(name);
    }

    @Override
    public void renderSelected(SqlWriter out) {
        out.add(value).sql(" as ").identifier(name);
    }

    @Override
    public PgType<?> type() {
        return value.type();
    }

    @Override
    public boolean canBeNull() {
        return value.canBeNull();
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
