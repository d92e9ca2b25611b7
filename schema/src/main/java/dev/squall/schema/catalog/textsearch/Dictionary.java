package dev.squall.schema.catalog.textsearch;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A dictionary of text search.
///
/// @param template as a statement names it
/// @param options as the server keeps them: `language = 'english'`
public record Dictionary(ObjectId id, String template, String options) implements CatalogObject {

    private static final Pattern OPTION =
            Pattern.compile("(\"(?:[^\"]|\"\")++\"|\\w+) = (E?'(?:[^']|'')*+'|[^',]+)(?:, |$)");

    @Override
    public String phrase() {
        return Ddl.of("text search dictionary ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("text search dictionary " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" (template = ").declared(template);
        if (!options.isEmpty()) {
            sql.sql(", ").declared(options);
        }
        return List.of(Step.of(id, sql.sql(")")));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Dictionary old = (Dictionary) before;
        if (!template.equals(old.template)) {
            return Change.recreated();
        }
        Map<String, String> were = map(old.options);
        Map<String, String> are = map(options);
        List<String> changes = new ArrayList<>();
        for (String name : were.keySet()) {
            if (!are.containsKey(name)) {
                changes.add(name);
            }
        }
        are.forEach(
                (name, value) -> {
                    if (!value.equals(were.get(name))) {
                        changes.add(name + " = " + value);
                    }
                });
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" (");
        return Change.altered(
                List.of(Step.of(id, sql.declared(String.join(", ", changes)).sql(")"))));
    }

    private static Map<String, String> map(String options) {
        Map<String, String> map = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(options);
        while (option.find()) {
            map.put(option.group(1), option.group(2));
        }
        return map;
    }
}
