package dev.squall.kit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.kit.error.InvalidScript;
import dev.squall.kit.migration.MigrationFiles;
import dev.squall.kit.migration.MigrationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintFilesTest {

    @TempDir private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
        Files.writeString(file, text);
    }

    private void migration(String id, String parent) throws IOException {
        MigrationFiles.write(
                folder,
                new MigrationId(id),
                parent.isEmpty() ? List.of() : List.of(new MigrationId(parent)),
                Map.of("up.sql", "select 1;\n", "down.sql", "select 2;\n"));
    }

    private LintFiles files() {
        return new LintFiles(file -> folder.relativize(file).toString(), file -> false);
    }

    private static List<String> shown(LintFiles files) {
        return files.parts().stream()
                .map(p -> p.file().name() + (p.examined() ? "" : " (before)"))
                .toList();
    }

    @Test
    void aMigrationOfOursStandsOnThoseBeforeIt() throws IOException {
        migration("20260101000000_a", "");
        migration("20260102000000_b", "20260101000000_a");
        migration("20260103000000_c", "20260102000000_b");

        assertThat(shown(files().add(folder)))
                .containsExactly(
                        "20260101000000_a/up.sql",
                        "20260102000000_b/up.sql",
                        "20260103000000_c/up.sql");
        assertThat(shown(files().add(folder.resolve("20260102000000_b/up.sql"))))
                .containsExactly("20260101000000_a/up.sql (before)", "20260102000000_b/up.sql");
        assertThat(shown(files().add(folder.resolve("20260102000000_b"))))
                .containsExactly("20260101000000_a/up.sql (before)", "20260102000000_b/up.sql");
        assertThat(files().add(folder).parts()).allMatch(p -> p.file().migration() && p.grounded());
    }

    @Test
    void foldersOfOtherToolsAreReadForwardsAndWithNumbersAsNumbers() throws IOException {
        for (String name :
                List.of(
                        "V10__ten.sql",
                        "V9__nine.sql",
                        "R__views.sql",
                        "U9__nine.sql",
                        "revert/a.sql",
                        "11/down.sql",
                        "11/up.sql",
                        "12_x.down.sql",
                        "notes.txt")) {
            write(name, "select 1;");
        }

        assertThat(shown(files().add(folder)))
                .containsExactly("11/up.sql", "V9__nine.sql", "V10__ten.sql", "R__views.sql");
    }

    @Test
    void whatTheyStandOnComesFirstAndIsNotLookedAt() throws IOException {
        write("schema.sql", "create table a (id bigint);");
        write("change.sql", "drop table a;");

        LintFiles files =
                files().on(folder.resolve("schema.sql")).add(folder.resolve("change.sql"));

        assertThat(shown(files)).containsExactly("schema.sql (before)", "change.sql");
    }

    @Test
    void aFileInAnotherEncodingIsReadAllTheSame() throws IOException {
        Files.write(
                folder.resolve("old.sql"), "-- é\nselect 1;".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files().add(folder.resolve("old.sql")).parts().getFirst().file().statements())
                .hasSize(1);
    }

    @Test
    void aFileThatIsNoTextIsAnError() throws IOException {
        Files.write(
                folder.resolve("wide.sql"), "drop table a;".getBytes(StandardCharsets.UTF_16LE));

        assertThatThrownBy(() -> files().add(folder.resolve("wide.sql")))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("wide.sql is no text of UTF-8");
    }

    @Test
    void aFolderWithoutSqlIsAMistakeAndAnEmptyOneABeginning() throws IOException {
        write("docs/notes.txt", "nothing");
        Files.createDirectories(folder.resolve("migrations"));

        assertThat(files().add(folder.resolve("migrations")).parts()).isEmpty();
        assertThatThrownBy(() -> files().add(folder.resolve("docs")))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("docs has no files of SQL");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> files().add(folder.resolve("none.sql")))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("none.sql is not there");
    }
}
