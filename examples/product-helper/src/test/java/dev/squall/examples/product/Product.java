package dev.squall.examples.product;

import static dev.squall.examples.product.schema.ProductSchema.APPLICATION;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.product.queries.ArtifactQueries;
import dev.squall.examples.product.queries.ConversationQueries;
import dev.squall.examples.product.queries.ProjectQueries;
import dev.squall.examples.product.queries.UserQueries;
import dev.squall.examples.product.schema.NewProject;
import dev.squall.examples.product.schema.Project;
import dev.squall.harness.TestDatabase;
import dev.squall.run.Environment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The product helper on the database of a test class, connected as in production: as its own
/// login.
///
/// @param sent what was sent to the server
record Product(TestDatabase owner, Database database, List<String> sent) implements AutoCloseable {

    static Product on(TestDatabase test) {
        List<String> sent = Collections.synchronizedList(new ArrayList<>());
        Environment environment = environment(test, Map.of());
        return new Product(
                test,
                Database.connect(
                        environment.databaseUrl(),
                        ProductDatabase.settings(environment)
                                .listener((sql, values) -> sent.add(sql))),
                sent);
    }

    /// That of tests, with more variables.
    static Environment environment(TestDatabase test, Map<String, String> more) {
        Map<String, String> variables =
                new HashMap<>(
                        Map.of(
                                "SQUALL_ENV",
                                "test",
                                "TEST_DATABASE_URL",
                                test.url(APPLICATION.name(), ProductTemplate.PASSWORD),
                                "CURSOR_KEY",
                                "a key that is long enough for a signature"));
        variables.putAll(more);
        return Environment.of(Path.of("target/no-environment"), variables);
    }

    Db db() {
        return database.withoutSession();
    }

    ProjectQueries projects() {
        return new ProjectQueries(db());
    }

    ConversationQueries conversations() {
        return new ConversationQueries(db());
    }

    ArtifactQueries artifacts() {
        return new ArtifactQueries(db());
    }

    UserQueries users() {
        return new UserQueries(db());
    }

    /// Somebody new.
    UUID user(String name) {
        return users().create(name + "-" + UUID.randomUUID() + "@example.com", name).id();
    }

    Project project(String name, UUID userId) {
        return projects().create(NewProject.name(name).userId(userId));
    }

    @Override
    public void close() {
        database.close();
    }
}
