package dev.squall.schema.catalog.role;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The statements that change the settings of a role.
///
/// @param role the role
record RoleSettings(ObjectId role) {

    /// Settings that are a list of names; the others are one text.
    private static final Set<String> LISTS =
            Set.of(
                    "local_preload_libraries",
                    "search_path",
                    "session_preload_libraries",
                    "shared_preload_libraries",
                    "temp_tablespaces",
                    "unix_socket_directories");

    List<Step> steps(List<String> before, List<String> after, boolean here) {
        Map<String, String> old = map(before);
        Map<String, String> now = map(after);
        List<Step> steps = new ArrayList<>();
        for (String name : old.keySet()) {
            if (!now.containsKey(name)) {
                steps.add(step(Ddl.of(" reset ").declared(name), here));
            }
        }
        for (var setting : now.entrySet()) {
            if (!setting.getValue().equals(old.get(setting.getKey()))) {
                steps.add(step(set(setting.getKey(), setting.getValue()), here));
            }
        }
        return steps;
    }

    private static Ddl set(String name, String value) {
        Ddl sql = Ddl.of(" set ").declared(name).sql(" = ");
        return LISTS.contains(name) && !value.isEmpty() ? sql.declared(value) : sql.literal(value);
    }

    private Step step(Ddl what, boolean here) {
        Ddl alter = Ddl.of("alter role ").name(role);
        if (!here) {
            return Step.of(role, alter.add(what));
        }
        Ddl body = Ddl.of("begin\n    execute ").literal(alter.sql(" in database ").text());
        body.sql("\n        || quote_ident(current_database()) || ").literal(what.text());
        return Step.of(role, Ddl.of("do ").quoted(body.sql(";\nend")));
    }

    private static Map<String, String> map(List<String> settings) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            map.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return map;
    }
}
