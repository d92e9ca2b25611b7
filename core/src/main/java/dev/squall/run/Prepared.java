package dev.squall.run;

import java.sql.PreparedStatement;

/// A statement that a connection has prepared.
final class Prepared {

    final PreparedStatement statement;
    final boolean leavesTraces;
    boolean busy;
    boolean kept;

    Prepared(PreparedStatement statement, boolean leavesTraces) {
        this.statement = statement;
        this.leavesTraces = leavesTraces;
    }
}
