package dev.squall.softdelete;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.AUTHENTICATED;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

@Schema({Course.class, Lesson.class, Tag.class, Secret.class, CourseTitles.class})
final class SoftDeleteSchema {

    private SoftDeleteSchema() {}

    static void define(Definition d) {
        d.role(AUTHENTICATED).grant(SELECT, INSERT, UPDATE).on(allTables());
    }
}
