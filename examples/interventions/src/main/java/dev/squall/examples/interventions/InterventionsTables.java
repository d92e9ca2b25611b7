package dev.squall.examples.interventions;

import static dev.squall.examples.interventions.schema.InterventionsSchema.REQUEST_LOGIN;
import static dev.squall.examples.interventions.schema.InterventionsSchema.SERVICE_LOGIN;

import dev.squall.kit.Migrations;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Makes the tables of the tracker, and changes them: what a deployment does, with the owner's
/// connection.
public final class InterventionsTables {

    private InterventionsTables() {}

    /// The migrations, which lie beside the classes.
    public static Migrations migrations() {
        return Migrations.ofClassPath("interventions");
    }

    /// Applies the migrations that are not applied, and gives the two logins their passwords.
    public static void migrate(DataSource owner, Passwords passwords) throws SQLException {
        migrations().applyTo(owner);
        try (DirectConnection connection = DirectConnection.of(owner)) {
            connection.setPassword(REQUEST_LOGIN, passwords.request());
            connection.setPassword(SERVICE_LOGIN, passwords.service());
        }
    }

    /// The passwords of the two logins.
    public record Passwords(String request, String service) {

        @Override
        public String toString() {
            return "passwords";
        }
    }
}
