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
import java.util.SortedMap;

/// A configuration of text search.
///
/// @param parser as a statement names it
/// @param mappings the dictionaries that are asked for each kind of word, as a statement names them
public record Configuration(ObjectId id, String parser, SortedMap<String, String> mappings)
        implements CatalogObject {

    @Override
    public String phrase() {
        return Ddl.of("text search configuration ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("text search configuration " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" (parser = ");
        steps.add(Step.of(id, sql.declared(parser).sql(")")));
        map(" add mapping for ", mappings, steps);
        return steps;
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Configuration old = (Configuration) before;
        if (!parser.equals(old.parser)) {
            return Change.recreated();
        }
        List<Step> steps = new ArrayList<>();
        List<String> gone =
                old.mappings.keySet().stream().filter(t -> !mappings.containsKey(t)).toList();
        if (!gone.isEmpty()) {
            steps.add(Step.of(id, alter().sql(" drop mapping for ").names(gone)));
        }
        Map<String, String> changed = new LinkedHashMap<>();
        Map<String, String> added = new LinkedHashMap<>();
        mappings.forEach(
                (token, with) -> {
                    String was = old.mappings.get(token);
                    if (was == null) {
                        added.put(token, with);
                    } else if (!was.equals(with)) {
                        changed.put(token, with);
                    }
                });
        map(" alter mapping for ", changed, steps);
        map(" add mapping for ", added, steps);
        return Change.altered(steps);
    }

    /// One statement for all words that have the same dictionaries.
    private void map(String verb, Map<String, String> tokens, List<Step> steps) {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        tokens.forEach(
                (token, with) -> alike.computeIfAbsent(with, w -> new ArrayList<>()).add(token));
        alike.forEach(
                (with, names) -> {
                    Ddl sql = alter().declared(verb).names(names);
                    steps.add(Step.of(id, sql.sql(" with ").declared(with)));
                });
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
