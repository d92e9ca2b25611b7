package dev.squall.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The sources of [Arities] and [MutationArities], as they are committed: compared without white
/// space and the order of imports, which belong to the formatter. `-Dsquall.golden=rewrite` writes
/// them anew; run the formatter afterwards.
class AritiesAreUpToDateTest {

    @Test
    void committedQueriesAreWhatTheGeneratorWrites() throws IOException {
        compare(Path.of("src/main/java/dev/squall/query"), Arities.sources());
    }

    @Test
    void committedMutationsAreWhatTheGeneratorWrites() throws IOException {
        compare(Path.of("src/main/java/dev/squall/mutation"), MutationArities.sources());
    }

    private static void compare(Path folder, Map<String, String> sources) throws IOException {
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            if ("rewrite".equals(System.getProperty("squall.golden"))) {
                Files.writeString(file, source.getValue());
            }
            assertThat(normal(Files.readString(file)))
                    .as(source.getKey())
                    .isEqualTo(normal(source.getValue()));
        }
    }

    private static String normal(String source) {
        String imports =
                source.lines().filter(l -> l.startsWith("import")).sorted().toList().toString();
        String rest = source.lines().filter(l -> !l.startsWith("import")).collect(joining());
        return (imports + rest).replaceAll("\\s+", "");
    }
}
