package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// `big as (select …)`: a query that WITH gives a name, for the statement behind it
/// ([manual](https://www.postgresql.org/docs/current/queries-with.html)).
///
/// @param <T> the Java value of a row
public class Cte<T extends @Nullable Object> extends QueryItem<T> {

    private static final KnownSql MATERIALIZED = KnownSql.constant("materialized ");
    private static final KnownSql NOT_MATERIALIZED = KnownSql.constant("not materialized ");

    private final Identifier name;
    private final @Nullable KnownSql materialized;

    Cte(String name, RowSource<T> query) {
        this(Identifier.of(name), name, query, null);
    }

    Cte(Identifier name, String alias, RowSource<T> query, @Nullable KnownSql materialized) {
        super(alias, query);
        this.name = name;
        this.materialized = materialized;
    }

    /// The same with another alias, or another manner.
    Cte<T> with(String alias, @Nullable KnownSql manner) {
        return new Cte<>(name, alias, source(), manner);
    }

    /// `as materialized (…)`: computed once, however often it is read.
    public Cte<T> materialized() {
        return with(qualifier(), MATERIALIZED);
    }

    /// `as not materialized (…)`: made part of each query that reads it.
    public Cte<T> notMaterialized() {
        return with(qualifier(), NOT_MATERIALIZED);
    }

    /// The same CTE under another name, for self joins: `big as other`.
    public Cte<T> as(String alias) {
        return with(alias, materialized);
    }

    /// The name that WITH gives it.
    final Identifier name() {
        return name;
    }

    final @Nullable KnownSql manner() {
        return materialized;
    }

    boolean isRecursive() {
        return false;
    }

    /// Writes it as an item of WITH, and declares it.
    void declare(SqlWriter out) {
        out.identifier(name).sql(" as ");
        if (materialized != null) {
            out.known(materialized);
        }
        renderSource(out);
    }

    /// Writes its query, and declares it where it can be seen from.
    void renderSource(SqlWriter out) {
        out.nested(source()).declare(this);
    }

    /// Writes it as an item of FROM: `big`, `big as other`.
    @Override
    public final void render(SqlWriter out) {
        if (!out.isDeclared(name.name())) {
            throw new InvalidQuery(
                    Report.of(name.name() + " is in FROM, but no WITH declares it")
                            .hint("begin with db.with(" + name.name() + "), or with(…)"));
        }
        out.identifier(name);
        if (!name.equals(alias())) {
            out.sql(" as ").identifier(alias());
        }
    }
}
