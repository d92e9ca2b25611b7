package dev.squall.expr;

import dev.squall.sql.Fragment;
import dev.squall.sql.SqlWriter;
import org.jspecify.annotations.Nullable;

/// One item of `order by`, or of an index: an expression and a direction.
public final class Ordering implements Fragment, Sortable {

    private final Fragment value;
    private final boolean descending;
    private final @Nullable Boolean nullsFirst;

    Ordering(Fragment value, boolean descending, @Nullable Boolean nullsFirst) {
        this.value = value;
        this.descending = descending;
        this.nullsFirst = nullsFirst;
    }

    /// `… nulls first`
    public Ordering nullsFirst() {
        return new Ordering(value, descending, true);
    }

    /// `… nulls last`
    public Ordering nullsLast() {
        return new Ordering(value, descending, false);
    }

    @Override
    public Ordering ordering() {
        return this;
    }

    /// The same order by another value.
    public Ordering of(Fragment other) {
        return new Ordering(other, descending, nullsFirst);
    }

    /// What it orders by.
    public Fragment value() {
        return value;
    }

    /// Whether it is `desc`.
    public boolean descending() {
        return descending;
    }

    /// Whether nulls come first; null where nothing is said.
    public @Nullable Boolean nullsComeFirst() {
        return nullsFirst;
    }

    @Override
    public void render(SqlWriter out) {
        out.add(value);
        if (descending) {
            out.sql(" desc");
        }
        if (nullsFirst != null) {
            out.sql(nullsFirst ? " nulls first" : " nulls last");
        }
    }
}
