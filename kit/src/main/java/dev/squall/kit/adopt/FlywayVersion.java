package dev.squall.kit.adopt;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A version as Flyway orders them: `1_10` is `1.10`, later than `1.9`, and `1.0` is `1`.
///
/// @param parts its numbers, without zeros at the end
record FlywayVersion(List<BigInteger> parts) implements Comparable<FlywayVersion> {

    private static final Pattern FORM = Pattern.compile("[0-9]+([._][0-9]+)*");
    private static final Pattern DOT = Pattern.compile("[._]");

    static Optional<FlywayVersion> of(@Nullable String text) {
        if (text == null || !FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        List<BigInteger> parts = new ArrayList<>();
        DOT.splitAsStream(text).map(BigInteger::new).forEach(parts::add);
        while (parts.size() > 1 && parts.getLast().signum() == 0) {
            parts.removeLast();
        }
        return Optional.of(new FlywayVersion(List.copyOf(parts)));
    }

    @Override
    public int compareTo(FlywayVersion other) {
        int common = Math.min(parts.size(), other.parts.size());
        for (int i = 0; i < common; i++) {
            int order = parts.get(i).compareTo(other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }
}
