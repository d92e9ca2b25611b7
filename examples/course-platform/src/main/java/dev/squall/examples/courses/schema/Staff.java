package dev.squall.examples.courses.schema;

import static dev.squall.declare.Policies.everyRow;

import dev.squall.declare.Definition;
import dev.squall.declare.Role;

/// The people behind the platform, as roles of PostgreSQL.
public final class Staff {

    /// Writes content.
    public static final Role COURSE_EDITOR = new Role("course_editor");

    /// Writes content too, and runs the platform.
    public static final Role COURSE_ADMIN = new Role("course_admin");

    private Staff() {}

    /// Editors see and change every row of a table.
    static void edits(Definition d, String policy) {
        d.policy(policy).forAll().to(COURSE_EDITOR).using(everyRow());
    }
}
