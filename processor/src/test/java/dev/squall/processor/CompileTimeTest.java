package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// How much longer javac takes with the processor than for the same sources written beforehand.
///
/// `./mvnw -pl processor -am test -Dtest=CompileTimeTest -Dsquall.compile-time.rounds=10`
///
/// Each compilation is a javac of its own; the two kinds take turns.
@EnabledIfSystemProperty(named = "squall.compile-time.rounds", matches = "[1-9]\\d*")
class CompileTimeTest {

    private static final int TABLES = 200;
    private static final double BAR = 1.5;

    private final String classPath = System.getProperty("java.class.path");

    @TempDir private Path folder;

    @Test
    void twoHundredTablesOfFifteenColumnsMeetTheBar() throws IOException, InterruptedException {
        int rounds = Integer.getInteger("squall.compile-time.rounds", 5);
        write(TABLES);
        Path generated = Files.createDirectories(folder.resolve("generated"));
        String none = Files.createDirectories(folder.resolve("no-processor")).toString();
        javac("first", "-processorpath", classPath, "-s", generated.toString());
        List<Double> processed = new ArrayList<>();
        List<Double> before = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            Path own = Files.createDirectories(folder.resolve("round" + i));
            double with = javac("with" + i, "-processorpath", classPath, "-s", own.toString());
            double without =
                    javac(
                            "without" + i,
                            "-processorpath",
                            none,
                            "-proc:none",
                            "@" + list(generated));
            processed.add(with);
            before.add(without);
            ratios.add(with / without);
        }
        System.out.printf(
                "with the processor %.2f s, written beforehand %.2f s, ratio %.2f (medians of"
                        + " %d)%n",
                median(processed), median(before), median(ratios), rounds);
        assertThat(median(ratios)).isLessThanOrEqualTo(BAR);
    }

    private double javac(String name, String... options) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("out-" + name));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-d", out.toString(), "-cp", classPath));
        command.addAll(Arrays.asList(options));
        command.add("@" + list(folder.resolve("in")));
        long start = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("javac failed: " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Path list(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            List<String> names =
                    files.map(Path::toString).filter(name -> name.endsWith(".java")).toList();
            return Files.write(folder.resolve(sources.getFileName() + ".list"), names);
        }
    }

    /// Tables of 15 columns, five of them required, each but the first with a reference.
    private void write(int tables) throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/com/example"));
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < tables; i++) {
            Files.writeString(in.resolve("Table" + i + "Row.java"), table(i));
            root.append(i == 0 ? "" : ", ").append("Table").append(i).append("Row.class");
        }
        Files.writeString(
                in.resolve("Root.java"),
                "package com.example;\n\n@dev.squall.annotation.Schema({"
                        + root
                        + "})\npublic final class Root {}\n");
    }

    private static String table(int i) {
        return """
        package com.example;

        import dev.squall.annotation.*;
        import java.math.BigDecimal;
        import java.time.*;
        import java.util.*;
        import org.jspecify.annotations.*;

        /// A table.
        @NullMarked
        @Table
        public record Table%dRow(
                @Id @Default("gen_random_uuid()") UUID id,
                String name,
                int amount,
                long total,
                State state,
                @References(Table%dRow.class) UUID parentId,
                @Nullable String note,
                @Nullable LocalDate day,
                @Nullable BigDecimal price,
                @Nullable Double weight,
                @Nullable Boolean done,
                @Nullable List<String> tags,
                @Default("now()") Instant createdAt,
                @Default("now()") @UpdatedAt Instant updatedAt,
                @Unique @Nullable String code) {

            /// A state.
            @PgEnum("state_%d")
            public enum State { OPEN, DONE }
        }
        """
                .formatted(i, Math.max(0, i - 1), i);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
