package dev.squall.run;

import java.sql.Connection;
import java.sql.SQLException;

/// What takes the rows that COPY gives.
public interface CopyTarget {

    /// Takes a row as the server has sent it. The connection can do nothing else meanwhile.
    void take(Connection connection, byte[] message) throws SQLException;

    /// There are no more.
    void end(Connection connection) throws SQLException;
}
