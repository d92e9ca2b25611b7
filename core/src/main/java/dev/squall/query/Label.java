package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.ArrayExpr;
import dev.squall.expr.Expr;
import dev.squall.expr.Functions;
import dev.squall.expr.Output;
import dev.squall.expr.Selectable;
import dev.squall.sql.Identifier;
import dev.squall.sql.SqlWriter;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The name and type of a column of `values`, of a function, of a json table: it is declared there,
/// and found again with [Item#get(Label)].
///
/// @param <T> the Java type of its values
/// @param <E> the family of its expressions
public final class Label<T extends @Nullable Object, E extends Expr<T>> implements Selectable<T> {

    private final Identifier name;
    private final PgType<?> type;
    private final boolean canBeNull;
    private final Function<Expr<T>, ? extends E> family;

    Label(String name, PgType<?> type, boolean canBeNull, Function<Expr<T>, ? extends E> family) {
        this.name = Identifier.of(name);
        this.type = type;
        this.canBeNull = canBeNull;
        this.family = family;
    }

    /// Its name.
    public Identifier name() {
        return name;
    }

    /// Its type.
    public PgType<?> type() {
        return type;
    }

    /// Whether it can be null.
    boolean canBeNull() {
        return canBeNull;
    }

    /// Another expression of the same Java type, with the methods of this one's family.
    E family(Expr<T> other) {
        return family.apply(other);
    }

    /// A column of `values`: what it holds of each element.
    public <R> ValuesColumn<R, T> from(Function<? super R, ? extends T> value) {
        return new ValuesColumn<>(this, value);
    }

    /// A column of `unnest`: the elements of an array.
    public UnnestColumn of(ArrayExpr<?, ? extends T> array) {
        return new UnnestColumn(this, array);
    }

    /// A column of `unnest`: values, which travel as one array.
    @SuppressWarnings("unchecked")
    public UnnestColumn of(Collection<? extends T> values) {
        PgType<Object> element = (PgType<Object>) type;
        return new UnnestColumn(this, Functions.value(element.array(), List.copyOf(values)));
    }

    /// A column of `json_table`: what the path finds in the row's part of the document.
    ///
    /// @param path a compile-time constant, in the language of SQL/JSON paths
    public JsonTableColumn path(@CompileTimeConstant String path) {
        return JsonTableColumn.path(this, path);
    }

    /// A boolean column of `json_table`: whether the path finds anything.
    ///
    /// @param path a compile-time constant, in the language of SQL/JSON paths
    public JsonTableColumn exists(@CompileTimeConstant String path) {
        return JsonTableColumn.exists(this, path);
    }

    /// A column of `json_table`: the number of the row, from 1.
    public JsonTableColumn forOrdinality() {
        return JsonTableColumn.ordinality(this);
    }

    @Override
    public void render(SqlWriter out) {
        out.identifier(name);
    }

    @Override
    public List<Output> outputs() {
        return List.of(new Output(name, type, canBeNull, this));
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // T has a null where canBeNull says so
    public T readFrom(RowReader row, int index) throws SQLException {
        return (T) (canBeNull ? row.getOrNull(index, type) : row.get(index, type));
    }
}
