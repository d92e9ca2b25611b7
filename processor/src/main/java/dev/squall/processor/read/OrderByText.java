package dev.squall.processor.read;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Nearest;
import dev.squall.processor.model.OrderItem;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The text of `@OrderBy`: `sessionDate desc nulls last, id`.
final class OrderByText {

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<name>\\S+)(?:\\s+(?<way>asc|desc))?(?:\\s+nulls\\s+(?<nulls>first|last))?",
                    Pattern.CASE_INSENSITIVE);

    private final GraphScope scope;

    OrderByText(GraphScope scope) {
        this.scope = scope;
    }

    /// The items; none, if one of them is wrong.
    List<OrderItem> read(String text, Place place, TableModel table) {
        List<OrderItem> items = new ArrayList<>();
        for (String item : text.split(",", -1)) {
            Optional<OrderItem> read = item(item.strip(), place, table);
            if (read.isEmpty()) {
                return List.of();
            }
            items.add(read.get());
        }
        return List.copyOf(items);
    }

    private Optional<OrderItem> item(String text, Place place, TableModel table) {
        Matcher item = ITEM.matcher(text);
        if (!item.matches()) {
            scope.fault(
                    place,
                    Fault.Kind.ORDER,
                    "@OrderBy of " + place + " cannot be read at \"" + text + '"',
                    "write a component, asc or desc, nulls first or nulls last: \"closedAt desc"
                            + " nulls last, id\"");
            return Optional.empty();
        }
        String name = item.group("name");
        Optional<Column> column = table.column(name);
        if (column.isEmpty()) {
            scope.fault(
                    place,
                    Fault.Kind.ORDER,
                    "@OrderBy of "
                            + place
                            + " names \""
                            + name
                            + "\", but "
                            + table.record().nested()
                            + " has no column of that name",
                    Nearest.of(name, table));
            return Optional.empty();
        }
        return Optional.of(
                new OrderItem(
                        column.get(),
                        is(item.group("way"), "desc"),
                        item.group("nulls") == null ? null : is(item.group("nulls"), "first")));
    }

    private static boolean is(@Nullable String said, String word) {
        return said != null && said.toLowerCase(Locale.ROOT).equals(word);
    }
}
