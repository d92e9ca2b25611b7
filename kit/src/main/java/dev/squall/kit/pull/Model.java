package dev.squall.kit.pull;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.composite.CompositeType;
import dev.squall.schema.catalog.constraint.Check;
import dev.squall.schema.catalog.domain.Domain;
import dev.squall.schema.catalog.enumtype.EnumType;
import dev.squall.schema.catalog.table.Column;
import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.catalog.view.MaterializedView;
import dev.squall.schema.catalog.view.View;
import dev.squall.schema.object.ObjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The classes that a database becomes: their names, their components, their types.
final class Model {

    /// A record of Java has no more components, as a `long` takes the place of two.
    private static final int MOST_COMPONENTS = 254;

    private static final int METHOD_SLOTS = 254;

    private final Snapshot snapshot;
    private final Source source;
    private final Set<ObjectId> asText;
    private final ClassNames names;
    private final TypeMap types;
    private final Map<String, CatalogObject> typesByName = new HashMap<>();
    private final SequencedMap<ObjectId, UserType> userTypes = new LinkedHashMap<>();
    private final SequencedMap<ObjectId, RecordTable> tables = new LinkedHashMap<>();
    private final SequencedMap<ObjectId, RecordView> views = new LinkedHashMap<>();
    private final Map<ObjectId, String> rowNames = new HashMap<>();
    private boolean readsTables = true;

    /// @param asText what no class shall be made of
    Model(Source source, Set<ObjectId> asText, String root) {
        this.source = source;
        this.snapshot = source.snapshot();
        this.asText = asText;
        this.names = new ClassNames("Tables", root);
        this.types = new TypeMap(names, this::userType);
        snapshot.objects().values().forEach(this::know);
        nameRows();
        all(RelationTable.class).filter(this::hasRecord).forEach(this::table);
        readsTables = false;
        all(View.class).forEach(this::view);
        all(MaterializedView.class).forEach(this::view);
    }

    private <T extends CatalogObject> java.util.stream.Stream<T> all(Class<T> type) {
        return snapshot.objects().values().stream()
                .filter(o -> type.isInstance(o) && !asText.contains(o.id()))
                .map(type::cast);
    }

    private void know(CatalogObject object) {
        switch (object) {
            case EnumType e -> typesByName.put(e.sqlName(), e);
            case Domain d -> typesByName.put(d.sqlName(), d);
            case CompositeType c -> typesByName.put(c.sqlName(), c);
            default -> {}
        }
    }

    /// A partition has no rows of its own, and its table's record reads them.
    private boolean hasRecord(RelationTable table) {
        int columns = snapshot.parts(table.id(), Column.class).size();
        return table.partition() == null && columns > 0 && columns <= MOST_COMPONENTS;
    }

    private void nameRows() {
        List<ObjectId> ids = new ArrayList<>();
        all(RelationTable.class).filter(this::hasRecord).map(RelationTable::id).forEach(ids::add);
        all(View.class).map(View::id).forEach(ids::add);
        all(MaterializedView.class).map(MaterializedView::id).forEach(ids::add);
        // what is in public, and what is short, has the names that it wants
        ids.sort(
                Comparator.<ObjectId, Boolean>comparing(id -> !id.schema().equals("public"))
                        .thenComparing(id -> id.name().length())
                        .thenComparing(id -> id));
        for (ObjectId id : ids) {
            String one = Singular.of(id.name());
            String name = JavaNames.type(one);
            String whole = JavaNames.type(id.schema() + "_" + one);
            rowNames.put(id, names.row(name, whole, name + "Row"));
        }
    }

