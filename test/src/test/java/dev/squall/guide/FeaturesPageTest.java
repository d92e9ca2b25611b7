package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The page that says what of SQL there is, and which tests show it.
class FeaturesPageTest {

    private final LinkedPage page = LinkedPage.read("FEATURES.md");

    FeaturesPageTest() throws IOException {}

    @Test
    void everyFileAndHeadingIsThere() throws IOException {
        assertThat(page.broken()).isEmpty();
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        assertThat(page.missingTests()).isEmpty();
        assertThat(page.testsWithoutALink()).isEmpty();
    }

    @Test
    void everyFeatureIsTaughtAndTested() {
        assertThat(page.rows("feature")).hasSizeGreaterThan(80);
        assertThat(page.rows("feature"))
                .allSatisfy(
                        row -> {
                            assertThat(row.group(2)).as(row.group(1)).contains("](guide/");
                            assertThat(row.group(3)).as(row.group(1)).contains("](../");
                        });
    }

    @Test
    void everyKindOfObjectHasItsCases() {
        assertThat(page.rows("kind")).hasSizeGreaterThan(25);
        assertThat(page.rows("kind"))
                .allSatisfy(
                        row ->
                                assertThat(row.group(3))
                                        .as(row.group(1))
                                        .contains("](../schema/src/test/resources/"));
    }
}
