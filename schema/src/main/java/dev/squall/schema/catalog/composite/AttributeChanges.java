package dev.squall.schema.catalog.composite;

import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.TypeSwap;
import dev.squall.schema.catalog.TypedColumn;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a composite type gets other attributes. PostgreSQL adds one at the end and drops any; it
/// gives one another type where no table has such a column.
final class AttributeChanges {

    private final CompositeType before;
    private final CompositeType after;
    private final Sides sides;

    AttributeChanges(CompositeType before, CompositeType after, Sides sides) {
        this.before = before;
        this.after = after;
        this.sides = sides;
    }

    Change change() {
        boolean stored = !sides.from().dependents(before.id(), TypedColumn.class).isEmpty();
        if (!keepsOrder() || (stored && !retyped().isEmpty())) {
            return new TypeSwap(before, after, sides)
                    .change(after.sqlName(), after.create(), mapping());
        }
        List<Step> steps = new ArrayList<>();
        before.attributes().stream()
                .filter(a -> after.attribute(a.name()) == null)
                .forEach(a -> steps.add(drop(a)));
        retyped().forEach(a -> steps.add(retype(a)));
        boolean disturbs = !steps.isEmpty();
        after.attributes().stream()
                .filter(a -> before.attribute(a.name()) == null)
                .forEach(a -> steps.add(add(a)));
        return Change.altered(steps, disturbs ? Set.of(after.id()) : Set.of());
    }

    /// Whether the new attributes stand behind those that stay.
    private boolean keepsOrder() {
        List<String> now = names(after);
        List<String> order = new ArrayList<>(names(before));
        order.retainAll(now);
        now.stream().filter(name -> !order.contains(name)).forEach(order::add);
        return order.equals(now);
    }

    private static List<String> names(CompositeType type) {
        return type.attributes().stream().map(Attribute::name).toList();
    }

    private List<Attribute> retyped() {
        return after.attributes().stream()
                .filter(a -> before.attribute(a.name()) != null)
                .filter(a -> !a.equals(before.attribute(a.name())))
                .toList();
    }

    private Step drop(Attribute attribute) {
        Hazard hazard = Hazard.dataLoss("all values of " + attribute.name() + " are lost");
        return Step.of(after.id(), alter().sql(" drop attribute ").name(attribute.name()), hazard);
    }

    private Step retype(Attribute attribute) {
        Ddl sql = alter().sql(" alter attribute ").name(attribute.name()).sql(" type ");
        return Step.of(after.id(), sql.add(attribute.typeDdl()));
    }

    private Step add(Attribute attribute) {
        return Step.of(after.id(), alter().sql(" add attribute ").add(attribute.ddl()));
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(after.phrase());
    }

    /// The fields of a new value, made of the old one: `(%s).x, null`.
    private String mapping() {
        List<String> fields = new ArrayList<>();
        for (Attribute attribute : after.attributes()) {
            Ddl field = Ddl.of("(%s).").name(attribute.name());
            boolean old = before.attribute(attribute.name()) != null;
            fields.add(old ? field.sql("::text::").declared(attribute.type()).text() : "null");
        }
        return "row(" + String.join(", ", fields) + ")";
    }
}
