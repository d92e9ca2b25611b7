package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.PlansSchema.REQUEST_LOGIN;
import static dev.squall.examples.plans.schema.PlansSchema.WORKER_LOGIN;

import dev.squall.kit.Migrations;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Makes the tables of the service, and changes them: what a deployment does, with the owner's
/// connection.
public final class PlansDatabase {

    private PlansDatabase() {}

    /// The migrations, which lie beside the classes.
    public static Migrations migrations() {
        return Migrations.ofClassPath("learning-plans");
    }

    /// Applies the migrations that are not applied, and gives the two logins their passwords.
    public static void migrate(DataSource owner, Passwords passwords) throws SQLException {
        migrations().applyTo(owner);
        try (DirectConnection connection = DirectConnection.of(owner)) {
            connection.setPassword(REQUEST_LOGIN, passwords.request());
            connection.setPassword(WORKER_LOGIN, passwords.worker());
        }
    }

    /// The passwords of the two logins.
    public record Passwords(String request, String worker) {

        @Override
        public String toString() {
            return "passwords";
        }
    }
}
