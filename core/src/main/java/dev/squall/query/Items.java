package dev.squall.query;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.expr.Argument;
import dev.squall.expr.Expr;
import dev.squall.expr.Functions;
import dev.squall.expr.IntegerExpr;
import dev.squall.expr.NumberExpr;
import dev.squall.expr.TemporalExpr;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.table.Table;
import dev.squall.type.Interval;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Items of FROM that are neither tables nor queries.
public class Items extends Positions {

    private static final Identifier UNNEST = Identifier.of("unnest");

    /// For [dev.squall.Sql] alone.
    protected Items() {}

    /// Rows that come with the statement, one for each element.
    ///
    /// `values("v", prices, id.from(Price::id), price.from(Price::amount))` becomes `(values (?,
    /// ?), …) as v (id, price)`
    ///
    /// @throws dev.squall.error.InvalidQuery if there is no element
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Values values(
            String alias, Collection<? extends R> elements, ValuesColumn<? super R, ?>... columns) {
        return Values.of(alias, elements, List.of(columns));
    }

    /// `unnest(a, b) as t (x, y)`: the elements of arrays, side by side. A shorter array has nulls
    /// at its end: declare its column with `nullableColumn(…)`.
    public static FunctionItem unnest(String alias, UnnestColumn... columns) {
        List<Expr<?>> arrays =
                Arrays.<UnnestColumn>stream(columns).<Expr<?>>map(c -> c.array()).toList();
        List<Label<?, ?>> labels =
                Arrays.<UnnestColumn>stream(columns).<Label<?, ?>>map(c -> c.label()).toList();
        return new FunctionItem(
                new TableFunction(null, UNNEST, arrays), alias, labels, null, false);
    }

    /// A function by its name, which gives rows: `function("jsonb_each_text", doc).as("e", key,
    /// value)`.
    public static TableFunction function(String name, Argument... arguments) {
        return new TableFunction(null, Identifier.of(name), List.of(arguments));
    }

    /// The same, of a schema.
    public static TableFunction function(String schema, String name, Argument... arguments) {
        return new TableFunction(Identifier.of(schema), Identifier.of(name), List.of(arguments));
    }

    /// `json_table(document, '$.items[*]' columns (…)) as t`; PostgreSQL 17 and later, an earlier
    /// one refuses the statement.
    ///
    /// @param path a compile-time constant, in the language of SQL/JSON paths
    public static JsonTable jsonTable(
            String alias,
            Expr<?> document,
            @CompileTimeConstant String path,
            JsonTableColumn... columns) {
        return new JsonTable(alias, document, KnownSql.literal(path), List.of(columns));
    }

    /// `users tablesample bernoulli (10)`
    public static <R> TableSample<R> tablesample(Table<R> table, Sampling sampling) {
        return new TableSample<>(table, sampling);
    }

    /// `bernoulli (percent)`: looks at each row.
    public static Sampling bernoulli(double percent) {
        return new Sampling(Sampling.BERNOULLI, percent, null);
    }

    /// `system (percent)`: takes whole pages of the table, which is faster.
    public static Sampling system(double percent) {
        return new Sampling(Sampling.SYSTEM, percent, null);
    }

    /// `generate_series(from, to) as alias`, both included.
    public static Series<Integer, IntegerExpr<Integer, Long>> generateSeries(
            String alias, int from, int to) {
        return generateSeries(alias, from, to, 1);
    }

    /// `generate_series(from, to, step) as alias`
    public static Series<Integer, IntegerExpr<Integer, Long>> generateSeries(
            String alias, int from, int to, int step) {
        return new Series<>(
                alias,
                Types.INTEGER,
                List.of(
                        Functions.value(Types.INTEGER, from),
                        Functions.value(Types.INTEGER, to),
                        Functions.value(Types.INTEGER, step)),
                e -> IntegerExpr.of(e, Types.INTEGER));
    }

    /// `generate_series(from, to) as alias`, both included: of columns of the items before it, for
    /// example.
    public static <T, S> Series<T, IntegerExpr<T, S>> generateSeries(
            String alias, IntegerExpr<T, S> from, IntegerExpr<T, S> to) {
        return new Series<>(
                alias, from.type(), List.of(from, to), e -> IntegerExpr.of(e, from.type()));
    }

    /// `generate_series(from, to, step) as alias`
    public static <S> Series<BigDecimal, NumberExpr<BigDecimal, S>> generateSeries(
            String alias,
            NumberExpr<BigDecimal, S> from,
            NumberExpr<BigDecimal, S> to,
            NumberExpr<BigDecimal, S> step) {
        return new Series<>(
                alias, from.type(), List.of(from, to, step), e -> NumberExpr.of(e, from.type()));
    }

    /// `generate_series(from, to, step) as alias`: moments, or days.
    public static <T> Series<T, TemporalExpr<T>> generateSeries(
            String alias, TemporalExpr<T> from, TemporalExpr<T> to, Interval step) {
        return new Series<>(
                alias,
                from.type(),
                List.of(from, to, Functions.value(Types.INTERVAL, step)),
                TemporalExpr::of);
    }
}
