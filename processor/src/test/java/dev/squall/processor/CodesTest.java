package dev.squall.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A code means one thing: whoever looks for it finds one place.
class CodesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE = Pattern.compile("\"\\[?(SQ\\d{3})");

    @Test
    void noCodeStandsInTwoRules() throws IOException {
        Map<String, SortedSet<String>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".java")).toList()) {
                for (String code : codes(file)) {
                    files.computeIfAbsent(code, c -> new TreeSet<>())
                            .add(SOURCES.relativize(file).toString());
                }
            }
        }
        assertThat(files).isNotEmpty();
        assertThat(files).allSatisfy((code, found) -> assertThat(found).as(code).hasSize(1));
    }

    private static List<String> codes(Path file) throws IOException {
        return CODE.matcher(Files.readString(file)).results().map(CodesTest::code).toList();
    }

    private static String code(MatchResult result) {
        return result.group(1);
    }
}
