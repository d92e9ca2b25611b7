package dev.squall.cli.records;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which records a project has, and where they are compiled to.
///
/// @param directory the project's folder
/// @param tables the generated class that lists the tables: `app.Tables`
/// @param classes the folders and jars that hold it and what it needs
/// @param sources the folders of its sources, to notice that they are newer; may be missing
public record RecordsSource(Path directory, String tables, List<Path> classes, List<Path> sources) {

    public RecordsSource {
        classes = List.copyOf(classes);
        sources = List.copyOf(sources);
    }

    ClassFolders folders() {
        return new ClassFolders(classes.stream().map(directory::resolve).toList());
    }

    /// A source that was changed after everything was compiled.
    public Optional<Path> newerThanItsClass() {
        var compiled = folders().newest();
        return ClassFolders.newest(
                        sources.stream()
                                .map(directory::resolve)
                                .filter(Files::isDirectory)
                                .flatMap(folder -> ClassFolders.files(folder, ".java").stream()))
                .filter(
                        source ->
                                compiled.isPresent()
                                        && ClassFolders.time(source).compareTo(compiled.get()) > 0)
                .map(directory::relativize);
    }
}
