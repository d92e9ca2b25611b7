package dev.squall.cli.records;

import dev.squall.declare.DeclaredSchema;
import dev.squall.error.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Collectors;

/// A project's records, loaded beside Squall's own classes.
public final class LoadedRecords implements AutoCloseable {

    private final URLClassLoader loader;
    private final DeclaredSchema schema;

    private LoadedRecords(URLClassLoader loader, DeclaredSchema schema) {
        this.loader = loader;
        this.schema = schema;
    }

    /// Loads `Tables` and asks it for the schema.
    ///
    /// @throws RecordsUnusable if that does not work, saying what to do
    public static LoadedRecords of(RecordsSource source) {
        var loader =
                new URLClassLoader(
                        "records", source.folders().urls(), LoadedRecords.class.getClassLoader());
        try {
            return new LoadedRecords(loader, schema(source, loader));
        } catch (RuntimeException | Error e) {
            close(loader);
            throw e;
        }
    }

    private static DeclaredSchema schema(RecordsSource source, URLClassLoader loader) {
        try {
            Class<?> tables = Class.forName(source.tables(), true, loader);
            DeclaredSchema schema = call(source, tables);
            if (schema.tables().isEmpty()) {
                throw new RecordsUnusable(
                        Report.of(schema.name() + " lists no tables")
                                .hint(
                                        "@Schema({Note.class, …}) names the records that are"
                                                + " tables"));
            }
            return schema;
        } catch (ClassNotFoundException e) {
            throw missing(source);
        } catch (LinkageError e) {
            throw Linkage.explain(source, loader, e);
        }
    }

    private static DeclaredSchema call(RecordsSource source, Class<?> tables) {
        try {
            var method = tables.getMethod("schema");
            boolean fits =
                    Modifier.isStatic(method.getModifiers())
                            && method.getReturnType() == DeclaredSchema.class;
            if (!fits) {
                throw notTables(source);
            }
            return (DeclaredSchema) method.invoke(null);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw notTables(source);
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private static RecordsUnusable missing(RecordsSource source) {
        String simple = source.tables().substring(source.tables().lastIndexOf('.') + 1);
        List<String> others = source.folders().named(simple);
        String hint =
                others.isEmpty()
                        ? "compile first: mvn compile, gradle classes; if that does not write "
                                + simple
                                + ".class, squall-processor is not among the annotation processors"
                        : "did you mean "
                                + String.join(" or ", others)
                                + "? It is what schema = in"
                                + " squall.toml says";
        return new RecordsUnusable(
                Report.of("There is no class " + source.tables())
                        .line("searched", searched(source))
                        .hint(hint));
    }

    /// Of a long class path, its beginning.
    private static String searched(RecordsSource source) {
        int some = 5;
        String first =
                source.classes().stream()
                        .limit(some)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        int more = source.classes().size() - some;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private static RecordsUnusable notTables(RecordsSource source) {
        List<String> others = source.folders().named("Tables");
        return new RecordsUnusable(
                Report.of(
                                source.tables()
                                        + " is not what the processor writes beside a @Schema"
                                        + " class")
                        .line("missing", "public static DeclaredSchema schema()")
                        .hint(
                                others.isEmpty()
                                        ? "schema = in squall.toml names the generated class, such"
                                                + " as app.Tables"
                                        : "did you mean " + String.join(" or ", others) + "?"));
    }

    /// What the records declare.
    public DeclaredSchema schema() {
        return schema;
    }

    /// Where the project's classes are, those of migrations in Java among them.
    public ClassLoader classLoader() {
        return loader;
    }

    @Override
    public void close() {
        close(loader);
    }

    private static void close(URLClassLoader loader) {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
