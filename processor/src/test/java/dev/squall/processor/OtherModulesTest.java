package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records in json whose own module is compiled, or was compiled before.
class OtherModulesTest {

    private static final String CONTEXT =
            """
            package com.example;

            public record Context(String goal, Step step) {
                public record Step(String title) {}
            }
            """;

    @TempDir private Path folder;

    @Test
    void whatTheModuleOfTheRecordHasIsUsed() throws IOException {
        Path first = compiled("first", List.of(), CONTEXT, table("Plan"));
        Path second = compiled("second", List.of(first), table("Other"), use("Other"));
        assertThat(classes(first)).contains("ContextJsonColumn", "ContextStepJson", "PlanTable");
        assertThat(classes(second))
                .contains("OtherTable", "Code")
                .doesNotContain("ContextJsonColumn", "ContextStepJson");
    }

    @Test
    void whatTheModuleOfTheRecordHasNotIsWritten() throws IOException {
        Path first = compiled("first", List.of(), CONTEXT);
        Path second = compiled("second", List.of(first), table("Other"), use("Other"));
        assertThat(classes(second)).contains("ContextJsonColumn", "ContextStepJson", "OtherTable");
    }

    @Test
    void whatAnEarlierBuildLeftIsWrittenAgain() throws IOException {
        Path old = compiled("old", List.of(), CONTEXT, table("Plan"));
        Path now = compiled("now", List.of(old), CONTEXT, table("Plan"), use("Plan"));
        assertThat(classes(now)).contains("ContextJsonColumn", "ContextStepJson", "PlanTable");
    }

    private static String table(String name) {
        return """
        package com.example;

        import dev.squall.annotation.*;

        @Table
        public record %s(@Id int id, @Json Context context) {}
        """
                .formatted(name);
    }

    private static String use(String table) {
        return """
        package com.example;

        final class Code {
            static Object title() {
                return new %sTable().context.step.title.like("a%%");
            }
        }
        """
                .formatted(table);
    }

    private Path compiled(String name, List<Path> before, String... sources) throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        String classPath =
                System.getProperty("java.class.path")
                        + String.join(
                                "", before.stream().map(p -> File.pathSeparator + p).toList());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of("-d", out.toString(), "-cp", classPath),
                            null,
                            files.getJavaFileObjectsFromPaths(written(name, sources)));
            task.setProcessors(List.of(new SquallProcessor()));
            assertThat(task.call()).as(messages.toString()).isTrue();
        }
        return out;
    }

    private List<Path> written(String name, String... sources) throws IOException {
        Path in = Files.createDirectories(folder.resolve(name + "-sources"));
        for (int i = 0; i < sources.length; i++) {
            String type = sources[i].replaceAll("(?s).*?(?:record|class) (\\w+).*", "$1");
            Files.writeString(in.resolve(type + ".java"), sources[i]);
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }

    private static List<String> classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.replace(".class", ""))
                    .toList();
        }
    }
}
