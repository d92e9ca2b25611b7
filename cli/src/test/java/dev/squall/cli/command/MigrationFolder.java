package dev.squall.cli.command;

import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Migrations of a project, written by hand.
record MigrationFolder(Path project) {

    static final String NOTES = "20260101000000_notes";
    static final String STARS = "20260102000000_stars";

    void write(String id, String parent, String up, String down) throws IOException {
        MigrationFiles.write(
                project.resolve("migrations"),
                new MigrationId(id),
                parent.isEmpty() ? List.of() : List.of(new MigrationId(parent)),
                Map.of("up.sql", up, "down.sql", down));
    }

    MigrationFolder notes() throws IOException {
        write(NOTES, "", "create table notes (id int primary key);\n", "drop table notes;\n");
        return this;
    }

    MigrationFolder stars() throws IOException {
        write(
                STARS,
                NOTES,
                "alter table notes add column stars int;\n",
                "-- squall:data-loss the stars\nalter table notes drop column stars;\n");
        return this;
    }
}
