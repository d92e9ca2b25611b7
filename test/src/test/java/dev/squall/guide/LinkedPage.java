package dev.squall.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page whose tables name files and tests.
///
/// @param text all of it
record LinkedPage(String text) {

    private static final Path DOCS = Path.of("../docs");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)]\\(([^)]+)\\)");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(#\\w+)?`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*) \\| (.*) \\| (.*) \\|$");

    static LinkedPage read(String name) throws IOException {
        return new LinkedPage(Files.readString(DOCS.resolve(name)));
    }

    List<MatchResult> links() {
        return LINK.matcher(text).results().toList();
    }

    /// Links that lead nowhere: to no file, or to no heading of one.
    List<String> broken() throws IOException {
        List<String> broken = new ArrayList<>();
        for (MatchResult link : links()) {
            String[] target = link.group(2).split("#", 2);
            Path file = DOCS.resolve(target[0]);
            if (!Files.exists(file) || (target.length == 2 && !hasHeading(file, target[1]))) {
                broken.add(link.group(2));
            }
        }
        return broken;
    }

    private static boolean hasHeading(Path file, String anchor) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceAll("[^\\w -]", "").strip().replace(' ', '-'))
                .anyMatch(anchor::equalsIgnoreCase);
    }

    /// Tests that are named and are not in the file that is linked.
    List<String> missingTests() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult link : links()) {
            Matcher label = NAMED.matcher(link.group(1));
            if (label.matches()) {
                Path file = DOCS.resolve(link.group(2));
                boolean there =
                        file.endsWith(label.group(1) + ".java")
                                && (label.group(2) == null
                                        || hasTest(file, label.group(2).substring(1)));
                if (!there) {
                    missing.add(link.group(1));
                }
            }
        }
        return missing;
    }

    private static boolean hasTest(Path file, String name) throws IOException {
        return Pattern.compile(
                        "@(Test|ParameterizedTest|TestFactory|Property)\\b[^;]*\\b"
                                + Pattern.quote(name)
                                + "\\(")
                .matcher(Files.readString(file))
                .find();
    }

    /// Tests that are named without a link, or nobody would notice when they are gone.
    List<String> testsWithoutALink() {
        String withoutLinks = LINK.matcher(text).replaceAll("");
        return NAMED.matcher(withoutLinks).results().map(MatchResult::group).toList();
    }

    /// The rows of the tables of three columns whose first heading this is.
    List<MatchResult> rows(String heading) {
        List<MatchResult> rows = new ArrayList<>();
        int end = -1;
        boolean within = false;
        for (MatchResult row : ROW.matcher(text).results().toList()) {
            String between = text.substring(Math.max(end, 0), row.start());
            boolean starts = !between.matches("\\n(\\|[-|]+\\|\\n)?");
            end = row.end();
            if (starts) {
                within = row.group(1).equals(heading);
            } else if (within) {
                rows.add(row);
            }
        }
        return rows;
    }
}
