package dev.squall.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps the pages of a guide true: its Java is quoted from compiled sources, and its SQL stands in
/// an assertion there.
///
/// In a page, a comment `snippet ReadingTest.java#joins` stands before a block of Java, and names
/// the region that the block quotes: the lines between `// region joins` and `// endregion`.
///
/// @param sources the folder that the names of files are relative to
public record Guide(Path sources) {

    private static final Pattern JAVA =
            Pattern.compile(
                    "(<!-- snippet (\\S+)#(\\S+) -->\n```java\n)(.*?)(```)", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    /// Fails unless every block of the page is what the sources say.
    public void check(Path page) {
        String text = read(page);
        Golden.assertMatches(
                page,
                JAVA.matcher(text)
                        .replaceAll(
                                m ->
                                        Matcher.quoteReplacement(
                                                m.group(1)
                                                        + region(m.group(2), m.group(3))
                                                        + m.group(5))));
        checkSql(page, text);
    }

    private void checkSql(Path page, String text) {
        String all = squeeze(allSources());
        SQL.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(sql -> !all.contains(squeeze(sql)))
                .findFirst()
                .ifPresent(
                        sql -> {
                            throw new AssertionError(
                                    page + " shows SQL that no test asserts:\n" + sql);
                        });
    }

    /// The lines of a region, moved to the left margin.
    String region(String file, String name) {
        List<String> lines = read(sources.resolve(file)).lines().toList();
        int start = indexOf(lines, "// region " + name, 0);
        if (start < 0) {
            throw new AssertionError("There is no region " + name + " in " + file);
        }
        int end = indexOf(lines, "// endregion", start);
        String body =
                lines.subList(start + 1, end).stream()
                        .filter(line -> !line.strip().startsWith("// region"))
                        .collect(Collectors.joining("\n"));
        return body.stripTrailing().stripIndent() + "\n";
    }

    private static int indexOf(List<String> lines, String text, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    private String allSources() {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(Guide::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without white space, and with the parts of a string that is written in pieces put together.
    private static String squeeze(String text) {
        return text.replaceAll("\\\\\n", "")
                .replaceAll("\"\\s*\\+\\s*\"", "")
                .replaceAll("\\s", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
