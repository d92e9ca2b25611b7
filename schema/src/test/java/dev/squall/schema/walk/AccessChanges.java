package dev.squall.schema.walk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Roles, what they may do, and which rows they see.
final class AccessChanges {

    static final List<Change> ALL =
            List.of(
                    new Change("add a role", AccessChanges::addRole),
                    new Change("change a role", AccessChanges::role),
                    new Change("drop a role", AccessChanges::dropRole),
                    new Change("add a membership", AccessChanges::addMembership),
                    new Change("drop a membership", m -> KeyChanges.dropOne(m, "membership")),
                    new Change("grant", AccessChanges::grant),
                    new Change("grant a column", AccessChanges::grantColumn),
                    new Change("change a grant", AccessChanges::changeGrant),
                    new Change("revoke", m -> KeyChanges.dropOne(m, "grant")),
                    new Change("add default privileges", AccessChanges::addDefault),
                    new Change(
                            "drop default privileges",
                            m -> KeyChanges.dropOne(m, "default privileges")),
                    new Change("add a policy", AccessChanges::addPolicy),
                    new Change("change a policy", AccessChanges::policy),
                    new Change("rename a policy", AccessChanges::renamePolicy),
                    new Change("drop a policy", m -> KeyChanges.dropOne(m, "policy")),
                    new Change("enable row-level security", AccessChanges::enable),
                    new Change("force row-level security", AccessChanges::force));

    private AccessChanges() {}

    static Asked addRole(Model model) {
        model.add(
                        new Item(
                                "role",
                                null,
                                model.name("walk_role"),
                                List.of(),
                                item ->
                                        "create role "
                                                + item.quoted()
                                                + " "
                                                + item.get("attributes")))
                .set("attributes", "nologin");
        return new Asked();
    }

    static @Nullable Asked role(Model model) {
        Item role = model.pick("role");
        if (role == null) {
            return null;
        }
        List<String> all =
                List.of(
                        "login noinherit",
                        "bypassrls",
                        "createdb createrole",
                        "connection limit 7",
                        "nologin",
                        "valid until '2040-01-01 00:00:00+00'");
        role.set("attributes", model.one(all));
        return new Asked();
    }

    static @Nullable Asked dropRole(Model model) {
        Item role = model.pick("role");
        return role == null || model.all("role").size() < 4 ? null : model.drop(role, new Asked());
    }

    static @Nullable Asked addMembership(Model model) {
        List<Item> roles = model.all("role");
        Item one = model.one(roles);
        Item other = model.one(roles);
        boolean later = roles.indexOf(other) > roles.indexOf(one);
        boolean there =
                model.all("membership").stream()
                        .anyMatch(m -> m.needs().equals(List.of(one, other)));
        if (!later || there) {
            return null;
        }
        model.add(
                new Item(
                        "membership",
                        null,
                        "",
                        List.of(one, other),
                        item -> "grant " + one.quoted() + " to " + other.quoted()));
        return new Asked();
    }

    static @Nullable Asked grant(Model model) {
        List<String> words =
                List.of("table", "view", "sequence", "function", "schema", "materialized view");
        Item on = model.pick(model.one(words));
        return on == null ? null : grant(model, on, privileges(on, false));
    }

    private static String privileges(Item on, boolean more) {
        return switch (on.word) {
            case "table", "view", "materialized view" -> more ? "select, update" : "select";
            case "sequence" -> more ? "usage, select" : "usage";
            case "schema" -> more ? "usage, create" : "usage";
            default -> "execute";
        };
    }

    private static @Nullable Asked grant(Model model, Item on, String privileges) {
        Item role = model.one(model.all("role"));
        boolean there =
                model.all("grant").stream().anyMatch(g -> g.needs().containsAll(List.of(on, role)));
        if (there) {
            return null;
        }
        model.add(
                        new Item(
                                "grant",
                                null,
                                "",
                                List.of(on, role),
                                item ->
                                        "grant "
                                                + item.get("privileges")
                                                + " on "
                                                + object(on)
                                                + " to "
                                                + role.quoted()
                                                + item.get("option")))
                .set("privileges", privileges);
        return new Asked();
    }

