package dev.squall.cli.records;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The classes of migrations that are written in Java, if the project is compiled at all.
///
/// @param loader where they are
public record MigrationClasses(URLClassLoader loader) implements AutoCloseable {

    /// The classes in some folders and jars; what is not there is left out.
    public static MigrationClasses of(List<Path> classes) {
        ClassFolders there = new ClassFolders(classes.stream().filter(Files::exists).toList());
        ClassLoader parent = MigrationClasses.class.getClassLoader();
        return new MigrationClasses(new URLClassLoader("migrations", there.urls(), parent));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
