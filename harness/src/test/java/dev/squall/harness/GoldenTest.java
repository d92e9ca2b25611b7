package dev.squall.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir Path folder;
    private String mode = "";

    @BeforeEach
    void check() {
        mode = System.getProperty("squall.golden", "check");
        System.setProperty("squall.golden", "check");
    }

    @AfterEach
    void restore() {
        System.setProperty("squall.golden", mode);
    }

    @Test
    void sameTextPassesAlsoWithoutTheLastLineBreak() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        Golden.assertMatches(file, "one\r\ntwo");
        assertThat(file).hasContent("one\ntwo\n");
    }

    @Test
    void differenceIsShownLikeDiffDoes() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "1\n2\n3\n4\n5\n6\n7\n8\n9\n");
        assertThatThrownBy(() -> Golden.assertMatches(file, "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        """
                        +++ actual
                        @@ -2 +2 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                         9
                        +10
                        \s
                        """)
                .hasMessageContaining(
                        "hint    if the new text is right: ./mvnw test -Dsquall.golden=rewrite");
        assertThat(file).content().contains("5");
    }

    @Test
    void missingFileIsAFailureNotAFirstTime() {
        Path file = folder.resolve("missing.txt");
        assertThatThrownBy(() -> Golden.assertMatches(file, "x"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no golden file");
        assertThat(file).doesNotExist();
    }

    @Test
    void rewritingWritesWhatIsThereAndRemovesWhatIsNot() throws IOException {
        System.setProperty("squall.golden", "rewrite");
        Files.writeString(folder.resolve("old.txt"), "old");
        Golden.assertFolder(folder, Map.of("a/new.txt", "new"));
        System.setProperty("squall.golden", "check");
        Golden.assertFolder(folder, Map.of("a/new.txt", "new"));
        assertThat(folder.resolve("old.txt")).doesNotExist();
    }

    @Test
    void folderWithAFileTooManyOrTooFewFails() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a\n");
        assertThatThrownBy(() -> Golden.assertFolder(folder, Map.of()))
                .hasMessageContaining("-a.txt");
        assertThatThrownBy(() -> Golden.assertFolder(folder, Map.of("a.txt", "a", "b.txt", "b")))
                .hasMessageContaining("+b.txt");
        assertThatThrownBy(() -> Golden.assertFolder(folder, Map.of("a.txt", "b")))
                .hasMessageContaining("-a\n+b");
    }

    @Test
    void casesAreFoldersAndGroupsOfFolders() throws IOException {
        Files.createDirectories(folder.resolve("alone/in"));
        Files.createDirectories(folder.resolve("group/one"));
        Files.writeString(folder.resolve("group/one/before.sql"), "");
        List<DynamicNode> nodes = GoldenCases.walk(folder, test -> {}).toList();
        assertThat(nodes).extracting(DynamicNode::getDisplayName).containsExactly("alone", "group");
        var group = (DynamicContainer) nodes.getLast();
        assertThat(group.getChildren())
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("one");
    }

    @Test
    void noCasesAtAllIsAnError() {
        assertThatThrownBy(() -> GoldenCases.walk(folder, test -> {}))
                .hasMessageContaining("There are no golden cases in " + folder);
    }
}
