package dev.squall.kit.pull;

import dev.squall.error.Report;
import dev.squall.kit.compare.CompareOptions;
import dev.squall.kit.compare.LiveDatabase;
import dev.squall.kit.compare.LoadedSource;
import dev.squall.kit.compare.SchemaNames;
import dev.squall.kit.compare.SchemaSource;
import dev.squall.kit.error.ScratchUnusable;
import dev.squall.kit.scratch.ScratchDatabases;
import dev.squall.kit.scratch.ScratchServer;
import dev.squall.kit.tool.ToolTable;
import dev.squall.run.DirectConnection;
import dev.squall.schema.Catalog;
import dev.squall.schema.catalog.Scope;
import dev.squall.schema.catalog.Snapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/// Reads what shall be pulled, wherever it is.
public final class PullSource {

    private final SchemaSource source;
    private final CompareOptions options;

    /// @param source a database, a file of SQL, a folder of migrations
    /// @param options what of it counts
    public PullSource(SchemaSource source, CompareOptions options) {
        this.source = source;
        this.options = options;
    }

    /// Reads it. A live database is read only.
    ///
    /// @param server where scratch databases are made
    public Source read(ScratchServer server) {
        try (ScratchDatabases scratch = ScratchDatabases.on(server)) {
            Snapshot usual = Catalog.read(scratch.make().connection(), Scope.all());
            return switch (source) {
                case LiveDatabase live -> live(live, usual);
                case LoadedSource loaded -> loaded(loaded, scratch, usual);
            };
        } catch (SQLException e) {
            throw new ScratchUnusable(
                    Report.of("the database cannot be read").line("server", e.getMessage()), e);
        }
    }

    private Source live(LiveDatabase live, Snapshot usual) throws SQLException {
        try (DirectConnection connection = live.open()) {
            Connection open = connection.connection();
            open.setReadOnly(true);
            return read(open, usual);
        }
    }

    private Source loaded(LoadedSource loaded, ScratchDatabases scratch, Snapshot usual)
            throws SQLException {
        DirectConnection connection = scratch.make();
        loaded.load(connection, scratch.roles());
        scratch.roles().find(loaded.text());
        return read(connection.connection(), usual);
    }

    private Source read(Connection open, Snapshot usual) throws SQLException {
        SchemaNames.require(options.schemas(), SchemaNames.read(open), "there is no");
        return Source.read(open, scope(open), usual);
    }

    /// What the options leave of it, without the history of another tool.
    private Scope scope(Connection connection) throws SQLException {
        Set<String> roles = new TreeSet<>(Source.scope(connection).roles());
        roles.addAll(options.roles());
        return ToolTable.outside(connection, options.scope(roles));
    }
}