    private void table(RelationTable table) {
        List<Column> all =
                snapshot.parts(table.id(), Column.class).stream()
                        .sorted(Comparator.comparingInt(Column::position))
                        .toList();
        List<RecordColumn> columns = new ArrayList<>();
        Map<String, Column> of = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Column column : all) {
            of.put(column.id().name(), column);
            JavaType type = types.java(column.type());
            boolean nullable = column.notNull() == null;
            String comment = Comments.of(snapshot, column.id());
            columns.add(column(column.id().name(), type, nullable, comment, taken));
        }
        if (slots(columns) > METHOD_SLOTS) {
            return;
        }
        boolean stated =
                Statements.isNeeded(table, all)
                        || all.stream().anyMatch(c -> !Statements.relations(snapshot, c).isEmpty());
        tables.put(
                table.id(),
                new RecordTable(table, name(table.id()), stated, List.copyOf(columns), of));
    }

    /// The parameters of a constructor.
    private static int slots(List<RecordColumn> columns) {
        return columns.stream()
                .mapToInt(
                        c ->
                                !c.nullable()
                                                && (c.type().name().equals("long")
                                                        || c.type().name().equals("double"))
                                        ? 2
                                        : 1)
                .sum();
    }

    private static RecordColumn column(
            String name,
            JavaType type,
            boolean nullable,
            @Nullable String comment,
            Set<String> taken) {
        String wish = JavaNames.component(name);
        String component = wish;
        for (int i = 2; !taken.add(component); i++) {
            component = wish + i;
        }
        return new RecordColumn(name, component, type, nullable, comment);
    }

    private void view(View view) {
        view(
                view.id(),
                view.query(),
                view.columns().stream()
                        .map(c -> new Source.StoredColumn(c.name(), bare(c.type())))
                        .toList());
    }

    /// A type without its collation, which views print behind it.
    private static String bare(String type) {
        int collate = type.indexOf(" collate ");
        return collate < 0 ? type : type.substring(0, collate);
    }

    private void view(MaterializedView view) {
        view(view.id(), view.query(), source.stored().getOrDefault(view.id(), List.of()));
    }

    private void view(ObjectId id, String query, List<Source.StoredColumn> all) {
        if (all.isEmpty() || all.size() > MOST_COMPONENTS) {
            return;
        }
        Set<String> taken = new HashSet<>();
        List<RecordColumn> columns =
                all.stream()
                        .map(c -> column(c.name(), types.java(c.type()), true, null, taken))
                        .toList();
        String row = name(id);
        views.put(id, new RecordView(id, row, row + "View", query, columns));
    }

    private String name(ObjectId id) {
        return java.util.Objects.requireNonNull(rowNames.get(id));
    }

    /// The class of a type; null if none declares it. What tables bring is declared, and views may
    /// use it.
    private @Nullable JavaType userType(String sql) {
        CatalogObject object = typesByName.get(sql);
        if (object == null || asText.contains(object.id())) {
            return null;
        }
        UserType known = userTypes.get(object.id());
        if (known == null && readsTables) {
            known = declared(object);
            if (known != null) {
                userTypes.put(object.id(), known);
            }
        }
        return known == null ? null : new JavaType(known.name(), List.of(), List.of(), true);
    }

    private @Nullable UserType declared(CatalogObject object) {
        return switch (object) {
            case EnumType e when !e.labels().isEmpty() ->
                    new UserType(e, typeName(e.id()), List.of());
            case Domain d -> domain(d);
            case CompositeType c -> composite(c);
            default -> null;
        };
    }

    private String typeName(ObjectId id) {
        String name = JavaNames.type(id.name());
        String whole = JavaNames.type(id.schema() + "_" + id.name());
        return id.schema().equals("public")
                ? names.type(name, name + "Kind")
                : names.type(name, whole, whole + "Kind");
    }

    private @Nullable UserType domain(Domain domain) {
        boolean plain = domain.collation() == null && domain.notNullName() == null;
        JavaType base = typesByName.containsKey(domain.type()) ? null : types.direct(domain.type());
        boolean checked =
                snapshot.parts(domain.id(), Check.class).stream()
                        .allMatch(c -> c.valid() && c.enforced());
        if (!plain
                || base == null
                || !base.arguments().isEmpty()
                || base.name().equals("byte[]")
                || !checked
                || base.name().equals("java.util.Map")) {
            return null;
        }
        RecordColumn value = new RecordColumn("value", "value", base, false, null);
        return new UserType(domain, typeName(domain.id()), List.of(value));
    }

    private @Nullable UserType composite(CompositeType type) {
        List<RecordColumn> components = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (var attribute : type.attributes()) {
            boolean own = attribute.type().replace("[]", "").equals(type.sqlName());
            if (attribute.collation() != null || own || attribute.type().startsWith("money")) {
                return null;
            }
            JavaType java = types.java(attribute.type());
            components.add(column(attribute.name(), java, true, null, taken));
        }
        return components.isEmpty()
                ? null
                : new UserType(type, typeName(type.id()), List.copyOf(components));
    }

    Set<ObjectId> asText() {
        return asText;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    ClassNames names() {
        return names;
    }

    TypeMap types() {
        return types;
    }

    SequencedMap<ObjectId, UserType> userTypes() {
        return userTypes;
    }

    SequencedMap<ObjectId, RecordTable> tables() {
        return tables;
    }

    SequencedMap<ObjectId, RecordView> views() {
        return views;
    }

    @Nullable RecordTable table(ObjectId id) {
        return tables.get(id);
    }
}
