package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What a foreign-data wrapper is told, as `host=db.example.com`. Values of options that may be
/// secrets are nowhere: not in a snapshot, not in a plan.
public final class ForeignOptions {

    private static final Pattern SECRET =
            Pattern.compile(
                    ".*(passw|passphrase|passcode|pwd|secret|token|credential|api_?key|access_?key"
                            + "|private_?key|auth).*");

    /// What is called after a secret and is none: `password_required`, `api_key_id`.
    private static final Pattern NO_SECRET =
            Pattern.compile(".*(_id|_required|_?file|_type|_method)");

    private ForeignOptions() {}

    /// Whether the value of such an option may be a secret.
    public static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SECRET.matcher(lower).matches() && !NO_SECRET.matcher(lower).matches();
    }

    /// Those that can be shown, in the order of their names.
    public static List<String> plain(List<String> options) {
        return options.stream().filter(o -> !isSecret(name(o))).sorted().toList();
    }

    /// The names of those whose values may be secrets.
    public static List<String> secrets(List<String> options) {
        return options.stream()
                .map(ForeignOptions::name)
                .filter(ForeignOptions::isSecret)
                .sorted()
                .toList();
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('='));
    }

    /// ` options (host 'db.example.com')`, or nothing.
    public static Ddl clause(List<String> options) {
        List<Ddl> parts = new ArrayList<>();
        map(options).forEach((name, value) -> parts.add(option("", name).literal(value)));
        return clause(parts, new Ddl());
    }

    /// ` options (add …, set …, drop …)`, or nothing.
    public static Ddl changes(List<String> before, List<String> after) {
        Map<String, String> old = map(before);
        Map<String, String> now = map(after);
        List<Ddl> parts = new ArrayList<>();
        for (String name : old.keySet()) {
            if (!now.containsKey(name)) {
                parts.add(Ddl.of("drop ").name(name));
            }
        }
        now.forEach(
                (name, value) -> {
                    if (!value.equals(old.get(name))) {
                        String verb = old.containsKey(name) ? "set " : "add ";
                        parts.add(option(verb, name).literal(value));
                    }
                });
        return clause(parts, new Ddl());
    }

    private static Ddl option(String verb, String name) {
        return new Ddl().declared(verb).name(name).sql(" ");
    }

    private static Ddl clause(List<Ddl> parts, Ddl sql) {
        for (int i = 0; i < parts.size(); i++) {
            sql.sql(i == 0 ? " options (" : ", ").add(parts.get(i));
        }
        return sql.sqlIf(!parts.isEmpty(), ")");
    }

    private static Map<String, String> map(List<String> options) {
        Map<String, String> map = new LinkedHashMap<>();
        for (String option : options) {
            map.put(name(option), option.substring(option.indexOf('=') + 1));
        }
        return map;
    }
}
