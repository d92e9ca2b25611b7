package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A type or a collation that PostgreSQL cannot alter. A new one takes the old one's name, and the
/// columns follow.
public final class TypeSwap {

    private final CatalogObject before;
    private final CatalogObject after;
    private final Sides sides;
    private final List<TypedColumn> columns;
    private @Nullable ObjectId companion;
    private Map<String, String> constructors = Map.of();

    /// One type that becomes another one.
    public TypeSwap(CatalogObject before, CatalogObject after, Sides sides) {
        this.before = before;
        this.after = after;
        this.sides = sides;
        this.columns =
                sides.from().dependents(before.id(), TypedColumn.class).stream()
                        .filter(column -> column.canFollow(before.id()))
                        .filter(column -> sides.to().needsOf(column.id()).contains(after.id()))
                        .toList();
    }

    /// The same for a type that has a second one: a range type has its multirange type.
    ///
    /// @param functions the functions that came with the two, as a statement names each
    public TypeSwap with(ObjectId other, Map<String, String> functions) {
        companion = other;
        constructors = functions;
        return this;
    }

    /// The change. A type that no column has is made anew.
    ///
    /// @param sqlName the type as the server prints it
    /// @param create the statement that creates it
    /// @param value how an old value becomes a new one, with `%s` for the column; nothing means as
    ///   text
    public Change change(String sqlName, Ddl create, String value) {
        if (columns.isEmpty()) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>();
        columns.forEach(column -> steps.addAll(column.beforeSwap(after.id())));
        ObjectId old = aside(after.id());
        steps.add(step(Ddl.of("alter ").declared(before.phrase()).sql(" rename to "), old.name()));
        if (companion != null) {
            Ddl sql = Ddl.of("alter type ").name(companion).sql(" rename to ");
            steps.add(step(sql, aside(companion).name()));
        }
        constructors.forEach(
                (function, name) ->
                        steps.add(
                                step(
                                        Ddl.of("alter function ")
                                                .declared(function)
                                                .sql(" rename to "),
                                        name + "_old")));
        steps.add(Step.of(after.id(), create));
        columns.forEach(column -> steps.addAll(column.afterSwap(after.id(), value, sides)));
        String word = before.phrase().substring(0, before.phrase().indexOf(' '));
        steps.add(Step.of(after.id(), Ddl.of("drop ").declared(word).sql(" ").name(old)));
        return Change.altered(steps, disturbed(sqlName));
    }

    private Step step(Ddl sql, String name) {
        return Step.of(after.id(), sql.name(name));
    }

    /// A name that is free on both sides.
    private ObjectId aside(ObjectId of) {
        for (int i = 1; ; i++) {
            String tail = "_old" + (i == 1 ? "" : i);
            String name = of.name();
            String start = name.substring(0, Math.min(name.length(), 63 - tail.length()));
            ObjectId id = ObjectId.of(of.kind(), of.schema(), start + tail);
            if (!taken(sides.from(), id) && !taken(sides.to(), id)) {
                return id;
            }
        }
    }

    private static boolean taken(Snapshot snapshot, ObjectId id) {
        String word = id.kind() == ObjectKind.COLLATION ? "collation " : "type ";
        String name = word + id.qualified();
        return snapshot.objects().values().stream().anyMatch(o -> o.occupies().contains(name));
    }

    private Set<ObjectId> disturbed(String sqlName) {
        Set<ObjectId> ids = new TreeSet<>();
        ids.add(after.id());
        columns.stream().filter(c -> c.stores(sqlName)).forEach(c -> ids.add(c.id()));
        return ids;
    }
}
