package dev.squall.schema.catalog.operator;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A family of operator classes. Its name carries its access method.
///
/// @param phrase `operator family public.numbers using btree`
/// @param members the operators and functions that belong to none of its classes
public record OperatorFamily(ObjectId id, String phrase, List<Member> members)
        implements CatalogObject {

    /// An operator or a function of a family or a class.
    ///
    /// @param place how a statement that removes it names it: `operator 1 (integer, bigint)`
    /// @param text how a statement that adds it names it
    record Member(String place, String text) {}

    @Override
    public Set<String> occupies() {
        return Set.of("operator family " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(id, Ddl.of("create ").declared(phrase)));
        change(" add ", members.stream().map(Member::text).toList(), steps);
        return steps;
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        List<Member> old = ((OperatorFamily) before).members;
        List<Step> steps = new ArrayList<>();
        List<Member> gone = without(old, members);
        change(" drop ", gone.stream().map(Member::place).toList(), steps);
        change(" add ", without(members, old).stream().map(Member::text).toList(), steps);
        return Change.altered(steps);
    }

    private static List<Member> without(List<Member> members, List<Member> others) {
        return members.stream().filter(m -> !others.contains(m)).toList();
    }

    private void change(String verb, List<String> texts, List<Step> steps) {
        if (!texts.isEmpty()) {
            Ddl sql = Ddl.of("alter ").declared(phrase).declared(verb);
            steps.add(Step.of(id, sql.declared(String.join(",\n    ", texts))));
        }
    }
}
