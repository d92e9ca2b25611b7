package dev.squall.harness;

import dev.squall.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The one server of this JVM, and the templates on it. It ends with the JVM.
public final class TestServer {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<Object, Template> TEMPLATES = new ConcurrentHashMap<>();

    private TestServer() {}

    private static final class Holder {
        static final EmbeddedPostgres SERVER = EmbeddedPostgres.start();
    }

    /// The server; started by the first call.
    public static EmbeddedPostgres get() {
        return Holder.SERVER;
    }

    /// Makes a database as `template` prepares it. The template itself is prepared once per `key`.
    ///
    /// @param label what the name of the database shall remind of, such as the test class
    public static TestDatabase create(Object key, DatabaseTemplate template, String label) {
        String name = name("test", label);
        Template prepared = TEMPLATES.computeIfAbsent(key, k -> new Template());
        get().createDatabase(name, prepared.databaseName(template));
        return new TestDatabase(get(), name);
    }

    /// Drops the database; connections that are still open are closed by the server.
    public static void drop(TestDatabase database) {
        database.server().dropDatabase(database.name());
    }

    private static String name(String kind, String label) {
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String name = kind + "_" + NUMBER.incrementAndGet() + "_" + plain;
        byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
        return bytes.length > 63 ? name.substring(0, 63) : name;
    }

    private static final class Template {

        private String database = "";

        /// Others that want the same template wait; those that want another one do not.
        synchronized String databaseName(DatabaseTemplate template) {
            if (template instanceof DatabaseTemplate.Empty) {
                return "template1";
            }
            if (database.isEmpty()) {
                String name = name("template", template.getClass().getSimpleName());
                get().createDatabase(name);
                try {
                    template.prepare(new TestDatabase(get(), name));
                } catch (Exception | AssertionError e) {
                    get().dropDatabase(name);
                    throw new IllegalStateException(
                            "The template " + template.getClass().getName() + " failed", e);
                }
                database = name;
            }
            return database;
        }
    }
}
