package dev.squall.schema.catalog.comment;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A comment.
///
/// @param on the object that takes it along: for a column of a view the view
/// @param phrase how `comment on` names what it is on
/// @param usual what stands there otherwise: an extension brings a comment of its own
public record Comment(ObjectId id, ObjectId on, String phrase, String text, @Nullable String usual)
        implements CatalogObject {

    static Comment of(ObjectId about, ObjectId on, String phrase, String text) {
        return of(about, on, phrase, text, null);
    }

    static Comment of(
            ObjectId about, ObjectId on, String phrase, String text, @Nullable String usual) {
        boolean part = !about.owner().isEmpty();
        String word = about.kind().word();
        ObjectId id =
                new ObjectId(
                        ObjectKind.COMMENT,
                        about.schema(),
                        part ? about.owner() : about.name(),
                        part ? word + " " + about.name() : word);
        return new Comment(id, on, phrase, text, usual);
    }

    /// The same with another text.
    public Comment saying(String other) {
        return new Comment(id, on, phrase, other, usual);
    }

    @Override
    public Set<ObjectId> dependsOn() {
        return Set.of(on);
    }

    @Override
    public ObjectId attachedTo() {
        return on;
    }

    /// A new type of the same name has no comment.
    @Override
    public boolean survives(ObjectId altered) {
        return altered.kind() == ObjectKind.COLUMN || !altered.equals(on);
    }

    @Override
    public List<Step> added(Sides sides) {
        return List.of(Step.of(id, start().literal(text)));
    }

    @Override
    public List<Step> dropped(Sides sides) {
        Ddl sql = usual == null ? start().sql("null") : start().literal(usual);
        return List.of(Step.of(id, sql));
    }

    @Override
    public CatalogObject retitled(Map<ObjectId, ObjectId> names, Snapshot to) {
        ObjectId other = names.get(on);
        return other == null ? this : of(other, other, to.known(other).phrase(), text);
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return Change.altered(added(sides));
    }

    private Ddl start() {
        return Ddl.of("comment on ").declared(phrase).sql(" is ");
    }
}
