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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
        String end = "/" + simpleName + ".class";
        Stream<String> inFolders =
                folders()
                        .flatMap(
                                folder ->
                                        files(folder, end).stream()
                                                .map(file -> folder.relativize(file).toString()));
        return Stream.concat(inFolders, jars().flatMap(jar -> entries(jar, end)))
                .map(ClassFolders::className)
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Path> jars() {
        return entries.stream().filter(Files::isRegularFile);
    }

    private static Stream<String> entries(Path jar, String end) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> ("/" + name).endsWith(end) && !name.startsWith("META-INF/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(jar.toString(), e);
        }
    }

    private static String className(String file) {
        String name = file.replace(File.separatorChar, '.').replace('/', '.');
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
