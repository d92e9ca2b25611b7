package dev.squall.kit.pull;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.IndexFlags;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.comment.Comment;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.constraint.ForeignKey;
import dev.squall.schema.catalog.constraint.Key;
import dev.squall.schema.catalog.extension.Extension;
import dev.squall.schema.catalog.function.Function;
import dev.squall.schema.catalog.index.Index;
import dev.squall.schema.catalog.policy.Policy;
import dev.squall.schema.catalog.policy.RowSecurity;
import dev.squall.schema.catalog.role.DatabaseRole;
import dev.squall.schema.catalog.role.Membership;
import dev.squall.schema.catalog.sequence.Sequence;
import dev.squall.schema.catalog.sequence.SequenceOwner;
import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.trigger.Firing;
import dev.squall.schema.catalog.trigger.Trigger;
import dev.squall.schema.catalog.view.MaterializedView;
import dev.squall.schema.catalog.view.View;
import dev.squall.schema.declared.ObjectName;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.question.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the classes declare of a database, and how: everything else becomes text.
///
/// What is declared may not need what comes as text behind everything: where it does, it is text as
/// well ([#problems]).
final class Claims {

    private static final Set<ObjectKind> EARLY =
            Set.of(
                    ObjectKind.ROLE,
                    ObjectKind.SCHEMA,
                    ObjectKind.EXTENSION,
                    ObjectKind.ENUM,
                    ObjectKind.DOMAIN,
                    ObjectKind.COMPOSITE);

    private final Model model;
    private final Snapshot snapshot;
    private final Sides sides;
    private final Set<ObjectId> declared = new TreeSet<>();
    private final Set<ObjectId> before = new TreeSet<>();
    private final Map<ObjectId, CatalogObject> made = new TreeMap<>();
    private final Map<ObjectId, KeyText> keys = new HashMap<>();
    private final Map<ObjectId, IndexText> indexes = new HashMap<>();
    private final Map<ObjectId, String> texts = new HashMap<>();
    private final Map<ObjectId, ObjectId> updatedAt = new HashMap<>();
    private final Set<ObjectId> serials = new HashSet<>();
    private final Set<ObjectId> implied = new HashSet<>();
    private final Map<String, Integer> overloads = new HashMap<>();

    Claims(Model model) {
        this.model = model;
        this.snapshot = model.snapshot();
        this.sides = new Sides(Part.of(snapshot, Set.of(), Map.of()), snapshot, Answers.none());
        snapshot.objects().keySet().forEach(this::countOverloads);
        snapshot.objects().values().stream()
                .filter(object -> !model.asText().contains(object.id()))
                .forEach(this::claim);
        updatedAtFunctions();
    }

    private void countOverloads(ObjectId id) {
        if (id.kind() == ObjectKind.FUNCTION || id.kind() == ObjectKind.AGGREGATE) {
            overloads.merge(bare(id), 1, Integer::sum);
        }
    }

    /// The name of a function without its arguments.
    static String bare(ObjectId function) {
        int arguments = function.name().indexOf('(');
        return arguments < 0 ? function.name() : function.name().substring(0, arguments);
    }

    private void declare(CatalogObject object, CatalogObject as) {
        declared.add(object.id());
        if (!object.equals(as)) {
            made.put(object.id(), as);
        }
    }

    private void claim(CatalogObject object) {
        switch (object) {
            case DatabaseRole role -> declare(role, plain(role));
            case Membership m when !m.admin() && m.settable() && m.inherit() == m.inherits() ->
                    declare(m, m);
            case Extension e when e.newest() -> declare(e, e);
            case Sequence _, SequenceOwner _ -> {}
            case Function f when isDeclarable(f) -> declare(f, f);
            case Key key -> key(key);
            case Check check -> check(check);
            case ForeignKey key -> foreignKey(key);
            case Index index -> index(index);
            case Policy policy -> policy(policy);
            case Trigger trigger -> trigger(trigger);
            case View view when model.views().containsKey(view.id()) -> declare(view, plain(view));
            case MaterializedView view when model.views().containsKey(view.id()) ->
                    declare(view, plain(view));
            case Comment comment when isOfRecord(comment) -> declare(comment, comment);
            default -> other(object);
        }
    }

