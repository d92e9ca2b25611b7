package dev.squall.cli.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.Compilation;
import dev.squall.harness.Compiled;
import dev.squall.processor.SquallProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {

    private static final String NOTE =
            """
            package app;
            import dev.squall.annotation.Id;
            import dev.squall.annotation.Table;
            @Table("notes") public record Note(@Id int id, String text) {}
            """;
    private static final String SCHEMA =
            """
            package app;
            @dev.squall.annotation.Schema({Note.class}) public final class AppSchema {}
            """;

    @TempDir Path project;

    private RecordsSource source(String tables) {
        return source(tables, "");
    }

    private RecordsSource source(String tables, String classPath) {
        List<Path> classes = new ArrayList<>(List.of(Path.of("classes")));
        classes.addAll(ClassPath.read(project, classPath));
        return new RecordsSource(project, tables, classes, List.of(Path.of("src")));
    }

    private void compile(Map<String, String> sources) throws IOException {
        Compiled compiled = Compilation.of(sources).processedBy(new SquallProcessor()).compile();
        assertThat(compiled.errors()).isEmpty();
        for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
            Path path = project.resolve("classes").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private void compileNotes() throws IOException {
        compile(Map.of("app/Note.java", NOTE, "app/AppSchema.java", SCHEMA));
    }

    @Test
    void whatTheyDeclareIsLoaded() throws IOException {
        compileNotes();

        try (LoadedRecords records = LoadedRecords.of(source("app.Tables"))) {
            assertThat(records.schema().name()).isEqualTo("app.AppSchema");
            assertThat(records.schema().tables()).hasSize(1);
        }
    }

    @Test
    void beforeTheyAreCompiledItSaysSo() {
        assertThatThrownBy(() -> LoadedRecords.of(source("app.Tables")))
                .isInstanceOf(RecordsUnusable.class)
                .hasMessageStartingWith("SQ581 There is no class app.Tables")
                .hasMessageContaining("searched    classes")
                .hasMessageContaining("compile first: mvn compile");
    }

    @Test
    void aWrongPackageIsSetRight() throws IOException {
        compileNotes();

        assertThatThrownBy(() -> LoadedRecords.of(source("com.example.Tables")))
                .hasMessageContaining("did you mean app.Tables?");
    }

    @Test
    void theRootItselfIsNotTheClassThatListsTheTables() throws IOException {
        compileNotes();

        assertThatThrownBy(() -> LoadedRecords.of(source("app.AppSchema")))
                .isInstanceOf(RecordsUnusable.class)
                .hasMessageContaining("missing     public static DeclaredSchema schema()")
                .hasMessageContaining("did you mean app.Tables?");
    }

    @Test
    void aSchemaWithoutTablesIsAMistake() throws IOException {
        compile(
                Map.of(
                        "app/Tables.java",
                        """
                        package app;
                        public class Tables {
                            public static dev.squall.declare.DeclaredSchema schema() {
                                return dev.squall.declare.DeclaredSchema.of(
                                        "app.AppSchema", java.util.List.of(), d -> {});
                            }
                        }
                        """));

        assertThatThrownBy(() -> LoadedRecords.of(source("app.Tables")))
                .isInstanceOf(RecordsUnusable.class)
                .hasMessageContaining("app.AppSchema lists no tables");
    }

    @Test
    void aClassThatIsNotOnTheClassPathIsNamed() throws IOException {
        compile(
                Map.of(
                        "app/Note.java",
                        NOTE,
                        "app/AppSchema.java",
                        SCHEMA.replace(
                                "AppSchema {}",
                                "AppSchema { static void define(dev.squall.declare.Definition d) {"
                                        + " new lib.Thing(); } }"),
                        "lib/Thing.java",
                        "package lib; public class Thing {}"));
        Path lib = project.resolve("lib-classes/lib");
        Files.createDirectories(lib);
        Files.move(project.resolve("classes/lib/Thing.class"), lib.resolve("Thing.class"));

        assertThatThrownBy(() -> LoadedRecords.of(source("app.Tables")))
                .isInstanceOf(RecordsUnusable.class)
                .hasMessageContaining("class       lib.Thing")
                .hasMessageContaining("--classpath");
        LoadedRecords.of(source("app.Tables", "lib-classes")).close();
        Files.writeString(project.resolve("path.txt"), "nowhere:" + project + "/lib-classes\n");
        LoadedRecords.of(source("app.Tables", "@path.txt")).close();
    }

    @Test
    void recordsOfAnotherSquallAreTold() throws IOException {
        compile(
                Map.of(
                        "app/Tables.java",
                        """
                        package app;
                        public class Tables {
                            public static dev.squall.declare.DeclaredSchema schema() {
                                return dev.squall.declare.Later.schema();
                            }
                        }
                        """,
                        "dev/squall/declare/Later.java",
                        """
                        package dev.squall.declare;
                        public class Later {
                            public static DeclaredSchema schema() { return null; }
                        }
                        """));
        Files.delete(project.resolve("classes/dev/squall/declare/Later.class"));

        assertThatThrownBy(() -> LoadedRecords.of(source("app.Tables")))
                .isInstanceOf(RecordsUnusable.class)
                .hasMessageContaining("compiled by another version of Squall")
                .hasMessageContaining("missing     dev.squall.declare.Later");
    }

    @Test
    void aSourceThatIsNewerThanAllClassesIsNoticed() throws IOException {
        compileNotes();
        Path source = project.resolve("src/app/Note.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, NOTE);
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(source("app.Tables").newerThanItsClass()).isEmpty();

        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(source("app.Tables").newerThanItsClass()).contains(Path.of("src/app/Note.java"));
    }
}
