package dev.squall.kit.run;

import java.sql.SQLException;

/// The roles of the server that a file is loaded on. They belong to all of its databases.
public interface LoadRoles {

    /// Makes a role that a file names, and that nobody can log in as, unless it is there.
    ///
    /// @param strong whether the file goes on as this role, which then has to be allowed everything
    void require(String name, boolean strong) throws SQLException;

    /// Whether the server has it.
    boolean exists(String name) throws SQLException;

    /// Whether it is somebody's: it was there before, and is not to be changed.
    boolean isForeign(String name);
}
