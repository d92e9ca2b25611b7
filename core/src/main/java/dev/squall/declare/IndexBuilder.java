package dev.squall.declare;

import dev.squall.expr.Condition;
import dev.squall.sql.Fragment;
import dev.squall.table.Column;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An index ([manual](https://www.postgresql.org/docs/current/sql-createindex.html)).
///
/// ```java
/// d.index("idx_plans_user_created_at").on(t.userId, t.createdAt.desc());
/// d.index("idx_users_email").unique().on(lower(t.email)).where(t.deletedAt.isNull());
/// d.index("idx_plans_topic").using(GIN).on(item(t.topic).opclass("gin_trgm_ops"));
/// ```
///
/// ```sql
/// create index idx_plans_user_created_at on plans (user_id, created_at desc)
/// create unique index idx_users_email on users (lower(email)) where deleted_at is null
/// create index idx_plans_topic on plans using gin (topic gin_trgm_ops)
/// ```
public final class IndexBuilder implements Pending {

    private final Site site;
    private List<Fragment> items = List.of();
    private List<Column<?, ?>> include = List.of();
    private boolean unique;
    private boolean nullsNotDistinct;
    private IndexMethod method = IndexMethod.BTREE;
    private @Nullable Condition where;
    private final SortedMap<String, String> storage = new TreeMap<>();

    IndexBuilder(Site site) {
        this.site = site;
    }

    /// What it is on: columns, expressions, orderings, [items][IndexItem#item(Fragment)].
    public IndexBuilder on(Fragment... items) {
        this.items = List.of(items);
        return this;
    }

    /// No two rows have the same values: `create unique index`.
    public IndexBuilder unique() {
        this.unique = true;
        return this;
    }

    /// The access method: `using gin`.
    public IndexBuilder using(IndexMethod method) {
        this.method = method;
        return this;
    }

    /// Columns that the index holds besides: `include (…)`.
    public IndexBuilder include(Column<?, ?>... columns) {
        this.include = List.of(columns);
        return this;
    }

    /// Only the rows that meet a condition: a partial index.
    public IndexBuilder where(Condition condition) {
        this.where = condition;
        return this;
    }

    /// In a unique index, two nulls are the same value.
    public IndexBuilder nullsNotDistinct() {
        this.nullsNotDistinct = true;
        return this;
    }

    /// A storage parameter: `with (fillfactor = 70)`.
    public IndexBuilder with(String parameter, String value) {
        storage.put(parameter, StorageValue.checked(site, parameter, value));
        return this;
    }

    @Override
    public IndexDeclaration build() {
        if (items.isEmpty()) {
            throw site.invalid("names no columns", "say .on(…)");
        }
        if (nullsNotDistinct && !unique) {
            throw site.invalid("is not unique, so that nulls cannot be the same", "say .unique()");
        }
        for (Fragment item : items) {
            if (item instanceof Column<?, ?> column) {
                site.columns(List.of(column));
            }
        }
        return new IndexDeclaration(
                site.name(),
                items.stream().map(IndexItem::item).toList(),
                unique,
                method,
                site.columns(include),
                nullsNotDistinct,
                storage,
                where == null ? null : Expression.of(where),
                site.at(List.of()));
    }
}