    private void other(CatalogObject object) {
        ObjectId id = object.id();
        RecordTable table = model.table(id);
        if (table != null) {
            for (CatalogObject part : table.table().made(sides)) {
                CatalogObject known = snapshot.known(part.id());
                boolean silent = model.asText().contains(part.id());
                declare(known, silent && part instanceof Column c ? withoutDefault(c) : part);
            }
            table.of().values().forEach(this::serial);
        } else if (id.kind() == ObjectKind.SCHEMA || model.userTypes().containsKey(id)) {
            declare(object, object);
        }
    }

    private static Column withoutDefault(Column c) {
        return new Column(
                c.id(),
                c.position(),
                c.type(),
                c.collation(),
                c.notNull(),
                null,
                c.generated(),
                c.identity(),
                c.storage(),
                c.compression(),
                c.statistics(),
                c.options(),
                c.local(),
                c.parent());
    }

    private static DatabaseRole plain(DatabaseRole role) {
        List<String> attributes =
                role.attributes().stream()
                        .filter(Set.of("login", "inherit", "bypassrls")::contains)
                        .toList();
        return new DatabaseRole(role.id(), attributes, -1, null, List.of(), List.of());
    }

    private static View plain(View view) {
        List<String> options =
                Stream.of("security_invoker=true", "security_barrier=true")
                        .filter(view.options()::contains)
                        .toList();
        return new View(
                view.id(),
                view.query(),
                options,
                view.columns().stream()
                        .map(
                                c ->
                                        new dev.squall.schema.catalog.view.ViewColumn(
                                                c.name(), c.type(), null))
                        .toList());
    }

    private static MaterializedView plain(MaterializedView view) {
        return new MaterializedView(
                view.id(), view.query(), List.of(), null, null, true, List.of());
    }

    /// A column that `serial` makes, with its sequence.
    private void serial(Column column) {
        ObjectId id = column.id();
        String name = ObjectName.of(id.owner(), id.name(), "seq");
        ObjectId sequence = ObjectId.of(ObjectKind.SEQUENCE, id.schema(), name);
        ObjectId owner = new ObjectId(ObjectKind.SEQUENCE_OWNER, id.schema(), name, "");
        Sequence counts = snapshot.get(sequence, Sequence.class).orElse(null);
        boolean owned =
                snapshot.get(owner, SequenceOwner.class)
                        .filter(o -> o.column().equals(id))
                        .isPresent();
        boolean plain =
                counts != null
                        && owned
                        && !counts.unlogged()
                        && counts.shape().type().equals(column.type())
                        && counts.shape().options(column.type()).text().isEmpty();
        RecordTable table = model.table(column.partOf());
        boolean counted =
                column.defaultsTo() != null
                        && column.defaultsTo().startsWith("nextval('")
                        && snapshot.needsOf(id).contains(sequence);
        if (plain
                && counted
                && column.notNull() != null
                && table != null
                && !table.stated()
                && Set.of("smallint", "integer", "bigint").contains(column.type())) {
            declared.add(sequence);
            declared.add(owner);
            serials.add(id);
        }
    }

    private boolean isDeclarable(Function function) {
        String name = bare(function.id());
        String text = function.definition();
        boolean alone = overloads.getOrDefault(name, 0) == 1;
        boolean safe =
                !text.matches("(?is).*\\bsecurity\\s+definer\\b.*")
                        || text.matches("(?is).*\\bset\\s+search_path\\b.*");
        boolean named = text.contains(name + "(") && name.matches("[\\w$]+");
        return alone && safe && named;
    }

