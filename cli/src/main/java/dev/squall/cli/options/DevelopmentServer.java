package dev.squall.cli.options;

import java.nio.file.Path;
import java.util.Locale;

/// The server that `squall server` runs for a project, unless it is told otherwise.
public final class DevelopmentServer {

    /// Where its data is, below the project's folder.
    public static final String FOLDER = ".squall/pg";

    private DevelopmentServer() {}

    /// The database's name: the project's folder's. `My Project` → `my_project`
    public static String databaseOf(Path project) {
        Path last = project.toAbsolutePath().normalize().getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        String plain = name.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
        return plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "app" : plain;
    }
}
