package dev.squall.run;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/// The server's refusal to run a named statement: its table has changed since, or it is forgotten.
final class StalePlans {

    private StalePlans() {}

    static boolean isOne(SQLException e) {
        if ("26000".equals(e.getSQLState())) {
            return true;
        }
        ServerErrorMessage message =
                e instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return message != null
                && "0A000".equals(e.getSQLState())
                && "RevalidateCachedQuery".equals(message.getRoutine());
    }
}
