package dev.squall.schema.catalog.enumtype;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.StoredType;
import dev.squall.schema.catalog.TypedColumn;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An enum type.
///
/// @param sqlName the type as the server prints it
/// @param labels in their order
public record EnumType(ObjectId id, String sqlName, List<String> labels) implements StoredType {

    @Override
    public String phrase() {
        return Ddl.of("type ").name(id).text();
    }

    @Override
    public Set<String> occupies() {
        return Set.of("type " + id.qualified());
    }

    @Override
    public boolean isKnownByName() {
        return true;
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, create()));
    }

    Ddl create() {
        return Ddl.of("create ").declared(phrase()).sql(" as enum (").literals(labels).sql(")");
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        EnumType old = (EnumType) before;
        return NewLabels.onlyAdd(old, this)
                ? Change.altered(NewLabels.steps(old, this))
                : LabelSwap.change(old, this, sides);
    }

    @Override
    public List<Question> questions(@Nullable CatalogObject before, Sides sides) {
        if (!(before instanceof EnumType old)
                || sides.from().dependents(id, TypedColumn.class).isEmpty()) {
            return List.of();
        }
        List<ObjectId> more = new ArrayList<>();
        labels.stream().filter(l -> !old.labels.contains(l)).map(this::label).forEach(more::add);
        return old.labels.stream()
                .filter(l -> !labels.contains(l))
                .map(this::label)
                .filter(label -> !sides.answers().drops(label))
                .map(label -> asked(label, more))
                .toList();
    }

    private static Question asked(ObjectId label, List<ObjectId> more) {
        return more.isEmpty()
                ? new Question.Drop(label, "rows that have it would be refused")
                : new Question.Rename(label, more);
    }

    @Override
    public List<ObjectId> namesInside() {
        return labels.stream().map(this::label).toList();
    }

    @Override
    public Step renamed(ObjectId member, String name) {
        Ddl sql = Ddl.of("alter ").declared(phrase()).sql(" rename value ");
        return Step.of(id, sql.literal(member.name()).sql(" to ").literal(name));
    }

    private ObjectId label(String label) {
        return id.part(ObjectKind.ENUM_LABEL, label);
    }
}
