package dev.squall.kit.compare;

import dev.squall.kit.run.LoadFile;
import dev.squall.kit.run.LoadRoles;
import dev.squall.kit.script.SqlScript;
import dev.squall.run.DirectConnection;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Files of SQL, in the order in which they run: a dump, a schema by hand, the migrations of
/// another tool.
///
/// @param files the files
public record SqlFiles(List<SqlFile> files) implements LoadedSource {

    /// Some files.
    public SqlFiles {
        files = List.copyOf(files);
    }

    /// One file.
    ///
    /// @param shown what it is called in errors
    /// @throws dev.squall.kit.error.InvalidScript if it cannot be read
    public static SqlFiles of(Path file, String shown) {
        return new SqlFiles(List.of(SqlFile.read(file, shown)));
    }

    @Override
    public String text() {
        return files.stream().map(SqlFile::text).collect(Collectors.joining("\n"));
    }

    @Override
    public void load(DirectConnection into, LoadRoles roles) throws SQLException {
        for (SqlFile file : files) {
            new LoadFile(file.name(), into.connection(), roles)
                    .run(SqlScript.parseForPsql(file.name(), file.text()));
        }
    }
}
