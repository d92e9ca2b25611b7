package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.StoredType;
import dev.squall.schema.catalog.TypedColumn;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param position where it stands in its table; a difference of it is none
/// @param collation the collation, if it is not that of the type
/// @param defaultsTo its default as the server prints it
/// @param statistics how much `analyze` samples of it, or -1
/// @param options such as `n_distinct=100`
/// @param local whether its table declares it itself
/// @param parent the column that it is inherited from
public record Column(
        ObjectId id,
        int position,
        String type,
        @Nullable String collation,
        @Nullable NotNull notNull,
        @Nullable String defaultsTo,
        @Nullable Generated generated,
        @Nullable Identity identity,
        Stored storage,
        @Nullable String compression,
        int statistics,
        List<String> options,
        boolean local,
        @Nullable ObjectId parent)
        implements TypedColumn {

    ObjectId table() {
        return ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
    }

    @Override
    public String phrase() {
        return Ddl.of("column ").owner(id).sql(".").name(id.name()).text();
    }

    @Override
    public boolean equivalent(CatalogObject other) {
        return other instanceof Column c && comparable().equals(c.comparable());
    }

    @Override
    public @Nullable ObjectId countsWith() {
        return identity == null ? null : identity.sequence();
    }

    @Override
    public boolean isMoved(CatalogObject before, Sides sides) {
        return parent != null
                && before instanceof Column old
                && parent.equals(old.parent)
                && !equivalent(new ColumnAbove(this, sides).then(old));
    }

    private Column comparable() {
        return new ColumnCopy(this).comparable();
    }

    @Override
    public ObjectId partOf() {
        return table();
    }

    @Override
    public ObjectId attachedTo() {
        return parent == null || local ? table() : parent;
    }

    /// Its table leaves the one that it is inherited from, or that one lets go of the column alone.
    @Override
    public boolean partsFrom(ObjectId whole, Sides sides) {
        return parent != null
                && parent.equals(whole)
                && sides.to().has(table())
                && (!Descendant.above(sides.to(), table()).contains(parentTable())
                        || sides.from()
                                .get(parent, Column.class)
                                .filter(above -> above.goesAlone(sides))
                                .isPresent());
    }

    private ObjectId parentTable() {
        ObjectId above = Objects.requireNonNull(parent, "a column that is inherited");
        return ObjectId.of(ObjectKind.TABLE, above.schema(), above.owner());
    }

    /// Whether it is dropped while a table that inherits it keeps its own.
    private boolean goesAlone(Sides sides) {
        return !sides.to().has(id)
                && sides.from().dependents(id, Column.class).stream()
                        .filter(below -> id.equals(below.parent))
                        .filter(
                                below ->
                                        Descendant.above(sides.to(), below.table())
                                                .contains(table()))
                        .anyMatch(below -> sides.to().has(below.id));
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> needs = new TreeSet<>();
        if (parent != null) {
            needs.add(parent);
        }
        return needs;
    }

    @Override
    public Set<String> occupies() {
        return identity == null ? Set.of() : Set.of("relation " + identity.sequence().qualified());
    }

    @Override
    public boolean holdsData() {
        return generated == null;
    }

    @Override
    public boolean survives(ObjectId altered) {
        return generated == null || altered.equals(parent);
    }

    @Override
    public boolean canFollow(ObjectId about) {
        return generated == null && (about.kind() != ObjectKind.COLLATION || collation != null);
    }

    /// A default calls functions and counts with sequences. Values of a type that is made anew are
    /// kept as text meanwhile. The collation of a domain is that one's own matter.
    @Override
    public boolean releases(ObjectId need) {
        return generated == null
                && switch (need.kind()) {
                    case FUNCTION, AGGREGATE, SEQUENCE, ENUM, DOMAIN, COMPOSITE, RANGE -> true;
                    case COLLATION -> collation == null;
                    default -> false;
                };
    }

    @Override
    public boolean losesShape(ObjectId need, Snapshot in) {
        return in.get(need, StoredType.class).filter(t -> t.isOf(type)).isPresent();
    }

    @Override
    public List<Step> released(Sides sides) {
        return new ParkedColumn(this, sides).released();
    }

    @Override
    public List<Step> regained(Sides sides) {
        return new ParkedColumn(this, sides).regained();
    }

    @Override
    public List<Step> added(Sides sides) {
        if (parent != null && Descendant.above(sides.from(), table()).contains(parentTable())) {
            Change change = changed(copied(sides), sides);
            return change instanceof Change.Altered altered ? altered.steps() : List.of();
        }
        return new NewColumn(this, sides).steps();
    }

    @Override
    public List<Step> dropped(Sides sides) {
        Hazard loss = Hazard.dataLoss("all values of " + id.called() + " are lost");
        Ddl start = goesAlone(sides) ? Ddl.of("alter table only ").owner(id) : alterTable();
        Ddl sql = start.sql(" drop column ").name(id.name());
        return List.of(Step.of(id, sql, holdsData() ? loss : null));
    }

    @Override
    public Step renamed(String name) {
        Ddl sql = alterTable().sql(" rename column ").name(id.name());
        return Step.of(id, sql.sql(" to ").name(name));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return new ColumnSteps(this, sides).from((Column) before);
    }

    @Override
    public List<Question> questions(@Nullable CatalogObject before, Sides sides) {
        List<Question> questions = new ArrayList<>();
        boolean asked = parent == null && sides.stays(table());
        if (asked && before == null && needsValue() && sides.answers().backfill(id).isEmpty()) {
            questions.add(new Question.Backfill(id));
        }
        if (asked && before instanceof Column old && !old.type.equals(type)) {
            questions.addAll(new TypeChange(old, this, sides).questions());
        }
        return questions;
    }

    /// Whether a row must be told its value.
    boolean needsValue() {
        return notNull != null && defaultsTo == null && generated == null && identity == null;
    }

    @Override
    public boolean isOf(String sqlType) {
        return type.equals(sqlType);
    }

    @Override
    public boolean stores(String sqlType) {
        return type.equals(sqlType) || type.equals(sqlType + "[]");
    }

    @Override
    public List<Step> beforeSwap(ObjectId about) {
        return defaultsTo == null
                        || about.kind() == ObjectKind.COLLATION
                        || (parent != null && !local)
                ? List.of()
                : List.of(Step.of(about, alterColumn().sql(" drop default")));
    }

    @Override
    public List<Step> afterSwap(ObjectId about, String value, Sides sides) {
        if (parent != null && !local) {
            return List.of();
        }
        if (about.kind() == ObjectKind.COLLATION) {
            Ddl sql = alterColumn().sql(" type ").add(new ColumnText(this).type());
            return List.of(Step.of(about, sql));
        }
        List<Step> steps = new ArrayList<>();
        Ddl sql = alterColumn().sql(" type ").declared(type);
        if (RelationTable.isForeign(table(), sides.from())) {
            steps.add(Step.of(about, sql));
        } else {
            Hazard rewrite = Hazard.rewrite("all of " + table().called() + " is written anew");
            steps.add(Step.of(about, sql.sql(" using ").add(turned(value)), rewrite));
        }
        if (defaultsTo != null && keepsDefault(sides)) {
            steps.add(Step.of(about, alterColumn().sql(" set default ").declared(defaultsTo)));
        }
        return steps;
    }

    /// Its value as another type has it.
    private Ddl turned(String value) {
        boolean array = type.endsWith("[]");
        String name = new Ddl().name(id.name()).text();
        return value.isEmpty() || array
                ? new Ddl().declared(name).sql("::text").sqlIf(array, "[]").sql("::").declared(type)
                : new Ddl().declared(value.replace("%s", name)).sql("::").declared(type);
    }

    /// Another default is set when the column itself changes.
    private boolean keepsDefault(Sides sides) {
        return sides.to()
                .get(id, Column.class)
                .filter(after -> Objects.equals(after.defaultsTo, defaultsTo))
                .isPresent();
    }

    Ddl alterTable() {
        return Ddl.of("alter table ").owner(id);
    }

    Ddl alterColumn() {
        return alterTable().sql(" alter column ").name(id.name());
    }

    /// What `create table` says of it; the rest follows by `alter`.
    Ddl ddl() {
        return new ColumnText(this).ddl();
    }

    /// The column without a default, which may be null.
    public Ddl bare() {
        return new ColumnText(this).bare();
    }

    /// Whether no row may be without a value.
    public boolean isRequired() {
        return notNull != null;
    }

    /// The column as `create table` and `add column` make it.
    public Column plain() {
        return new ColumnCopy(this).plain();
    }

    /// The column as its table has it from the one that it inherits from.
    Column copied(Sides sides) {
        Objects.requireNonNull(parent, "a column that is inherited");
        return sides.to()
                .get(parent, Column.class)
                .map(above -> new ColumnCopy(this).like(above))
                .orElse(this);
    }
}
