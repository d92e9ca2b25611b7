package dev.squall.query;

import dev.squall.expr.Expr;
import dev.squall.expr.Output;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.sql.SqlWriter;
import dev.squall.table.RowItem;
import dev.squall.type.PgType;
import dev.squall.type.RowReader;
import dev.squall.type.Types;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/// `generate_series(1, 10) as n`: values at equal distances
/// ([manual](https://www.postgresql.org/docs/current/functions-srf.html)).
///
/// @param <T> the Java type of its values
/// @param <E> the family of its values
public final class Series<T, E extends Expr<T>> extends Item implements RowItem<T> {

    private final PgType<?> type;
    private final List<Expr<?>> arguments;
    private final Function<Expr<T>, ? extends E> family;

    Series(
            String alias,
            PgType<?> type,
            List<Expr<?>> arguments,
            Function<Expr<T>, ? extends E> family) {
        super(alias);
        this.type = type;
        this.arguments = arguments;
        this.family = family;
    }

    /// `n.n`. A series of days is one of timestamps in SQL, and becomes one of days here:
    /// `n.n::date`.
    private record Value<T>(Series<T, ?> series) implements Expr<T> {

        @Override
        public void render(SqlWriter out) {
            KnownSql column = KnownSql.qualified(series.alias(), series.alias());
            out.column(series, column, series.alias(), true);
            if (isOfDays()) {
                out.known(KnownSql.cast(series.type));
            }
        }

        private boolean isOfDays() {
            return series.type.castName().equals(Types.DATE.castName());
        }

        @Override
        public Precedence precedence() {
            return isOfDays() ? Precedence.CAST : Precedence.ATOM;
        }

        @Override
        public PgType<?> type() {
            return series.type;
        }
    }

    /// Its value.
    public E value() {
        return family.apply(new Value<>(this));
    }

    @Override
    List<Output> columns() {
        return List.of(new Output(null, type, false, value()));
    }

    @Override
    public List<Output> outputs() {
        return columns();
    }

    @Override
    public T readFrom(RowReader row, int index) throws SQLException {
        return value().readFrom(row, index);
    }

    @Override
    public void renderSelected(SqlWriter out) {
        value().render(out);
    }

    @Override
    public boolean seesEarlierItems() {
        return true;
    }

    @Override
    public void render(SqlWriter out) {
        out.sql("generate_series(").list(arguments).sql(") as ").identifier(alias());
    }
}
