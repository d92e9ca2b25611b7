package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/// The page that says which file and which test shows what of the documents.
class SeedsPageTest {

    private final LinkedPage page = LinkedPage.read("SEEDS.md");

    SeedsPageTest() throws IOException {}

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        assertThat(page.links()).hasSizeGreaterThan(100);
        assertThat(page.broken()).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        assertThat(page.missingTests()).isEmpty();
        assertThat(page.testsWithoutALink()).isEmpty();
    }

    @Test
    void everyRowSaysWhereItIsShown() {
        List<MatchResult> rows = page.rows("in the document");
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
