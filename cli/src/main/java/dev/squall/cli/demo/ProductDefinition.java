package dev.squall.cli.demo;

import static dev.squall.examples.product.schema.ProductSchema.APPLICATION;

import dev.squall.Database;
import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.examples.product.ProductDatabase;
import dev.squall.examples.product.demo.Walkthrough;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.StatementListener;
import java.sql.SQLException;

/// The helper for defining products.
final class ProductDefinition implements Demonstration {

    private static final String DATABASE = "product_helper_demo";

    @Override
    public String name() {
        return "product-helper";
    }

    @Override
    public String description() {
        return "a database layer: typed json, search, statistics, pages, transactions";
    }

    @Override
    public Class<?> steps() {
        return Walkthrough.class;
    }

    @Override
    public Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener) {
        server.dropDatabase(DATABASE);
        server.createDatabase(DATABASE);
        String password = NewPassword.next();
        try {
            ProductDatabase.migrate(server.dataSource(DATABASE), password);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema could not be made", e);
        }
        created.with(ProductDatabase.migrations());
        var settings =
                ConnectionSettings.defaults()
                        .maxConnections(2)
                        .cursorKeys(NewPassword.next())
                        .listener(listener);
        Database database =
                Database.connect(server.url(DATABASE, APPLICATION.name(), password), settings);
        return new Prepared(database, new Walkthrough(database));
    }

    private record Prepared(Database database, Object walkthrough) implements Stage {

        @Override
        public void close() {
            database.close();
        }
    }
}
