package dev.squall.cli.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The project's build: where it compiles to, and what has to be added to it.
enum BuildFile {
    MAVEN("pom.xml", "target/classes") {
        @Override
        List<Addition> additions(String text, Map<String, String> values) {
            List<Addition> all = new ArrayList<>();
            add(all, text, "squall-core", "to <dependencies>", "pom-dependency.xml", values);
            add(
                    all,
                    text,
                    "squall-processor",
                    "to <build><plugins>: since JDK 23 javac runs only the processors that it says",
                    "pom-processor.xml",
                    values);
            add(
                    all,
                    text,
                    "squall-maven-plugin",
                    "to <build><plugins>: mvn squall:generate, squall:migrate, …",
                    "pom-plugin.xml",
                    values);
            return all;
        }
    },
    GRADLE_KOTLIN("build.gradle.kts", "build/classes/java/main") {
        @Override
        List<Addition> additions(String text, Map<String, String> values) {
            return gradle(text, "(\"", "\")", values);
        }
    },
    GRADLE("build.gradle", "build/classes/java/main") {
        @Override
        List<Addition> additions(String text, Map<String, String> values) {
            return gradle(text, " '", "'", values);
        }
    };

    private final String fileName;
    private final String classes;

    BuildFile(String fileName, String classes) {
        this.fileName = fileName;
        this.classes = classes;
    }

    /// A text to add, and where.
    record Addition(String where, String text) {}

    /// What is missing in the build file.
    abstract List<Addition> additions(String text, Map<String, String> values);

    String fileName() {
        return fileName;
    }

    String classes() {
        return classes;
    }

    /// The one of the project; Maven's where there is none.
    static BuildFile of(Path directory) {
        for (BuildFile file : values()) {
            if (file.exists(directory)) {
                return file;
            }
        }
        return MAVEN;
    }

    boolean exists(Path directory) {
        return Files.exists(directory.resolve(fileName));
    }

    List<Addition> additions(Path directory, Map<String, String> values) throws IOException {
        String text = exists(directory) ? Files.readString(directory.resolve(fileName)) : "";
        return additions(text, values);
    }

    private static void add(
            List<Addition> all,
            String text,
            String artifact,
            String where,
            String template,
            Map<String, String> values) {
        if (!text.contains(artifact)) {
            all.add(new Addition(where, Template.of(template, values)));
        }
    }

    private static List<Addition> gradle(
            String text, String open, String close, Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        String version = ":" + values.get("version");
        if (!text.contains("squall-core")) {
            lines.add("implementation" + open + "dev.squall:squall-core" + version + close);
        }
        if (!text.contains("squall-processor")) {
            lines.add(
                    "annotationProcessor" + open + "dev.squall:squall-processor" + version + close);
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(new Addition("to dependencies { }", String.join("\n", lines) + "\n"));
    }
}
