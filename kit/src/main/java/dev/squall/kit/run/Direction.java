package dev.squall.kit.run;

import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;

/// Which way a migration goes.
public enum Direction {
    /// Forward: it is applied.
    UP("applying"),
    /// Back: it is rolled back.
    DOWN("rolling back");

    private final String verb;

    Direction(String verb) {
        this.verb = verb;
    }

    MigrationBody body(Migration migration) {
        return this == UP ? migration.up() : migration.down();
    }

    @Override
    public String toString() {
        return verb;
    }
}
