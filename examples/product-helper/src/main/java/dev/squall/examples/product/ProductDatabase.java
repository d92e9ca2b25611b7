package dev.squall.examples.product;

import static dev.squall.examples.product.schema.ProductSchema.APPLICATION;

import dev.squall.Database;
import dev.squall.kit.Migrations;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.run.Environment;
import dev.squall.run.Profile;
import java.sql.SQLException;
import javax.sql.DataSource;

/// How the product helper connects, and how its tables come to be.
///
/// ```java
/// try (Database database = ProductDatabase.connect(Environment.ofProcess())) {
///     new ProjectQueries(database.withoutSession()).byId(id);
/// }
/// ```
///
/// `SQUALL_ENV` says how many connections there are and how long they stay: `development` 10 and 30
/// s, `test` 3 and 10 s, `production` 20 and 30 s, with 2 s to connect.
public final class ProductDatabase {

    private ProductDatabase() {}

    /// Connects as `DATABASE_URL` says, in tests as `TEST_DATABASE_URL` does.
    ///
    /// @throws dev.squall.error.InvalidSettings if it is not set; in production also if it gives up
    ///   verified TLS
    public static Database connect(Environment environment) {
        return Database.connect(environment.databaseUrl(), settings(environment));
    }

    /// The settings of the profile. In production, a server that is not verified is refused.
    public static ConnectionSettings settings(Environment environment) {
        ConnectionSettings settings = environment.settings().applicationName("product-helper");
        return environment.profile() == Profile.PRODUCTION ? settings.onlyVerifiedTls() : settings;
    }

    /// The migrations, which lie beside the classes.
    public static Migrations migrations() {
        return Migrations.ofClassPath("product-helper");
    }

    /// Applies the migrations that are not applied, and gives the application's login its password:
    /// what a deployment does, with the owner's connection.
    public static void migrate(DataSource owner, String password) throws SQLException {
        migrations().applyTo(owner);
        try (DirectConnection connection = DirectConnection.of(owner)) {
            connection.setPassword(APPLICATION.name(), password);
        }
    }
}
