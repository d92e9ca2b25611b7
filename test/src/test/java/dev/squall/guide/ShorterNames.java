package dev.squall.guide;

import dev.squall.kit.migration.JavaMigration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

// region java
public final class ShorterNames implements JavaMigration {

    @Override
    public void up(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update tags set name = left(name, 40)");
        }
    }

    @Override
    public void down(Connection connection) {}

    @Override
    public Optional<String> irreversible() {
        return Optional.of("the ends of long names are gone");
    }
}
// endregion
