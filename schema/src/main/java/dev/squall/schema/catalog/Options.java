package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Storage parameters and other options of the form `name=value`, as `pg_class.reloptions` has
/// them.
public final class Options {

    private Options() {}

    /// ` set (…)` and ` reset (…)`, as far as they are needed.
    public static List<Ddl> changes(List<String> before, List<String> after) {
        Map<String, String> old = map(before);
        Map<String, String> now = map(after);
        List<Ddl> changes = new ArrayList<>();
        Map<String, String> gone = new LinkedHashMap<>(old);
        gone.keySet().removeAll(now.keySet());
        if (!gone.isEmpty()) {
            changes.add(Ddl.of(" reset (").declared(String.join(", ", gone.keySet())).sql(")"));
        }
        Map<String, String> set = new LinkedHashMap<>(now);
        set.entrySet().removeAll(old.entrySet());
        if (!keepsOrder(old, now, set)) {
            set = now;
        }
        if (!set.isEmpty()) {
            changes.add(Ddl.of(" set (").add(list(set)).sql(")"));
        }
        return changes;
    }

    /// Those that are set stand behind the others: whether that is where they shall stand.
    private static boolean keepsOrder(
            Map<String, String> old, Map<String, String> now, Map<String, String> set) {
        List<String> names = new ArrayList<>(old.keySet());
        names.retainAll(now.keySet());
        names.removeAll(set.keySet());
        names.addAll(set.keySet());
        return inOrder(names).equals(inOrder(List.copyOf(now.keySet())));
    }

    /// Those of the table that holds long values stand by themselves.
    private static List<String> inOrder(List<String> names) {
        return names.stream()
                .sorted(Comparator.comparing(name -> name.startsWith("toast.")))
                .toList();
    }

    /// The options as they stand in parentheses.
    public static Ddl list(List<String> options) {
        return list(map(options));
    }

    private static Ddl list(Map<String, String> options) {
        Ddl sql = new Ddl();
        String comma = "";
        for (var option : options.entrySet()) {
            sql.declared(comma).declared(option.getKey()).sql(" = ").literal(option.getValue());
            comma = ", ";
        }
        return sql;
    }

    private static Map<String, String> map(List<String> options) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            map.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return map;
    }
}
