package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A schema as plain values that prints itself as SQL. The same seed makes the same one.
final class Model {

    final Random random;
    private final Set<Item> items = new LinkedHashSet<>();
    private int number;

    Model(long seed) {
        random = new Random(seed);
    }

    /// A name that nothing has had.
    String name(String start) {
        return start + ++number;
    }

    <T extends Item> T add(T item) {
        items.add(item);
        if (item instanceof Column column) {
            column.table.columns.add(column);
        }
        return item;
    }

    List<Item> all(String word) {
        return items.stream().filter(item -> item.word.equals(word)).toList();
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<Table> tables(Predicate<Table> which) {
        return all("table").stream().map(Table.class::cast).filter(which).toList();
    }

    List<Column> columns(Predicate<Column> which) {
        return all("column").stream().map(Column.class::cast).filter(which).toList();
    }

    <T> @Nullable T pick(List<T> from) {
        return from.isEmpty() ? null : from.get(random.nextInt(from.size()));
    }

    @Nullable Item pick(String word) {
        return pick(all(word));
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    List<Item> dependents(Item on) {
        return items.stream().filter(item -> item.needs().contains(on)).toList();
    }

    boolean isFree(Item item) {
        return dependents(item).isEmpty();
    }

    /// Drops something with all that needs it.
    Asked drop(Item item, Asked asked) {
        Set<Item> gone = new LinkedHashSet<>();
        gone.add(item);
        boolean more = true;
        while (more) {
            more = gone.addAll(items.stream().filter(i -> needsOne(i, gone)).toList());
        }
        for (Item each : gone) {
            boolean values = each instanceof Column column && column.source == null;
            boolean inside = each instanceof Column column && gone.contains(column.table);
            if ((values && !inside) || each instanceof Table || each.word.equals("sequence")) {
                asked.drop(each.called());
            }
        }
        items.removeAll(gone);
        tables(table -> true).forEach(table -> table.columns.removeIf(gone::contains));
        return asked;
    }

    private static boolean needsOne(Item item, Set<Item> gone) {
        return item.needs().stream().anyMatch(gone::contains);
    }

    /// The names of all roles.
    Set<String> roles() {
        Set<String> names = new HashSet<>();
        all("role").forEach(role -> names.add(role.name));
        return names;
    }

    /// The statements that make it in an empty database.
    List<String> sql() {
        Set<Item> done = new LinkedHashSet<>();
        items.stream()
                .sorted(Comparator.comparing(item -> item.word.equals("default privileges")))
                .forEach(item -> print(item, done));
        List<String> sql = new ArrayList<>();
        done.stream().map(Item::sql).filter(text -> !text.isEmpty()).forEach(sql::add);
        for (Item item : done) {
            if (!item.comment.isEmpty()) {
                sql.add("comment on " + item.phrase() + " is '" + item.comment + "'");
            }
        }
        return sql;
    }

    private static void print(Item item, Set<Item> done) {
        if (done.contains(item)) {
            return;
        }
        if (item instanceof Column column) {
            print(column.table, done);
        } else {
            item.before().forEach(need -> print(need, done));
        }
        done.add(item);
    }
}
