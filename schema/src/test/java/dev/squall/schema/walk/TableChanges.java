package dev.squall.schema.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tables, partitions and the schemas that they are in.
final class TableChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a table", TableChanges::add),
                    new Change("add a partitioned table", TableChanges::addPartitioned),
                    new Change("drop a table", TableChanges::drop),
                    new Change("rename a table", TableChanges::rename),
                    new Change("change how full pages are", TableChanges::fill),
                    new Change("change whether a table is logged", TableChanges::unlogged),
                    new Change("change the replica identity", TableChanges::replica),
                    new Change("add a partition", TableChanges::addPartition),
                    new Change("drop a partition", TableChanges::dropPartition),
                    new Change("change the bounds of a partition", TableChanges::bounds),
                    new Change("add a schema", TableChanges::addSchema),
                    new Change("drop a schema", TableChanges::dropSchema),
                    new Change("rename a schema", TableChanges::renameSchema));

    private TableChanges() {}

    static Asked add(Model model) {
        table(model, false);
        return new Asked();
    }

    static Asked addPartitioned(Model model) {
        Table table = table(model, true);
        String list = "for values in (";
        boolean range = table.get("partition by").startsWith("range");
        partition(model, table, range ? "for values from (minvalue) to (6)" : list + even() + ")");
        partition(model, table, range ? "for values from (6) to (20)" : list + odd() + ")");
        return new Asked();
    }

    private static String even() {
        return "2, 4, 6, 8, 10";
    }

    private static String odd() {
        return "1, 3, 5, 7, 9";
    }

    private static Table table(Model model, boolean partitioned) {
        Table table =
                new Table(
                        model.one(model.all("schema")),
                        model.name(model.chance(10) ? "Order" : "t"),
                        null);
        model.add(table);
        Column key = model.add(new Column(table, "id", ColumnType.of("int")));
        Column marker = model.add(new Column(table, "marker", ColumnType.of("int")));
        key.fixed = true;
        marker.fixed = true;
        marker.set("not null", "yes");
        if (partitioned) {
            table.set("partition by", model.chance(50) ? "range (%s)" : "list (%s)");
        } else {
            key(model, key);
        }
        key.set("not null", "yes");
        key(model, table, key);
        int more = 3 + model.random.nextInt(4);
        for (int i = 0; i < more; i++) {
            ColumnChanges.column(model, table);
        }
        return table;
    }

    private static void key(Model model, Column key) {
        switch (model.random.nextInt(4)) {
            case 0 -> key.set("identity", "always as identity");
            case 1 -> key.set("identity", "by default as identity");
            case 2 -> key.set("serial", "yes");
            default -> key.type = ColumnType.of("big");
        }
    }

    private static void key(Model model, Table table, Column key) {
        model.add(
                new Item(
                        "primary key",
                        null,
                        "",
                        List.of(table, key),
                        item ->
                                "alter table "
                                        + table.qualified()
                                        + " add primary key ("
                                        + key.quoted()
                                        + ")"));
    }

    private static Table partition(Model model, Table parent, String bounds) {
        Table table = new Table(parent.home(), model.name("part"), parent);
        table.set("bounds", bounds);
        return model.add(table);
    }

    static @Nullable Asked drop(Model model) {
        List<Table> tables = model.tables(t -> t.parent == null);
        return tables.size() < 32 ? null : model.drop(model.one(tables), new Asked());
    }

    static Asked rename(Model model) {
        return new Asked().rename(model.one(model.tables(t -> true)), model.name("renamed"));
    }

    static Asked fill(Model model) {
        Table table = model.one(model.tables(t -> !t.is("partition by")));
        table.set("fillfactor", table.is("fillfactor") && model.chance(50) ? "" : number(model));
        return new Asked();
    }

    private static String number(Model model) {
        return Integer.toString(50 + model.random.nextInt(49));
    }

    /// A table that is logged cannot point to one that is not.
    static @Nullable Asked unlogged(Model model) {
        Table table = model.pick(model.tables(t -> t.isPlain() && !mustBeLogged(model, t)));
        if (table == null) {
            return null;
        }
        table.toggle("unlogged", "yes");
        return new Asked();
    }

    private static boolean mustBeLogged(Model model, Table table) {
        return model.dependents(table).stream()
                .anyMatch(i -> i.word.equals("foreign key") || i.word.equals("publication"));
    }

    static Asked replica(Model model) {
        model.one(model.tables(Table::isPlain)).toggle("replica", "replica identity full");
        return new Asked();
    }

    static @Nullable Asked addPartition(Model model) {
        Table parent = model.pick(model.tables(t -> t.is("partition by")));
        if (parent == null) {
            return null;
        }
        partition(model, parent, bounds(model, parent)).set("free", "yes");
        return new Asked();
    }

    private static String bounds(Model model, Table parent) {
        int start = Integer.parseInt(model.name("")) * 100;
        return parent.get("partition by").startsWith("range")
                ? "for values from (" + start + ") to (" + (start + 50) + ")"
                : "for values in (" + start + ", " + (start + 1) + ")";
    }

    static @Nullable Asked dropPartition(Model model) {
        Table table = model.pick(model.tables(t -> t.is("free")));
        return table == null ? null : model.drop(table, new Asked());
    }

    static @Nullable Asked bounds(Model model) {
        Table table = model.pick(model.tables(t -> t.is("free") && t.parent != null));
        if (table == null || table.parent == null) {
            return null;
        }
        table.set("bounds", bounds(model, table.parent));
        return new Asked();
    }

    static Asked addSchema(Model model) {
        String name = model.name("area");
        schema(model, name);
        return new Asked();
    }

    static Item schema(Model model, String name) {
        return model.add(
                new Item(
                        "schema",
                        null,
                        name,
                        List.of(),
                        item ->
                                item.name.equals("public")
                                        ? ""
                                        : "create schema " + item.quoted()));
    }

    static @Nullable Asked dropSchema(Model model) {
        Item schema =
                model.pick(model.all("schema").stream().filter(s -> isSmall(model, s)).toList());
        return schema == null ? null : model.drop(schema, new Asked());
    }

    private static boolean isSmall(Model model, Item schema) {
        return !schema.name.equals("public")
                && model.all("schema").size() > 3
                && model.dependents(schema).size() < 3
                && model.tables(t -> t.parent == null && t.home() != schema).size() >= 31;
    }

    static Asked renameSchema(Model model) {
        List<Item> schemas =
                model.all("schema").stream().filter(s -> !s.name.equals("public")).toList();
        return new Asked().rename(model.one(schemas), model.name("place"));
    }
}
