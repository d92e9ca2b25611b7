package dev.squall.run;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How statements run beside what they say: how long at most, under which tags, and who may cancel
/// them. Immutable.
public final class Terms {

    /// Nothing special.
    public static final Terms NONE = new Terms(null, Collections.emptySortedMap(), null);

    private final @Nullable Duration limit;
    private final SortedMap<String, String> tags;
    private final @Nullable Cancellation cancellation;
    private final String comment;

    private Terms(
            @Nullable Duration limit,
            SortedMap<String, String> tags,
            @Nullable Cancellation cancellation) {
        this.limit = limit;
        this.tags = tags;
        this.cancellation = cancellation;
        this.comment = comment(tags);
    }

    /// The same with a limit of time for each statement.
    ///
    /// @throws InvalidSettings if it is not between 1 ms and 24 h
    public Terms within(Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(Duration.ofDays(1)) > 0) {
            throw new InvalidSettings(
                    Report.of("within(" + time + ") is not between 1 ms and 24 h")
                            .hint("a statement has a limit anyway: statementTimeout"));
        }
        return new Terms(time, tags, cancellation);
    }

    /// The same with one more tag.
    ///
    /// @throws InvalidSettings if the key is empty
    public Terms tagged(String key, String value) {
        if (key.isEmpty()) {
            throw new InvalidSettings(Report.of("a tag has no name").hint("tagged(\"route\", …)"));
        }
        SortedMap<String, String> more = new TreeMap<>(tags);
        more.put(key, value);
        return new Terms(limit, Collections.unmodifiableSortedMap(more), cancellation);
    }

    /// The same, to be cancelled by a handle.
    public Terms cancelledBy(Cancellation handle) {
        return new Terms(limit, tags, handle);
    }

    /// How long a statement may run; null: as long as the settings allow.
    @Nullable Duration limit() {
        return limit;
    }

    /// Tags and their values.
    public Map<String, String> tags() {
        return tags;
    }

    @Nullable Cancellation cancellation() {
        return cancellation;
    }

    /// The tags as a comment behind the statement, in the form of sqlcommenter; empty: none. What
    /// is left of names and values after the encoding cannot end the comment.
    String comment() {
        return comment;
    }

    private static String comment(SortedMap<String, String> tags) {
        return tags.isEmpty()
                ? ""
                : tags.entrySet().stream()
                        .map(tag -> encoded(tag.getKey()) + "='" + encoded(tag.getValue()) + '\'')
                        .collect(Collectors.joining(",", " /*", "*/"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /// Without the values of tags.
    @Override
    public String toString() {
        return "limit " + limit + ", tags " + tags.keySet();
    }
}
