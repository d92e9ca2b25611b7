package dev.squall.cli.records;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a project's compiled classes are: folders and jars.
///
/// @param entries in the order of a class path
record ClassFolders(List<Path> entries) {

    ClassFolders {
        entries = List.copyOf(entries);
    }

    URL[] urls() {
        return entries.stream().map(ClassFolders::url).toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Path> folders() {
        return entries.stream().filter(Files::isDirectory);
    }

    /// The classes of a simple name, wherever they are: what was probably meant.
    List<String> named(String simpleName) {
        return folders()
                .flatMap(
                        folder ->
                                files(folder, "/" + simpleName + ".class").stream()
                                        .map(file -> className(folder.relativize(file))))
                .sorted()
                .toList();
    }

    private static String className(Path file) {
        String name = file.toString().replace(File.separatorChar, '.');
        return name.substring(0, name.length() - ".class".length());
    }

    /// When the newest class was written.
    Optional<FileTime> newest() {
        return newest(folders().flatMap(folder -> files(folder, ".class").stream()))
                .map(ClassFolders::time);
    }

    static Optional<Path> newest(Stream<Path> files) {
        return files.max((a, b) -> time(a).compareTo(time(b)));
    }

    static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toUri().getPath().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
