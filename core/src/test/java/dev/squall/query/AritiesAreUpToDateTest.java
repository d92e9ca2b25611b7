package dev.squall.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// The sources of [Arities], as they are committed: compared without white space, which belongs to
/// the formatter. `-Dsquall.golden=rewrite` writes them anew; run the formatter afterwards.
class AritiesAreUpToDateTest {

    private static final Path FOLDER = Path.of("src/main/java/dev/squall/query");

    @Test
    void committedSourcesAreWhatTheGeneratorWrites() throws IOException {
        for (Map.Entry<String, String> source : Arities.sources().entrySet()) {
            Path file = FOLDER.resolve(source.getKey());
            if ("rewrite".equals(System.getProperty("squall.golden"))) {
                Files.writeString(file, source.getValue());
            }
            assertThat(Files.readString(file).replaceAll("\\s+", ""))
                    .as(source.getKey())
                    .isEqualTo(source.getValue().replaceAll("\\s+", ""));
        }
    }
}
