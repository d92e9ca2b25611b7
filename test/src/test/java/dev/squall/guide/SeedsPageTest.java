package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page that says which file and which test shows what of the documents.
class SeedsPageTest {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(#\\w+)?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\| (.*) \\| (.*) \\|$");

    private final String page;

    SeedsPageTest() throws IOException {
        page = Files.readString(DOCS.resolve("SEEDS.md"));
    }

    private List<MatchResult> links() {
        return LINK.matcher(page).results().toList();
    }

    @Test
    void everyFileThatIsNamedIsThere() {
        assertThat(links()).hasSizeGreaterThan(100);
        assertThat(links())
                .map(link -> DOCS.resolve(link.group(2)))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult link : links()) {
            Matcher label = NAMED.matcher(link.group(1));
            if (label.matches()) {
                Path file = DOCS.resolve(link.group(2));
                assertThat(file.getFileName()).hasToString(label.group(1) + ".java");
                if (label.group(2) != null && !hasTest(file, label.group(2).substring(1))) {
                    missing.add(link.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean hasTest(Path file, String name) throws IOException {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|TestFactory|Property)\\b[^;]*\\b"
                                + Pattern.quote(name)
                                + "\\(")
                .matcher(Files.readString(file))
                .find();
    }

    /// Or nobody would notice when it is gone.
    @Test
    void noTestIsNamedWithoutALink() {
        String withoutLinks = LINK.matcher(page).replaceAll("");
        assertThat(NAMED.matcher(withoutLinks).results().map(MatchResult::group)).isEmpty();
    }

    @Test
    void everyRowSaysWhereItIsShown() {
        List<MatchResult> rows =
                ROW.matcher(page)
                        .results()
                        .filter(row -> !row.group(1).equals("in the document"))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(50);
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(
                                                row.group(3).contains("](")
                                                        || row.group(2).contains("not built yet"))
                                        .as(row.group())
                                        .isTrue());
    }
}
