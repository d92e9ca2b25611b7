package dev.squall.examples.conversion;

import static dev.squall.examples.conversion.schema.ConversionSchema.AUTH_LOGIN;
import static dev.squall.examples.conversion.schema.ConversionSchema.REQUEST_LOGIN;
import static dev.squall.examples.conversion.schema.ConversionSchema.WORKER_LOGIN;

import dev.squall.kit.Migrations;
import dev.squall.run.DirectConnection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Makes the tables of the service, and changes them: what a deployment does, with the owner's
/// connection.
public final class ConversionTables {

    private ConversionTables() {}

    /// The migrations, which lie beside the classes.
    public static Migrations migrations() {
        return Migrations.ofClassPath("conversion-saas");
    }

    /// Applies the migrations that are not applied, and gives the three logins their passwords.
    public static void migrate(DataSource owner, Passwords passwords) throws SQLException {
        migrations().applyTo(owner);
        try (DirectConnection connection = DirectConnection.of(owner)) {
            connection.setPassword(REQUEST_LOGIN, passwords.request());
            connection.setPassword(AUTH_LOGIN, passwords.auth());
            connection.setPassword(WORKER_LOGIN, passwords.worker());
        }
    }

    /// The passwords of the three logins.
    public record Passwords(String request, String auth, String worker) {

        @Override
        public String toString() {
            return "passwords";
        }
    }
}
