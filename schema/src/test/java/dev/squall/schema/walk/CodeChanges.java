package dev.squall.schema.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Functions, and the triggers that call them.
final class CodeChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a function", CodeChanges::pure),
                    new Change("add a function over a table", CodeChanges::reading),
                    new Change("add a function with a parsed body", CodeChanges::atomic),
                    new Change("add an event trigger", CodeChanges::addEventTrigger),
                    new Change(
                            "drop an event trigger", m -> KeyChanges.dropOne(m, "event trigger")),
                    new Change("add a trigger", CodeChanges::addTrigger),
                    new Change("change the body of a function", CodeChanges::body),
                    new Change("change the signature of a function", CodeChanges::signature),
                    new Change("change what a function returns", CodeChanges::returns),
                    new Change("change the options of a function", CodeChanges::options),
                    new Change("drop a function", m -> KeyChanges.dropOne(m, "function")),
                    new Change("change a trigger", CodeChanges::trigger),
                    new Change("rename a trigger", CodeChanges::renameTrigger),
                    new Change("drop a trigger", m -> KeyChanges.dropOne(m, "trigger")));

    private CodeChanges() {}

    private static Item function(Model model, String start, List<? extends Item> needs) {
        return model.add(
                new Item(
                        "function",
                        model.one(model.all("schema")),
                        model.name(start),
                        needs,
                        item -> {
                            String table = needs.isEmpty() ? "" : needs.getFirst().qualified();
                            return "create function "
                                    + item.qualified()
                                    + item.get("arguments")
                                    + " returns "
                                    + item.get("returns")
                                    + " language "
                                    + item.get("language")
                                    + item.get("options")
                                    + " "
                                    + item.get("body")
                                            .replace("%t", table)
                                            .replace("%n", item.get("number"));
                        }));
    }

    /// A function of a number that reads nothing.
    static @Nullable Item anyPure(Model model) {
        return model.pick(model.all("function").stream().filter(f -> f.is("pure")).toList());
    }

    static Asked pure(Model model) {
        function(model, "f", List.of())
                .set("arguments", "(integer)")
                .set("returns", "integer")
                .set("language", "sql")
                .set("options", " immutable")
                .set("body", "return 1%n + 0")
                .set("pure", "yes");
        return new Asked();
    }

    static Asked reading(Model model) {
        function(model, "count", List.of(model.one(model.tables(t -> t.parent == null))))
                .set("arguments", "(integer)")
                .set("returns", "bigint")
                .set("language", "plpgsql")
                .set("body", "as $$ begin return (select count(*) + 0%n from %t); end $$");
        return new Asked();
    }

    static Asked atomic(Model model) {
        function(model, "parsed", List.of(model.one(model.tables(t -> t.parent == null))))
                .set("arguments", "(integer)")
                .set("returns", "bigint")
                .set("language", "sql")
                .set("body", "begin atomic select count(*) + 0%n from %t; end");
        return new Asked();
    }

    static Asked addTrigger(Model model) {
        Item function =
                function(model, "touch", List.of())
                        .set("arguments", "()")
                        .set("returns", "trigger")
                        .set("language", "plpgsql")
                        .set("body", "as $$ begin return new; /* 1%n */ end $$");
        Table table = model.one(model.tables(Table::isPlain));
        model.add(
                        new Item(
                                "trigger",
                                null,
                                model.name("tr"),
                                List.of(table, function, table.marker()),
                                item ->
                                        "create trigger "
                                                + item.quoted()
                                                + " "
                                                + item.get("when")
                                                        .replace("%c", table.marker().quoted())
                                                        .replace("%t", table.qualified())
                                                + " execute function "
                                                + function.qualified()
                                                + "()"))
                .set("when", WHEN.getFirst());
        return new Asked();
    }

    static Asked addEventTrigger(Model model) {
        Item function =
                function(model, "watch", List.of())
                        .set("arguments", "()")
                        .set("returns", "event_trigger")
                        .set("language", "plpgsql")
                        .set("body", "as $$ begin /* 1%n */ end $$");
        model.add(
                new Item(
                        "event trigger",
                        null,
                        model.name("ev"),
                        List.of(function),
                        item ->
                                "create event trigger "
                                        + item.quoted()
                                        + " on ddl_command_end execute function "
                                        + function.qualified()
                                        + "()"));
        return new Asked();
    }

    private static final List<String> WHEN =
            List.of(
                    "before insert on %t for each row",
                    "before update of %c on %t for each row",
                    "after insert or delete on %t for each statement",
                    "before update on %t for each row when (old.%c is distinct from new.%c)",
                    "after update on %t referencing new table as fresh for each statement");

    static @Nullable Asked trigger(Model model) {
        Item trigger = model.pick("trigger");
        if (trigger == null) {
            return null;
        }
        trigger.set("when", model.one(WHEN));
        return new Asked();
    }

    static @Nullable Asked renameTrigger(Model model) {
        Item trigger = model.pick("trigger");
        if (trigger == null) {
            return null;
        }
        trigger.name = model.name("tr");
        return new Asked();
    }

    static @Nullable Asked body(Model model) {
        Item function = model.pick("function");
        if (function == null) {
            return null;
        }
        function.set("number", Integer.toString(model.random.nextInt(1000)));
        return new Asked();
    }

    static @Nullable Asked signature(Model model) {
        Item function = model.pick("function");
        if (function == null || function.get("arguments").equals("()")) {
            return null;
        }
        boolean old = function.get("arguments").equals("(integer)");
        function.set("arguments", old ? "(bigint)" : "(integer)");
        return new Asked();
    }

    static @Nullable Asked returns(Model model) {
        Item function = model.pick("function");
        if (function == null || !function.is("pure")) {
            return null;
        }
        boolean old = function.get("returns").equals("integer");
        function.set("returns", old ? "smallint" : "integer");
        function.set("body", old ? "return (1%n + 0)::smallint" : "return 1%n + 0");
        return new Asked();
    }

    static @Nullable Asked options(Model model) {
        Item function = model.pick("function");
        if (function == null) {
            return null;
        }
        List<String> all = List.of(" stable", "", " strict security definer", " cost 20");
        function.set("options", model.one(all));
        return new Asked();
    }
}
