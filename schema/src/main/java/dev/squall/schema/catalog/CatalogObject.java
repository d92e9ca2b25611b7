package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import dev.squall.schema.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One object as the server has it: a record of plain values. What it depends on is known by the
/// [Snapshot], so that two objects are the same when their values are.
public interface CatalogObject {

    /// What it is called.
    ObjectId id();

    /// How `drop …` and `comment on …` name it: `table public.users`.
    String phrase();

    /// Whether nothing is to be done to make one of the other.
    default boolean equivalent(CatalogObject other) {
        return equals(other);
    }

    /// Whether the plan changes it by the way, although it is the same on both sides: a column of a
    /// partition with the one above. It is changed back then.
    default boolean isMoved(CatalogObject before, Sides sides) {
        return false;
    }

    /// The sequence that it has inside: a column with an identity.
    default @Nullable ObjectId countsWith() {
        return null;
    }

    /// What must be there before it and does not stand in `pg_depend`.
    default Set<ObjectId> dependsOn() {
        return Set.of();
    }

    /// Text which the server does not look into, such as the body of a function: what it names
    /// comes before it if it can.
    default String body() {
        return "";
    }

    /// What writes it when that is added: a table writes its columns.
    default @Nullable ObjectId partOf() {
        return null;
    }

    /// What takes it along when that is dropped. It need not depend on it: a sequence is there
    /// before the column that owns it.
    default @Nullable ObjectId attachedTo() {
        return partOf();
    }

    /// Whether PostgreSQL drops it by itself with this, which it needs: a key with its column.
    default boolean fallsWith(ObjectId need) {
        return false;
    }

    /// What it stands for in a partition: an index of the table above. It goes when that goes.
    default @Nullable ObjectId standsFor() {
        return null;
    }

    /// What is made or altered before it, if that is.
    default Set<ObjectId> follows(Sides sides) {
        return Set.of();
    }

    /// Whether it parts from something that it is attached to, before that goes: a partition that
    /// is detached keeps its indexes.
    default boolean partsFrom(ObjectId whole, Sides sides) {
        return false;
    }

    /// The steps before anything of it is touched: a partition is detached.
    default List<Step> left(Sides sides) {
        return List.of();
    }

    /// The steps when all that belongs to it is as it shall be: a partition is attached.
    default List<Step> joined(Sides sides) {
        return List.of();
    }

    /// The objects that may not be touched before [#left], nor after [#joined] of this side.
    default Set<ObjectId> joins() {
        return Set.of();
    }

    /// Whether it comes by itself when its table joins another one.
    default boolean comesJoined(Sides sides) {
        return false;
    }

    /// What it has a share of, if two shares may be in each other's way: the rows of a partitioned
    /// table.
    default @Nullable Share share() {
        return null;
    }

    /// The names that only one object can have at a time, such as `relation public.users`.
    default Set<String> occupies() {
        return Set.of();
    }

    /// Whether values are lost when it is dropped.
    default boolean holdsData() {
        return false;
    }

    /// The table in which every row that it is about must find its like: the target of a foreign
    /// key.
    default @Nullable ObjectId refersTo() {
        return null;
    }

    /// Whether it looks at changed rows at the end of the transaction only, if nothing else is
    /// said.
    default boolean isDeferred() {
        return false;
    }

    /// Whether it can stay while something that it depends on changes its shape (a column its type,
    /// an enum type its labels). Otherwise it is dropped before, and added after.
    default boolean survives(ObjectId altered) {
        return false;
    }

    /// Whether it can let go of something that it needs while that is away: a column of its
    /// default.
    default boolean releases(ObjectId need) {
        return false;
    }

    /// Whether it is of no use to others while it has let go of something: a column that is kept as
    /// text. They go for a time.
    default boolean losesShape(ObjectId need, Snapshot in) {
        return false;
    }

    /// The steps that let go of what it releases.
    default List<Step> released(Sides sides) {
        return List.of();
    }

    /// The steps that take back what it released, as it shall be.
    default List<Step> regained(Sides sides) {
        return List.of();
    }

    /// Whether people know it by its name, so that it can be renamed rather than dropped.
    default boolean isKnownByName() {
        return holdsData();
    }

    /// The step that gives it another name.
    default Step renamed(String name) {
        return Step.of(id(), Ddl.of("alter ").declared(phrase()).sql(" rename to ").name(name));
    }

    /// What it is apart from its name, if another one on the same table that is alike may get its
    /// name instead of being made anew.
    default Optional<Object> likeness() {
        return Optional.empty();
    }

    /// The same when some have got other names.
    ///
    /// @param names the old ids and the new ones
    /// @param to where those of the new ids are
    default CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        return this;
    }

    /// What has a name in it and is no object: the labels of an enum type.
    default List<ObjectId> namesInside() {
        return List.of();
    }

    /// The step that gives a member another name.
    default Step renamed(ObjectId member, String name) {
        throw new IllegalArgumentException(member + " is no member of " + id());
    }

    /// The steps that create it, with its parts.
    List<Step> added(Sides sides);

    /// The steps that remove it.
    default List<Step> dropped(Sides sides) {
        return List.of(Step.of(id(), Ddl.of("drop ").declared(phrase())));
    }

    /// How this is made of what was there before under the same name.
    default Change changed(CatalogObject before, Sides sides) {
        return Change.recreated();
    }

    /// What has to be asked before it is added, or made of what was there before.
    default List<Question> questions(@Nullable CatalogObject before, Sides sides) {
        return List.of();
    }
}
