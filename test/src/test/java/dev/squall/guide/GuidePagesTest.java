package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.harness.Guide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each page of the guide quotes code that is compiled and run here.
class GuidePagesTest {

    private static final Path PAGES = Path.of("../docs/guide");
    private static final Guide GUIDE = new Guide(Path.of("src/test/java/dev/squall/guide"));

    @TestFactory
    Stream<DynamicTest> everyPageQuotesCodeThatRuns() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
        assertThat(pages).isNotEmpty();
        return pages.stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.getFileName().toString(), () -> GUIDE.check(page)));
    }
}
