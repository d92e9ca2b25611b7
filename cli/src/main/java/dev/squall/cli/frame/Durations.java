package dev.squall.cli.frame;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Durations as people write them: `500ms`, `3s`, `10m`, `1h`. PostgreSQL counts milliseconds in 32
/// bits, so that none is longer than 24 days.
public final class Durations implements ITypeConverter<Duration> {

    private static final Duration LONGEST = Duration.ofDays(24);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,9})\\s*(ms|s|min|m|h)");

    @Override
    public Duration convert(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no duration: 500ms, 3s, 10m and 1h are");
        }
        long amount = Long.parseLong(parts.group(1));
        Duration duration =
                switch (parts.group(2)) {
                    case "ms" -> Duration.ofMillis(amount);
                    case "s" -> Duration.ofSeconds(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofMinutes(amount);
                };
        if (duration.compareTo(LONGEST) > 0) {
            throw new TypeConversionException("\"" + text + "\" is longer than 24 days");
        }
        return duration;
    }

    /// A duration that is not zero.
    public static final class Positive implements ITypeConverter<Duration> {

        @Override
        public Duration convert(String text) {
            Duration duration = new Durations().convert(text);
            if (duration.isZero()) {
                throw new TypeConversionException("\"" + text + "\" must be more than nothing");
            }
            return duration;
        }
    }
}
