package dev.squall.declare;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.annotation.Deferrable;
import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An exclusion constraint: no two rows compare true in all of its elements.
///
/// ```java
/// d.exclusion("bookings_no_overlap").with(t.room, "=").withRange(t.startsAt, t.endsAt);
/// ```
///
/// SQL: `exclude using gist (room with =, (tstzrange(starts_at, ends_at)) with &&)`
public final class ExclusionBuilder implements Pending {

    private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]{1,63}");

    private final Site site;
    private final List<ExclusionDeclaration.Element> elements = new ArrayList<>();
    private IndexMethod method = IndexMethod.GIST;
    private @Nullable Condition where;
    private Deferrable deferrable = Deferrable.NOT_DEFERRABLE;

    ExclusionBuilder(Site site) {
        this.site = site;
    }

    /// The access method; GiST unless said otherwise.
    public ExclusionBuilder using(IndexMethod method) {
        this.method = method;
        return this;
    }

    /// One element, and the operator that compares it.
    public ExclusionBuilder with(Fragment item, @CompileTimeConstant String operator) {
        if (!OPERATOR.matcher(operator).matches()
                || operator.contains("/*")
                || operator.contains("--")) {
            throw site.invalid(
                    "compares with something that is no operator", "say \"=\" or \"&&\"");
        }
        elements.add(new ExclusionDeclaration.Element(IndexItem.item(item), operator));
        return this;
    }

    /// The ranges from one column up to another one, whose value is not in it, must not overlap.
    ///
    /// ```java
    /// d.exclusion("bookings_no_overlap").with(t.room, "=").withRange(t.startsAt, t.endsAt);
    /// ```
    ///
    /// SQL: `exclude using gist (room with =, (tstzrange(starts_at, ends_at)) with &&)`. To compare
    /// with `=` beside it, GiST needs the extension `btree_gist`.
    public ExclusionBuilder withRange(Column<?, ?> from, Column<?, ?> to) {
        site.columns(List.of(from, to));
        RangeOf range = RangeOf.columns(from, to);
        if (range == null) {
            throw site.invalid(
                    "has a range from " + from.type() + " to " + to.type(),
                    "use two columns of one type: dates, times, int, long or BigDecimal");
        }
        IndexItem item = new IndexItem(Expression.of(range), false, null, null, false, null);
        elements.add(new ExclusionDeclaration.Element(item, "&&"));
        return this;
    }

    /// Only among the rows that meet a condition.
    public ExclusionBuilder where(Condition condition) {
        this.where = condition;
        return this;
    }

    /// Whether the check can wait for the end of the transaction.
    public ExclusionBuilder deferrable(Deferrable deferrable) {
        this.deferrable = deferrable;
        return this;
    }

    @Override
    public ExclusionDeclaration build() {
        if (elements.isEmpty()) {
            throw site.invalid("compares nothing", "say .with(t.room, \"=\")");
        }
        return new ExclusionDeclaration(
                site.name(),
                method,
                List.copyOf(elements),
                where == null ? null : Expression.of(where),
                deferrable,
                site.at(List.of()));
    }
}
