package dev.squall.query;

import dev.squall.error.InvalidQuery;
import dev.squall.error.InvalidSorting;
import dev.squall.error.Report;
import dev.squall.expr.Expr;
import dev.squall.expr.Ordering;
import dev.squall.expr.Sortable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What visitors may sort by: names that they use, and what each stands for.
///
/// ```java
/// static final Sorting SORTING =
///         Sorting.of("name", users.lastName, "created", users.createdAt).otherwise(users.id);
///
/// db.from(users).orderBy(SORTING.parse(request.query("sort"))).page(after(cursor), 50);
/// ```
///
/// `parse("-created,name")` becomes `order by created_at desc, last_name, id`. Nothing of the text
/// reaches the statement.
public final class Sorting {

    private final Map<String, Expr<?>> allowed;
    private final List<Ordering> last;

    private Sorting(Map<String, Expr<?>> allowed, List<Ordering> last) {
        this.allowed = allowed;
        this.last = last;
    }

    /// One name. [#and] adds more.
    public static Sorting of(String name, Expr<?> by) {
        return new Sorting(Map.of(), List.of()).and(name, by);
    }

    /// Two names.
    public static Sorting of(String name1, Expr<?> by1, String name2, Expr<?> by2) {
        return of(name1, by1).and(name2, by2);
    }

    /// Three names.
    public static Sorting of(
            String name1, Expr<?> by1, String name2, Expr<?> by2, String name3, Expr<?> by3) {
        return of(name1, by1, name2, by2).and(name3, by3);
    }

    /// Four names.
    public static Sorting of(
            String name1,
            Expr<?> by1,
            String name2,
            Expr<?> by2,
            String name3,
            Expr<?> by3,
            String name4,
            Expr<?> by4) {
        return of(name1, by1, name2, by2, name3, by3).and(name4, by4);
    }

    /// The same with one more name.
    ///
    /// @throws InvalidQuery if the name is taken, or has a `-` in front or a comma in it
    public Sorting and(String name, Expr<?> by) {
        if (name.isBlank() || name.startsWith("-") || name.contains(",")) {
            throw new InvalidQuery(
                    Report.of("a name to sort by is empty, begins with - or has a comma"));
        }
        Map<String, Expr<?>> more = new LinkedHashMap<>(allowed);
        if (more.put(name, by) != null) {
            throw new InvalidQuery(Report.of("the name to sort by is given twice: " + name));
        }
        return new Sorting(more, last);
    }

    /// What every order ends in: a key, so that no two rows are equal; and the whole order where
    /// nothing is asked for.
    public Sorting otherwise(Sortable... items) {
        return new Sorting(allowed, Sortable.orderings(items));
    }

    /// The order that a text asks for: names with commas in between, `-` in front for descending.
    ///
    /// @param text from outside; null or empty: no wish
    /// @throws InvalidSorting if it names something else, or something twice; the message lists
    ///   what is allowed, and repeats nothing
    public List<Ordering> parse(@Nullable String text) {
        List<Ordering> orderings = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        if (text != null && !text.isBlank()) {
            for (String part : text.split(",", allowed.size() + 1)) {
                orderings.add(ordering(part.strip(), seen));
            }
        }
        orderings.addAll(last);
        return List.copyOf(orderings);
    }

    private Ordering ordering(String part, Set<String> seen) {
        boolean descending = part.startsWith("-");
        String name = descending ? part.substring(1) : part;
        Expr<?> by = allowed.get(name);
        if (by == null || !seen.add(name)) {
            throw new InvalidSorting(
                    Report.of(
                                    by == null
                                            ? "this is nothing to sort by"
                                            : "a name to sort by stands there twice")
                            .line("allowed", String.join(", ", allowed.keySet()))
                            .hint("names with commas in between, - in front for descending"));
        }
        return descending ? by.desc() : by.asc();
    }
}
