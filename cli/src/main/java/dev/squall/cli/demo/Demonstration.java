package dev.squall.cli.demo;

import dev.squall.embedded.EmbeddedPostgres;
import dev.squall.kit.Migrations;
import dev.squall.kit.migration.Migration;
import dev.squall.kit.migration.MigrationBody;
import dev.squall.run.StatementListener;

/// An example that can be walked through.
public interface Demonstration {

    /// The name of the example's folder.
    String name();

    /// What it shows, in one line.
    String description();

    /// The class whose public methods are the steps: see [Script].
    Class<?> steps();

    /// Makes its database afresh and connects to it; `created` hears each statement that makes the
    /// schema, and `listener` each one that a step sends.
    Stage prepare(EmbeddedPostgres server, Created created, StatementListener listener);

    /// Hears of the schema's statements.
    @FunctionalInterface
    interface Created {

        /// A statement that has made a part of the schema.
        void with(String sql);

        /// The statements of migrations.
        default void with(Migrations migrations) {
            for (Migration migration : migrations.lineage().migrations()) {
                if (migration.up() instanceof MigrationBody.OfSql sql) {
                    sql.script().statements().forEach(statement -> with(statement.sql()));
                }
            }
        }
    }

    /// What the steps stand on.
    interface Stage extends AutoCloseable {

        /// The instance whose methods are called.
        Object walkthrough();

        @Override
        void close();
    }
}