    private @Nullable RecordTable table(@Nullable ObjectId id) {
        return id == null ? null : model.table(id);
    }

    private void key(Key key) {
        RecordTable table = table(key.attachedTo());
        Optional<KeyText> text =
                switch (key.id().kind()) {
                    case PRIMARY_KEY -> KeyText.primary(key.definition());
                    case UNIQUE -> KeyText.unique(key.definition());
                    default -> Optional.empty();
                };
        if (table != null
                && key.parent() == null
                && !hasCounterparts(key.id())
                && key.isComplete()
                && text.isPresent()
                && known(table, text.get())) {
            keys.put(key.id(), text.get());
            declare(
                    key,
                    new Key(key.id(), key.definition(), IndexFlags.NONE, false, null, key.named()));
        }
    }

    /// Whether partitions have one of their own that stands for it: it comes with them.
    private boolean hasCounterparts(ObjectId id) {
        return snapshot.dependents(id, Counterpart.class).stream()
                .anyMatch(other -> id.equals(other.parent()));
    }

    private static boolean known(RecordTable table, KeyText key) {
        return table.fields(key.columns()).isPresent() && table.fields(key.include()).isPresent();
    }

    private void check(Check check) {
        if (check.on().kind() == ObjectKind.DOMAIN) {
            if (model.userTypes().containsKey(check.on())) {
                declare(check, check);
            }
            return;
        }
        String text = check.definition();
        boolean plain = text.startsWith("CHECK (") && SqlText.close(text, 6) == text.length() - 1;
        if (table(check.on()) != null && plain && check.valid() && check.enforced()) {
            texts.put(check.id(), SqlText.bare(text.substring(6)));
            declare(check, check);
        }
    }

    private void foreignKey(ForeignKey key) {
        RecordTable table = table(key.attachedTo());
        RecordTable target = table(key.target());
        Optional<KeyText> text =
                KeyText.foreign(key.definition(), key.deferrable(), key.deferred());
        if (table != null
                && target != null
                && text.isPresent()
                && key.valid()
                && key.enforced()
                && known(table, text.get())
                && target.fields(text.get().referenced()).isPresent()) {
            keys.put(key.id(), text.get());
            declare(key, key);
        }
    }

    /// PostgreSQL has the names of foreign keys and checks apart from those of indexes;
    /// declarations have not.
    private boolean isNamedAsAConstraint(Index index) {
        return Stream.of(ObjectKind.FOREIGN_KEY, ObjectKind.CHECK)
                .anyMatch(kind -> snapshot.has(index.on().part(kind, index.id().name())));
    }

    private void index(Index index) {
        RecordTable table = table(index.on());
        RecordView view = model.views().get(index.on());
        Optional<IndexText> text = IndexText.of(index.definition());
        boolean own =
                index.valid()
                        && index.parent() == null
                        && !hasCounterparts(index.id())
                        && !isNamedAsAConstraint(index);
        if ((table == null && view == null) || text.isEmpty() || !own) {
            return;
        }
        List<String> columns = new ArrayList<>(text.get().include());
        text.get().elements().stream()
                .map(IndexText.Element::column)
                .filter(java.util.Objects::nonNull)
                .forEach(columns::add);
        boolean known =
                (table == null
                                ? java.util.Objects.requireNonNull(view).fields(columns)
                                : table.fields(columns))
                        .isPresent();
        if (known) {
            indexes.put(index.id(), text.get());
            declare(
                    index,
                    new Index(
                            index.id(),
                            index.on(),
                            index.definition(),
                            true,
                            IndexFlags.NONE,
                            null,
                            index.named()));
        }
    }

