package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.sql.FromItem;
import dev.squall.table.Column;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The order of a query that is read page by page: there must be one, and no two rows may be equal
/// in it, or rows would be lost between pages.
final class PageOrder {

    private PageOrder() {}

    /// @throws InvalidQuery if there is no order, or one in which rows can be equal
    static List<PageKey> of(Clauses clauses) {
        if (!clauses.isPlain()) {
            throw new InvalidQuery(
                    Report.of("a query with distinct, groups or a limit has no pages by cursor")
                            .hint("page(number, size) counts rows and skips them"));
        }
        if (clauses.orderBy().isEmpty()) {
            throw new InvalidQuery(
                    Report.of("a page is asked for of a query without an order")
                            .hint("add orderBy(…), with a key of the table at its end"));
        }
        boolean outer =
                clauses.from().joins().stream()
                        .anyMatch(j -> j.kind().nullsEarlier || j.kind().nullsJoined);
        List<PageKey> keys =
                clauses.orderBy().stream().map(o -> PageKey.of(value(o), o, outer)).toList();
        List<Table<?>> tables =
                Stream.concat(Stream.ofNullable(clauses.from().first()), joined(clauses))
                        .<Table<?>>mapMulti(
                                (item, to) -> {
                                    if (item instanceof Table<?> table) {
                                        to.accept(table);
                                    }
                                })
                        .toList();
        checkUnique(keys, tables);
        return keys;
    }

    private static Stream<FromItem> joined(Clauses clauses) {
        return clauses.from().joins().stream().map(Join::item);
    }

    private static Expr<?> value(Ordering ordering) {
        if (ordering.value() instanceof Expr<?> value) {
            return value;
        }
        throw new InvalidQuery(
                Report.of("a page is ordered by the name of a result")
                        .hint("order by the expression itself: its value is compared, too"));
    }

    /// Says so when the order visibly has equal rows: no key of a table is in it.
    private static void checkUnique(List<PageKey> keys, List<Table<?>> tables) {
        List<Table<?>> known = tables.stream().filter(t -> !t.keys().isEmpty()).toList();
        if (known.isEmpty() || known.stream().anyMatch(t -> holdsKeyOf(t, keys))) {
            return;
        }
        Table<?> table = known.getFirst();
        List<String> missing = new ArrayList<>();
        table.keys().getFirst().forEach(column -> missing.add(column.toString()));
        throw new InvalidQuery(
                Report.of("rows of " + table + " can be equal in the order of this page")
                        .hint("end it with a key: " + String.join(", ", missing)));
    }

    private static boolean holdsKeyOf(Table<?> table, List<PageKey> keys) {
        return table.keys().stream()
                .anyMatch(key -> key.stream().allMatch(column -> isAmong(column, keys)));
    }

    private static boolean isAmong(Column<?, ?> column, List<PageKey> keys) {
        return keys.stream()
                .anyMatch(
                        k ->
                                k.value() instanceof Column<?, ?> other
                                        && other.ordinal() == column.ordinal()
                                        && other.table().is(column.table()));
    }
}
