package dev.squall.harness;

import dev.squall.embedded.EmbeddedPostgres;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/// The database of a test class, from its first test to its last: see [PostgresTest].
///
/// With a template that is no class of its own, it is registered as a field:
///
/// ```java
/// @RegisterExtension
/// static PostgresExtension postgres = PostgresExtension.of("two plans", db -> db.execute("…"));
/// ```
public final class PostgresExtension
        implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

    private final Object key;
    private final DatabaseTemplate template;

    /// For JUnit: the template is the annotation's.
    public PostgresExtension() {
        this(PostgresExtension.class, new DatabaseTemplate.Empty());
    }

    private PostgresExtension(Object key, DatabaseTemplate template) {
        this.key = key;
        this.template = template;
    }

    /// An extension whose template is known by a name: it is prepared once for each name.
    public static PostgresExtension of(String key, DatabaseTemplate template) {
        return new PostgresExtension(key, template);
    }

    /// The database of the test class that runs; for other extensions.
    public static TestDatabase database(ExtensionContext context) {
        TestDatabase database =
                context.getStore(NAMESPACE).get(TestDatabase.class, TestDatabase.class);
        if (database == null) {
            throw new ParameterResolutionException(
                    "There is no database: is the class annotated with @PostgresTest?");
        }
        return database;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var store = context.getStore(NAMESPACE);
        if (store.get(TestDatabase.class) == null) { // a nested class uses its outer one's
            Class<?> test = context.getRequiredTestClass();
            store.put(TestDatabase.class, create(test));
            store.put(owner(context), true);
        }
    }

    private TestDatabase create(Class<?> test) {
        var annotation = AnnotationSupport.findAnnotation(test, PostgresTest.class);
        boolean byAnnotation = key == PostgresExtension.class && annotation.isPresent();
        if (!byAnnotation) {
            return TestServer.create(key, template, test.getSimpleName());
        }
        var type = annotation.get().value();
        return TestServer.create(type, ReflectionSupport.newInstance(type), test.getSimpleName());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        var store = context.getStore(NAMESPACE);
        if (store.remove(owner(context)) != null) {
            TestServer.drop(database(context));
            store.remove(TestDatabase.class);
        }
    }

    private static String owner(ExtensionContext context) {
        return "owner of " + context.getUniqueId();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestDatabase.class
                || type == DataSource.class
                || type == EmbeddedPostgres.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestDatabase database = database(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == DataSource.class) {
            return database.dataSource();
        }
        return type == EmbeddedPostgres.class ? database.server() : database;
    }
}
