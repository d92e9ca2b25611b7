package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.PlansSchema.REQUEST_LOGIN;
import static dev.squall.examples.plans.schema.PlansSchema.WORKER_LOGIN;

import dev.squall.kit.Migrations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        try (Connection connection = owner.getConnection()) {
            setPassword(connection, REQUEST_LOGIN, passwords.request());
            setPassword(connection, WORKER_LOGIN, passwords.worker());
        }
    }

    /// DDL takes no binds, so the server itself quotes what it then runs.
    private static void setPassword(Connection connection, String login, String password)
            throws SQLException {
        try (PreparedStatement quote =
                        connection.prepareStatement(
                                "select format('alter role %I password %L', ?, ?)");
                Statement alter = connection.createStatement()) {
            quote.setString(1, login);
            quote.setString(2, password);
            try (ResultSet row = quote.executeQuery()) {
                row.next();
                alter.execute(row.getString(1));
            }
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
