package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/// Records in json, tables and shapes whose own module is compiled, or was compiled before.
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

    private static final String SCHOOLS =
            """
            package com.example;

            import dev.squall.annotation.*;

            @Schema({School.class, Student.class, Visit.class, Sizes.class})
            public final class Schools {}
            """;

    private static final String[] TABLES = {
        SCHOOLS,
        """
        package com.example;

        import dev.squall.annotation.*;

        @Table
        public record School(@Id int id, String name) {}
        """,
        """
        package com.example;

        import dev.squall.annotation.*;
        import org.jspecify.annotations.*;

        @Table("students")
        public record Student(
                @Id int id,
                String name,
                @References(School.class) int schoolId,
                @References(value = Student.class, one = "friend", many = "friends")
                        @Nullable Integer friendId) {}
        """,
        """
        package com.example;

        import dev.squall.annotation.*;

        @Table
        public record Visit(@Id @References(Student.class) int studentId) {}
        """,
        """
        package com.example;

        import dev.squall.Sql;
        import dev.squall.annotation.*;
        import dev.squall.query.Query;

        @View(Sizes.Size.class)
        public final class Sizes {
            public record Size(@References(School.class) int schoolId, long students) {}

            static Query<Size> query() {
                return Sql.select(Tables.students.schoolId, Sql.count())
                        .from(Tables.students)
                        .groupBy(Tables.students.schoolId)
                        .into(Size::new);
            }
        }
        """,
        """
        package com.example;

        import dev.squall.annotation.*;
        import dev.squall.shape.ShapeOf;

        public record Pupil(@From("name") String called, @Path("school.name") String at)
                implements ShapeOf<Student> {}
        """
    };

    @Test
    void shapesLeadToTablesOfAnotherModule() throws IOException {
        Path first = compiled("first", List.of(), TABLES);
        Path second =
                compiled(
                        "second",
                        List.of(first),
                        """
                        package com.other;

                        import com.example.*;
                        import dev.squall.annotation.*;
                        import dev.squall.shape.ShapeOf;
                        import java.util.List;
                        import org.jspecify.annotations.*;

                        public record File(
                                String name,
                                School school,
                                @Nullable Pupil friend,
                                @Nullable Visit visit,
                                List<Pupil> friends,
                                @Path("school.size.students") List<Long> sizes)
                                implements ShapeOf<Student> {}
                        """);
        assertThat(classes(second)).containsExactlyInAnyOrder("File", "FileShape");
    }

    @Test
    void aRelationOfAnotherModuleIsAsHonestAsThere() throws IOException {
        Path first = compiled("first", List.of(), TABLES);
        assertThatThrownBy(
                        () ->
                                compiled(
                                        "second",
                                        List.of(first),
                                        """
                                        package com.other;

                                        import com.example.*;
                                        import dev.squall.shape.ShapeOf;

                                        public record File(Pupil friend, Visit visit, School scool)
                                                implements ShapeOf<Student> {}
                                        """))
                .hasMessageContaining(
                        "[SQ259] File.friend must be @Nullable: there may be no row of students")
                .hasMessageContaining(
                        "[SQ259] File.visit must be @Nullable: there may be no row of visit")
                .hasMessageContaining("did you mean \"school\" (one, by Student.schoolId)?");
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