    private static String object(Item on) {
        return switch (on.word) {
            case "view", "materialized view" -> "table " + on.qualified();
            default -> on.phrase();
        };
    }

    static @Nullable Asked grantColumn(Model model) {
        Column column = model.one(model.columns(c -> true));
        Item role = model.one(model.all("role"));
        model.add(
                new Item(
                        "column grant",
                        null,
                        "",
                        List.of(column, role),
                        item ->
                                "grant select ("
                                        + column.quoted()
                                        + "), references ("
                                        + column.quoted()
                                        + ") on "
                                        + column.table.qualified()
                                        + " to "
                                        + role.quoted()));
        return new Asked();
    }

    static @Nullable Asked changeGrant(Model model) {
        Item grant = model.pick("grant");
        if (grant == null) {
            return null;
        }
        boolean more = !grant.get("privileges").contains(",") && model.chance(60);
        grant.set("privileges", privileges(grant.needs().getFirst(), more));
        grant.toggle("option", " with grant option");
        return new Asked();
    }

    static @Nullable Asked addDefault(Model model) {
        Item role = model.one(model.all("role"));
        Item schema = model.one(model.all("schema"));
        String on =
                model.one(
                        List.of("select on tables", "usage on sequences", "execute on functions"));
        boolean there =
                model.all("default privileges").stream()
                        .anyMatch(d -> d.needs().containsAll(List.of(role, schema)));
        if (there) {
            return null;
        }
        model.add(
                new Item(
                        "default privileges",
                        null,
                        "",
                        List.of(role, schema),
                        item ->
                                "alter default privileges in schema "
                                        + schema.quoted()
                                        + " grant "
                                        + on
                                        + " to "
                                        + role.quoted()));
        return new Asked();
    }

    static @Nullable Asked addPolicy(Model model) {
        Table table = model.one(model.tables(t -> t.parent == null));
        Item role = model.one(model.all("role"));
        Table other = model.one(model.tables(t -> t.parent == null));
        table.set("rls", "enable row level security");
        model.add(
                        new Item(
                                "policy",
                                null,
                                model.name("po"),
                                List.of(table, role, table.marker(), other, other.marker()),
                                item ->
                                        "create policy "
                                                + item.quoted()
                                                + " on "
                                                + table.qualified()
                                                + item.get("command")
                                                + " to "
                                                + (item.is("public") ? "public" : role.quoted())
                                                + " using ("
                                                + table.marker().quoted()
                                                + " > 1"
                                                + item.get("number")
                                                + exists(other)
                                                + ")"))
                .set("command", "");
        return new Asked();
    }

    private static String exists(Table other) {
        return " or exists (select from "
                + other.qualified()
                + " o where o."
                + other.marker().quoted()
                + " = 1)";
    }

    static @Nullable Asked policy(Model model) {
        Item policy = model.pick("policy");
        if (policy == null) {
            return null;
        }
        switch (model.random.nextInt(3)) {
            case 0 -> policy.toggle("public", "yes");
            case 1 -> policy.toggle("command", " as restrictive for update");
            default -> policy.set("number", Integer.toString(model.random.nextInt(1000)));
        }
        return new Asked();
    }

    static @Nullable Asked renamePolicy(Model model) {
        Item policy = model.pick("policy");
        if (policy == null) {
            return null;
        }
        policy.name = model.name("po");
        return new Asked();
    }

    static @Nullable Asked enable(Model model) {
        model.one(model.tables(t -> t.parent == null)).toggle("rls", "enable row level security");
        return new Asked();
    }

    static @Nullable Asked force(Model model) {
        model.one(model.tables(t -> t.parent == null)).toggle("force", "force row level security");
        return new Asked();
    }
}
