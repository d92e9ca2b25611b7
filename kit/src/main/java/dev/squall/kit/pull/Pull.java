package dev.squall.kit.pull;

import dev.squall.schema.catalog.table.RelationTable;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes the classes that declare what is in a database: a record for each table and view, a class
/// for each type of its own, and a root for all else.
///
/// ```java
/// Pulled pulled = Pull.of(Source.read(connection, scope, usual), "com.example.schema");
/// ```
///
/// What they declare is what is there: the difference is empty.
public final class Pull {

    /// The class of the root.
    public static final String ROOT = "DatabaseSchema";

    private final Claims claims;
    private final Texts texts;
    private final Handles handles;
    private final String pkg;

    private Pull(Claims claims, String pkg) {
        this.claims = claims;
        this.texts = new Texts(claims);
        this.handles = new Handles(claims);
        this.pkg = pkg;
    }

    /// The classes of a database.
    ///
    /// @param pkg their package
    public static Pulled of(Source source, String pkg) {
        return new Pull(claims(source), pkg).write();
    }

    /// What cannot be declared because of something else that cannot becomes text, until all fits.
    private static Claims claims(Source source) {
        Set<ObjectId> asText = new TreeSet<>();
        while (true) {
            Claims claims = new Claims(new Model(source, Set.copyOf(asText), ROOT));
            Set<ObjectId> problems = claims.problems();
            if (!asText.addAll(problems)) {
                return claims;
            }
        }
    }

    private Pulled write() {
        Model model = claims.model();
        SortedMap<String, String> files = new TreeMap<>();
        model.tables()
                .values()
                .forEach(
                        table ->
                                put(
                                        files,
                                        table.name(),
                                        new TableEmitter(claims, texts, table, pkg).source()));
        model.views().values().stream()
                .filter(view -> claims.isDeclared(view.id()))
                .forEach(
                        view -> {
                            ViewEmitter emitter = new ViewEmitter(claims, view, handles, pkg);
                            put(files, view.row(), emitter.row());
                            put(files, view.name(), emitter.type());
                        });
        model.userTypes()
                .values()
                .forEach(
                        type ->
                                put(
                                        files,
                                        type.name(),
                                        new TypeEmitter(claims, type, pkg).source()));
        model.types()
                .carried()
                .forEach(type -> put(files, type.name(), type.source(pkg, model.names())));
        put(files, ROOT, new RootEmitter(claims, texts, handles, pkg, ROOT).source());
        put(files, "package-info", packageInfo());
        int statements =
                texts.before().size()
                        + texts.after().size()
                        + model.tables().keySet().stream()
                                .mapToInt(id -> texts.of(id).size())
                                .sum();
        return new Pulled(
                files,
                pkg + ".Tables",
                model.tables().size(),
                (int) model.views().keySet().stream().filter(claims::isDeclared).count(),
                statements,
                withoutRecord());
    }

    private void put(SortedMap<String, String> files, String name, String text) {
        files.put(pkg.replace('.', '/') + "/" + name + ".java", text);
    }

    private String packageInfo() {
        return "/// The schema of the database, as records.\n@NullMarked\npackage "
                + pkg
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }

    /// Partitions are tables too, but nobody asks for their records.
    private List<String> withoutRecord() {
        return claims.model().snapshot().objects().values().stream()
                .filter(
                        object ->
                                object.id().kind() == ObjectKind.VIEW
                                        || object.id().kind() == ObjectKind.MATERIALIZED_VIEW
                                        || (object instanceof RelationTable t
                                                && t.partition() == null))
                .map(dev.squall.schema.catalog.CatalogObject::id)
                .filter(id -> !claims.isDeclared(id))
                .map(ObjectId::called)
                .toList();
    }
}