    private void policy(Policy policy) {
        boolean old = !policy.command().equals("insert");
        boolean makes = !Set.of("select", "delete").contains(policy.command());
        boolean sayable =
                (policy.using() != null) == old
                        && (policy.check() == null || makes)
                        && (policy.check() != null || old)
                        && policy.roles().stream()
                                .allMatch(r -> snapshot.has(ObjectId.of(ObjectKind.ROLE, "", r)));
        if (table(policy.attachedTo()) != null && sayable) {
            declare(policy, policy);
            ObjectId security =
                    new ObjectId(
                            ObjectKind.ROW_SECURITY, policy.id().schema(), policy.id().owner(), "");
            declared.add(security);
            made.put(security, new RowSecurity(security, true, true));
        }
    }

    private void trigger(Trigger trigger) {
        RecordTable table = trigger.parent() == null ? table(trigger.on()) : null;
        String start = "CREATE TRIGGER ";
        if (table == null || !trigger.definition().startsWith(start)) {
            return;
        }
        String rest = trigger.definition().substring(start.length());
        texts.put(trigger.id(), rest.substring(SqlText.name(rest)).strip());
        declare(
                trigger,
                new Trigger(trigger.id(), trigger.on(), trigger.definition(), Firing.ORIGIN, null));
        sets(trigger, table).ifPresent(column -> updatedAt.put(trigger.id(), column));
    }

    /// The column that Squall's own trigger sets to the time of each update.
    private Optional<ObjectId> sets(Trigger trigger, RecordTable table) {
        String name = trigger.id().name();
        if (!name.startsWith("set_")) {
            return Optional.empty();
        }
        String call =
                " BEFORE UPDATE ON [^ ]+ FOR EACH ROW EXECUTE FUNCTION squall\\." + name + "\\(\\)";
        ObjectId function = ObjectId.of(ObjectKind.FUNCTION, "squall", name + "()");
        return table.column(name.substring("set_".length()))
                .filter(c -> c.type().name().startsWith("java.time."))
                .filter(c -> trigger.definition().matches("CREATE TRIGGER " + name + call))
                .filter(c -> snapshot.has(function))
                .map(
                        c ->
                                new ObjectId(
                                        ObjectKind.COLUMN,
                                        table.id().schema(),
                                        table.id().name(),
                                        c.name()));
    }

    /// Their function comes with the annotation.
    private void updatedAtFunctions() {
        Set<ObjectId> functions = new HashSet<>();
        updatedAt
                .keySet()
                .forEach(
                        t ->
                                functions.add(
                                        ObjectId.of(
                                                ObjectKind.FUNCTION, "squall", t.name() + "()")));
        declared.addAll(functions);
        implied.addAll(functions);
    }

    private boolean isOfRecord(Comment comment) {
        RecordTable table = table(comment.on());
        if (table == null && comment.on().kind() == ObjectKind.COLUMN) {
            table =
                    table(
                            ObjectId.of(
                                    ObjectKind.TABLE, comment.on().schema(), comment.on().owner()));
        }
        boolean ofColumn = comment.on().kind() == ObjectKind.COLUMN;
        boolean foreign = table != null && table.table().phrase().startsWith("foreign ");
        return table != null
                && !(foreign && !ofColumn)
                && (ofColumn || comment.on().kind() == ObjectKind.TABLE)
                && comment.id().equals(Comments.id(comment.on()));
    }

    /// Fills in what comes before tables, and finds what has to become text; empty: it is good as
    /// it is.
    Set<ObjectId> problems() {
        Set<ObjectId> problems = new TreeSet<>();
        for (ObjectId id : declared) {
            if (!snapshot.has(id)) {
                continue;
            }
            for (ObjectId need : snapshot.needsOf(id)) {
                if (!declared.contains(need) && !comesBefore(need, new HashSet<>())) {
                    problems.add(culprit(id));
                }
            }
            if (id.kind() == ObjectKind.COLUMN && callsOwnTable(id)) {
                problems.add(culprit(id));
            }
        }
        problems.addAll(typesInBetween());
        return problems;
    }

