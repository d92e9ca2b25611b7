package dev.squall.kit.generate;

import dev.squall.schema.object.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Takes the renames of the start database back, so that the whole migration can be proven in it.
final class Undone {

    private Undone() {}

    static void undo(Connection connection, List<Step> inverse) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Step step : inverse) {
                statement.execute(step.sql());
            }
        }
    }
}
