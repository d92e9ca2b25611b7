package dev.squall.schema.walk;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Columns: they come, go, and become others.
final class ColumnChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a column", ColumnChanges::addNullable),
                    new Change("add a column with a default", ColumnChanges::addDefault),
                    new Change("add a required column", ColumnChanges::addRequired),
                    new Change("add a generated column", ColumnChanges::addGenerated),
                    new Change("add an identity", ColumnChanges::addIdentity),
                    new Change("drop a column", ColumnChanges::drop),
                    new Change("replace a column", ColumnChanges::replace),
                    new Change("rename a column", ColumnChanges::rename),
                    new Change("change a default", ColumnChanges::defaults),
                    new Change("require a value", ColumnChanges::require),
                    new Change("allow null", ColumnChanges::allow),
                    new Change("change an identity", ColumnChanges::identity),
                    new Change("make a serial an identity", ColumnChanges::serial),
                    new Change("change an expression", ColumnChanges::expression),
                    new Change("make a generated column an ordinary one", ColumnChanges::free),
                    new Change("change a collation", ColumnChanges::collate),
                    new Change("change the storage of a column", ColumnChanges::storage),
                    new Change("change the statistics of a column", ColumnChanges::statistics));

    private ColumnChanges() {}

    /// A column of any type.
    static Column column(Model model, Table table) {
        return model.add(new Column(table, model.name("c"), type(model)));
    }

    private static ColumnType type(Model model) {
        Item made =
                switch (model.random.nextInt(10)) {
                    case 0, 1 -> model.pick("enum");
                    case 2 -> model.pick("domain");
                    case 3 -> model.pick("composite");
                    default -> null;
                };
        if (made == null) {
            return ColumnType.of(model.one(ColumnType.FAMILIES));
        }
        boolean array = made.word.equals("enum") && model.chance(25);
        return new ColumnType(made.word + (array ? "s" : ""), made);
    }

    static @Nullable Column any(Model model, Predicate<Column> which) {
        return model.pick(model.columns(c -> !c.fixed && which.test(c)));
    }

    private static Column added(Model model) {
        return column(model, model.one(model.tables(t -> t.parent == null)));
    }

    static Asked addNullable(Model model) {
        added(model);
        return new Asked();
    }

    static Asked addDefault(Model model) {
        Column column = added(model);
        setDefault(model, column);
        column.set("not null", column.is("default") || column.giver != null ? "yes" : "");
        return new Asked();
    }

    /// A value, a number of a sequence, or what a function gives.
    static void setDefault(Model model, Column column) {
        column.giver = null;
        column.set("default", "").set("same", "yes");
        Item giver = model.pick(model.chance(50) ? "sequence" : "function");
        if (column.type.counts() && giver != null && model.chance(60)) {
            boolean calls = giver.word.equals("sequence") || giver.is("pure");
            column.giver = calls ? giver : null;
        } else if (!column.type.family().equals("composite")) {
            column.set("default", column.type.value(1 + model.random.nextInt(9)));
        }
        if (column.type.item() != null && column.is("default")) {
            Column same = column;
            column.set("default", "");
            typed(model, same);
        }
    }

    /// The text of a label or of a domain's value may not be written into the model: they can be
    /// renamed. A domain over numbers has one that stays.
    private static void typed(Model model, Column column) {
        if (column.type.family().equals("domain")) {
            column.set("default", Integer.toString(1 + model.random.nextInt(9)));
        }
    }

    static @Nullable Asked addRequired(Model model) {
        Column column = added(model);
        if (column.type.family().equals("composite")) {
            column.type = ColumnType.of("text");
        }
        column.set("not null", "yes");
        return new Asked().backfill(column, column.type.value(1));
    }

    static @Nullable Asked addGenerated(Model model) {
        Column source = any(model, c -> isSource(c) && c.table.parent == null);
        if (source == null) {
            return null;
        }
        Column column =
                model.add(
                        new Column(
                                source.table,
                                model.name("g"),
                                ColumnType.of(source.type.counts() ? "big" : "text")));
        column.source = source;
        column.set("expression", expression(model, column));
        return new Asked();
    }

    private static boolean isSource(Column c) {
        return c.source == null && (c.type.counts() || c.type.isText()) && !c.is("collate");
    }

    private static String expression(Model model, Column column) {
        int n = 2 + model.random.nextInt(50);
        return column.type.counts() ? "%s::bigint * " + n : "upper(%s) || '" + n + "'";
    }

    static @Nullable Asked addIdentity(Model model) {
        Column column =
                any(model, c -> c.isPlain() && c.is("not null") && c.type.counts() && isEasy(c));
        if (column == null) {
            return null;
        }
        column.set("identity", "by default as identity");
        return new Asked();
    }

    private static boolean isEasy(Column c) {
        boolean one = c.table.columns.stream().noneMatch(o -> o.is("identity"));
        return one && c.table.isPlain() && c.giver == null && !c.is("default");
    }

    static @Nullable Asked drop(Model model) {
        Column column = any(model, c -> true);
        return column == null ? null : model.drop(column, new Asked());
    }

    static @Nullable Asked replace(Model model) {
        Column column = any(model, c -> true);
        if (column == null) {
            return null;
        }
        Table table = column.table;
        Asked asked = model.drop(column, new Asked());
        column(model, table);
        return asked;
    }

    static Asked rename(Model model) {
        Column column = model.one(model.columns(c -> true));
        return new Asked().rename(column, model.name("Renamed"));
    }

    static @Nullable Asked defaults(Model model) {
        Column column = any(model, Column::isPlain);
        if (column == null) {
            return null;
        }
        if (column.is("default") || column.giver != null) {
            column.set("default", "");
            column.giver = null;
        } else {
            setDefault(model, column);
        }
        return new Asked();
    }

    static @Nullable Asked require(Model model) {
        Column column =
                any(
                        model,
                        c ->
                                c.isPlain()
                                        && !c.is("not null")
                                        && !isApart(model, c)
                                        && !c.type.family().equals("composite"));
        if (column == null) {
            return null;
        }
        column.set("not null", "yes");
        return new Asked().backfill(column, column.type.value(3));
    }

    /// Whether no two rows can have the same value.
    private static boolean isApart(Model model, Column column) {
        return model.dependents(column).stream()
                .anyMatch(i -> i.word.equals("unique") || i.word.equals("exclusion"));
    }

    static @Nullable Asked allow(Model model) {
        Column column = any(model, c -> c.is("not null") && c.isPlain());
        if (column == null) {
            return null;
        }
        column.set("not null", "");
        return new Asked();
    }

    static @Nullable Asked identity(Model model) {
        Column column = model.pick(model.columns(c -> c.is("identity")));
        if (column == null) {
            return null;
        }
        String how = model.chance(50) ? "always" : "by default";
        int step = 1 + model.random.nextInt(9);
        column.set("identity", how + " as identity (increment by " + step + " cache 5)");
        return new Asked();
    }

    static @Nullable Asked serial(Model model) {
        Column column = model.pick(model.columns(c -> c.is("serial")));
        if (column == null) {
            return null;
        }
        column.set("serial", "");
        column.set("not null", "yes");
        column.set("identity", "by default as identity");
        return new Asked();
    }

    static @Nullable Asked expression(Model model) {
        Column column = any(model, c -> c.source != null);
        if (column == null) {
            return null;
        }
        column.set("expression", expression(model, column));
        return new Asked().touch(column);
    }

    static @Nullable Asked free(Model model) {
        Column column = any(model, c -> c.source != null);
        if (column == null) {
            return null;
        }
        column.source = null;
        Asked asked = new Asked();
        asked.loses = true;
        return asked.touch(column);
    }

    static @Nullable Asked collate(Model model) {
        Column column = any(model, c -> c.type.isText() && c.source == null && !isRead(model, c));
        if (column == null) {
            return null;
        }
        column.toggle("collate", "\"C\"");
        return new Asked();
    }

    private static boolean isRead(Model model, Column column) {
        return model.dependents(column).stream().anyMatch(i -> i instanceof Column);
    }

    static @Nullable Asked storage(Model model) {
        Column column = any(model, c -> c.type.isText() || c.type.family().equals("json"));
        if (column == null) {
            return null;
        }
        Map<String, String> next = Map.of("", "external", "external", "main", "main", "");
        column.set("storage", next.getOrDefault(column.get("storage"), ""));
        return new Asked();
    }

    static @Nullable Asked statistics(Model model) {
        Column column = any(model, c -> true);
        if (column == null) {
            return null;
        }
        column.toggle("statistics", "250");
        return new Asked();
    }
}