    /// A default can be said later; a column cannot.
    private ObjectId culprit(ObjectId id) {
        if (id.kind() != ObjectKind.COLUMN) {
            return id;
        }
        ObjectId table = ObjectId.of(ObjectKind.TABLE, id.schema(), id.owner());
        RecordTable of = model.table(table);
        boolean hasDefault =
                snapshot.get(id, Column.class).filter(c -> c.defaultsTo() != null).isPresent();
        boolean silent = of != null && !of.stated() && hasDefault && !model.asText().contains(id);
        return silent ? id : table;
    }

    private boolean callsOwnTable(ObjectId column) {
        ObjectId table = ObjectId.of(ObjectKind.TABLE, column.schema(), column.owner());
        return !model.asText().contains(column)
                && snapshot.needsOf(column).stream()
                        .filter(need -> need.kind() == ObjectKind.FUNCTION)
                        .anyMatch(function -> reaches(function, table, new HashSet<>()));
    }

    private boolean reaches(ObjectId from, ObjectId to, Set<ObjectId> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && snapshot.needsOf(from).stream().anyMatch(n -> reaches(n, to, seen)));
    }

    /// A type that needs a text which needs another declared type: they would have to take turns.
    private Set<ObjectId> typesInBetween() {
        Set<ObjectId> types = new TreeSet<>();
        for (ObjectId id : declared) {
            if (model.userTypes().containsKey(id)
                    && snapshot.needsOf(id).stream()
                            .filter(before::contains)
                            .anyMatch(need -> needsDeclaredType(need, new HashSet<>()))) {
                types.add(id);
            }
        }
        return types;
    }

    private boolean needsDeclaredType(ObjectId id, Set<ObjectId> seen) {
        return seen.add(id)
                && snapshot.needsOf(id).stream()
                        .anyMatch(
                                need ->
                                        declared.contains(need)
                                                ? model.userTypes().containsKey(need)
                                                : needsDeclaredType(need, seen));
    }

    /// Whether something can be made before all tables, with all that it needs.
    private boolean comesBefore(ObjectId id, Set<ObjectId> path) {
        if (before.contains(id)) {
            return true;
        }
        if (!path.add(id)) {
            return true; // it is looked at already
        }
        List<ObjectId> needs = new ArrayList<>(snapshot.needsOf(id));
        List<ObjectId> parts = new ArrayList<>();
        for (CatalogObject part : snapshot.parts(id, CatalogObject.class)) {
            parts.add(part.id());
            needs.addAll(snapshot.needsOf(part.id()));
        }
        ObjectId whole = snapshot.known(id).partOf();
        if (whole != null && !whole.equals(id)) {
            needs.add(whole);
        }
        boolean possible =
                needs.stream()
                        .filter(need -> !need.equals(id) && !parts.contains(need))
                        .allMatch(
                                need ->
                                        declared.contains(need)
                                                ? EARLY.contains(need.kind())
                                                : comesBefore(need, path));
        if (possible) {
            before.add(id);
            before.addAll(parts);
        }
        return possible;
    }

    Set<ObjectId> declared() {
        return declared;
    }

    boolean isDeclared(ObjectId id) {
        return declared.contains(id);
    }

    /// Whether something comes with an annotation of something else.
    boolean isImplied(ObjectId id) {
        return implied.contains(id) || updatedAt.containsKey(id);
    }

    Set<ObjectId> before() {
        return before;
    }

    Map<ObjectId, CatalogObject> made() {
        return made;
    }

    boolean isSerial(ObjectId column) {
        return serials.contains(column);
    }

    boolean isUpdatedAt(ObjectId column) {
        return updatedAt.containsValue(column);
    }

    KeyText key(ObjectId id) {
        return java.util.Objects.requireNonNull(keys.get(id));
    }

    IndexText index(ObjectId id) {
        return java.util.Objects.requireNonNull(indexes.get(id));
    }

    String text(ObjectId id) {
        return java.util.Objects.requireNonNull(texts.get(id));
    }

    Model model() {
        return model;
    }
}
