package dev.squall.kit.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.kit.error.InvalidMigrations;
import dev.squall.kit.error.UnmergedHeads;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineageTest {

    private static final MigrationId FIRST = new MigrationId("20260101000000_first");
    private static final MigrationId LEFT = new MigrationId("20260103000000_left");
    private static final MigrationId RIGHT = new MigrationId("20260102000000_right");
    private static final MigrationId MERGE = new MigrationId("20260101120000_merge");

    @TempDir private Path folder;

    private void write(MigrationId id, MigrationId... parents) throws IOException {
        MigrationFiles.write(
                folder,
                id,
                List.of(parents),
                Map.of("up.sql", "select 1;", "down.sql", "select 2;", "snapshot.json", "{}"));
    }

    private void put(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> order() {
        return Lineage.read(folder).migrations().stream().map(Migration::toString).toList();
    }

    @Test
    void aFolderThatIsNotThereHasNoMigrations() {
        assertThat(Lineage.read(folder.resolve("none")).migrations()).isEmpty();
        assertThat(Lineage.read(folder).head()).isEmpty();
    }

    @Test
    void parentsStandBeforeChildrenAndBranchesInTheOrderOfTheirIds() throws IOException {
        write(MERGE, LEFT, RIGHT);
        write(LEFT, FIRST);
        write(RIGHT, FIRST);
        write(FIRST);
        assertThat(order())
                .containsExactly(FIRST.value(), RIGHT.value(), LEFT.value(), MERGE.value());
        Lineage lineage = Lineage.read(folder);
        assertThat(lineage.head().orElseThrow().id()).isEqualTo(MERGE);
        assertThat(lineage.head().orElseThrow().parents()).containsExactly(LEFT, RIGHT);
        assertThat(lineage.head().orElseThrow().snapshot()).contains("{}");
    }

    @Test
    void headsThatAreNotMergedAreNamed() throws IOException {
        write(FIRST);
        write(LEFT, FIRST);
        write(RIGHT, FIRST);
        assertThatThrownBy(() -> Lineage.read(folder).head())
                .isInstanceOf(UnmergedHeads.class)
                .hasMessage(
                        """
                        SQ505 there are migrations side by side that nothing brings together
                          heads       20260102000000_right
                                      20260103000000_left
                          hint        squall generate merges them if they do not disturb each other\
                        """);
    }

    @Test
    void everythingThatIsWrongIsInOneError() throws IOException {
        put("add score/up.sql", "");
        put("20261399000000_bad_time/up.sql", "");
        put("20260101000000_first/up.sql", "select 'x");
        put("20260101000000_first/down.sql", "begin; commit;");
        put("20260101000000_first/parent", "");
        put("20260102000000_second/down.sql", "select 1;");
        put("20260102000000_second/parent", "20260101000000_frist\nnonsense\n");
        put("20260103000000_third/up.sql", "select 1");
        put("20260103000000_third/down.sql", "select 1");
        put("20260104000000_fourth/java", "not a class");
        put("20260104000000_fourth/parent", "20260103000000_third\n20260103000000_third\n");
        put("README.md", "is not looked at");
        put(".git/x", "is not looked at");
        assertThatThrownBy(() -> Lineage.read(folder))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessage(
                        """
                        SQ502 the migrations in FOLDER are not as they must be
                          problems    FOLDER/20260101000000_first/up.sql:1 a string does not end
                                        from here   select 'x
                                      FOLDER/20260101000000_first/down.sql:1 begins or ends a transaction:\
                         that is the migrator's (-- squall:outside-transaction keeps a statement out of it)
                                      FOLDER/20260101000000_first/down.sql:1 begins or ends a transaction:\
                         that is the migrator's (-- squall:outside-transaction keeps a statement out of it)
                                      FOLDER/20260102000000_second/parent holds "nonsense", which is no id of\
                         a migration
                                      FOLDER/20260102000000_second/up.sql is missing
                                      FOLDER/20260103000000_third/parent is missing: it holds the id of the\
                         migration before, or nothing
                                      FOLDER/20260104000000_fourth/parent names 20260103000000_third twice
                                      FOLDER/20260104000000_fourth/java does not hold the name of a class
                                      FOLDER/20261399000000_bad_time is not named yyyymmddhhmmss_name, such as\
                         20261120143000_add_score
                                      FOLDER/add score is not named yyyymmddhhmmss_name, such as\
                         20261120143000_add_score\
                        """
                                .replace("FOLDER", folder.toString()));
    }

    @Test
    void anUnknownParentAndACircleAreNamed() throws IOException {
        write(FIRST);
        write(LEFT, new MigrationId("20260101000000_frist"));
        assertThatThrownBy(() -> Lineage.read(folder))
                .hasMessageEndingWith(
                        folder
                                + "/20260103000000_left/parent names 20260101000000_frist, which is"
                                + " not there: did you mean \"20260101000000_first\"?");
        put("20260103000000_left/parent", RIGHT.value());
        write(RIGHT, LEFT);
        assertThatThrownBy(() -> Lineage.read(folder))
                .hasMessageEndingWith(
                        folder
                                + "/20260102000000_right/parent closes a circle of parents with"
                                + " [20260102000000_right, 20260103000000_left]");
    }

    @Test
    void theChecksumDoesNotDependOnLineEnds() {
        assertThat(Checksum.of("\uFEFFselect\r\n1;\r"))
                .isEqualTo(Checksum.of("select\n1;\n"))
                .isNotEqualTo(Checksum.of("select 1;"))
                .hasSize(64);
    }

    @Test
    void idsAreMadeOfNames() {
        Instant now = Instant.parse("2026-11-20T14:30:00Z");
        assertThat(MigrationId.of(now, "Add score!")).hasToString("20261120143000_add_score");
        assertThat(MigrationId.of(now, "…")).hasToString("20261120143000_migration");
        assertThat(MigrationId.of(now, "x").name()).isEqualTo("x");
    }

    @Test
    void aMigrationIsWrittenOnceAndEntersTheIndex() throws IOException {
        put("index", "");
        write(FIRST);
        write(LEFT, FIRST);
        assertThat(folder.resolve("index")).hasContent(FIRST + "\n" + LEFT);
        assertThatThrownBy(() -> write(LEFT)).isInstanceOf(FileAlreadyExistsException.class);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("index", FIRST.value(), LEFT.value());
        }
    }
}
