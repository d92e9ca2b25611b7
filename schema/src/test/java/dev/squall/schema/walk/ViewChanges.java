package dev.squall.schema.walk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Views, views over views, and materialized ones.
final class ViewChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a view", m -> add(m, "view")),
                    new Change("add a view over a view", ViewChanges::over),
                    new Change("add a materialized view", m -> add(m, "materialized view")),
                    new Change("append a column to a view", m -> append(m, "view")),
                    new Change(
                            "append to a materialized view", m -> append(m, "materialized view")),
                    new Change("change the columns of a view", ViewChanges::columns),
                    new Change("change what a view reads", m -> where(m, "view")),
                    new Change("change a materialized view", m -> where(m, "materialized view")),
                    new Change("change whose rights a view has", ViewChanges::invoker),
                    new Change("rename a view", ViewChanges::rename),
                    new Change("drop a view", m -> KeyChanges.dropOne(m, "view")),
                    new Change("drop a materialized view", ViewChanges::dropMaterialized));

    private ViewChanges() {}

    private static @Nullable View any(Model model, String word) {
        return (View) model.pick(word);
    }

    static Asked add(Model model, String word) {
        Table table = model.one(model.tables(t -> t.parent == null));
        View view = new View(word, table.home(), model.name("v"), table);
        for (Column column : table.columns) {
            if (column.fixed || model.chance(60)) {
                view.outputs.put(model.name("a"), column);
            }
        }
        model.add(view);
        if (word.startsWith("m")) {
            index(model, view);
        }
        return new Asked();
    }

    private static void index(Model model, View view) {
        String column = view.outputs.keySet().iterator().next();
        view.set("key", column);
        model.add(
                new Item(
                        "index",
                        view.schema,
                        model.name("vx"),
                        List.of(view),
                        item ->
                                "create unique index "
                                        + item.quoted()
                                        + " on "
                                        + view.qualified()
                                        + " ("
                                        + column
                                        + ")"));
    }

    static @Nullable Asked over(Model model) {
        View below = any(model, model.chance(70) ? "view" : "materialized view");
        if (below == null || below.schema == null) {
            return null;
        }
        View view = new View("view", below.schema, model.name("v"), below);
        below.outputs.keySet().forEach(name -> view.outputs.put(name, null));
        model.add(view);
        return new Asked();
    }

    static @Nullable Asked append(Model model, String word) {
        View view = any(model, word);
        if (view == null || !(view.source instanceof Table table)) {
            return null;
        }
        view.outputs.put(model.name("a"), model.one(table.columns));
        return new Asked();
    }

    /// One goes, another comes before the rest.
    static @Nullable Asked columns(Model model) {
        View view = any(model, "view");
        if (view == null || !model.isFree(view) || !(view.source instanceof Table table)) {
            return null;
        }
        List<String> names = new ArrayList<>(view.outputs.keySet());
        if (names.size() > 1) {
            view.outputs.remove(model.one(names));
        }
        view.outputs.put(model.name("a"), model.one(table.columns));
        return new Asked();
    }

    static @Nullable Asked where(Model model, String word) {
        View view = any(model, word);
        if (view == null) {
            return null;
        }
        view.filter = model.chance(40) ? CodeChanges.anyPure(model) : null;
        view.set("where", " where " + (1 + model.random.nextInt(99)) + " > 0");
        return new Asked();
    }

    static @Nullable Asked invoker(Model model) {
        View view = any(model, "view");
        if (view == null) {
            return null;
        }
        view.toggle("invoker", "yes");
        return new Asked();
    }

    static @Nullable Asked rename(Model model) {
        View view = any(model, model.chance(60) ? "view" : "materialized view");
        return view == null ? null : new Asked().rename(view, model.name("seen"));
    }

    static @Nullable Asked dropMaterialized(Model model) {
        Item view = model.pick("materialized view");
        return view == null ? null : model.drop(view, new Asked());
    }
}
