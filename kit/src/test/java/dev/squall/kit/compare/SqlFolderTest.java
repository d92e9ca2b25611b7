package dev.squall.kit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.kit.error.InvalidScript;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlFolderTest {

    @TempDir Path folder;

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, "select '" + name + "';\n");
        }
    }

    private List<String> found() {
        return SqlFolder.files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .toList();
    }

    @Test
    void numbersAreNumbersAndTheWayBackIsLeftOut() throws IOException {
        write("V10__c.sql", "V2__b.sql", "V1__a.sql", "R__views.sql", "U2__b.sql", "notes.md");

        assertThat(found()).containsExactly("V1__a.sql", "V2__b.sql", "V10__c.sql", "R__views.sql");
    }

    @Test
    void otherToolsNameTheirsOtherwise() throws IOException {
        write("0000_first.sql", "0001_second.sql", "meta/_journal.json");
        assertThat(found()).containsExactly("0000_first.sql", "0001_second.sql");

        write("000003_third.up.sql", "000003_third.down.sql");
        assertThat(found()).hasSize(3).contains("000003_third.up.sql");
    }

    @Test
    void aFolderForEachMigrationIsOneToo() throws IOException {
        write("20240102000000_b/migration.sql", "20240101000000_a/migration.sql");

        assertThat(found())
                .containsExactly(
                        "20240101000000_a/migration.sql", "20240102000000_b/migration.sql");
    }

    @Test
    void behindTheLineOfTheWayBackNothingIsRead() {
        assertThat(new SqlFile("a", "-- migrate:up\nselect 1;\n-- migrate:down\nselect 2;").text())
                .isEqualTo("-- migrate:up\nselect 1;\n");
        assertThat(new SqlFile("a", "-- +goose Up\nselect 1;\n-- +goose Down\nx").text())
                .isEqualTo("-- +goose Up\nselect 1;\n");
    }

    @Test
    void whatIsNoTextSaysWhatToDo() throws IOException {
        Path archive = folder.resolve("plans.dump");
        Files.writeString(archive, "PGDMP\u0001\u000f");
        Path latin = folder.resolve("latin.sql");
        Files.write(latin, "-- für".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SqlFiles.of(archive, "plans.dump"))
                .isInstanceOf(InvalidScript.class)
                .hasMessageContaining("pg_restore --schema-only");
        assertThatThrownBy(() -> SqlFiles.of(latin, "latin.sql"))
                .hasMessageContaining("latin.sql is not in UTF-8");
    }
}
