package dev.squall.cli.init;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/// The package that the first record goes into.
public final class SourcePackage {

    private static final String OTHERWISE = "app";

    private SourcePackage() {}

    /// The package as it was asked for.
    ///
    /// @throws InvalidSettings if Java has no such package
    public static String of(String name) {
        if (!SourceVersion.isName(name)) {
            throw new InvalidSettings(
                    Report.of("A package cannot be called \"" + name + '"')
                            .hint("--package com.example.schema"));
        }
        return name;
    }

    /// Below the project's topmost package; `app` in a project without sources.
    public static String find(Path sources) throws IOException {
        if (!Files.isDirectory(sources)) {
            return OTHERWISE;
        }
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).getParent())
                    .filter(folder -> folder != null)
                    .min(
                            Comparator.comparingInt(Path::getNameCount)
                                    .thenComparing(Comparator.naturalOrder()))
                    .map(folder -> String.join(".", names(folder)) + ".schema")
                    .orElse(OTHERWISE);
        }
    }

    private static Iterable<String> names(Path folder) {
        return () ->
                Stream.iterate(0, i -> i < folder.getNameCount(), i -> i + 1)
                        .map(i -> folder.getName(i).toString())
                        .iterator();
    }
}
