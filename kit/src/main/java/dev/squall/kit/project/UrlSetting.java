package dev.squall.kit.project;

import dev.squall.error.InvalidSettings;
import dev.squall.error.Report;
import dev.squall.run.Environment;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A connection URL in `squall.toml`: the URL itself, or the variable that holds it, as `env:NAME`
/// or `${NAME}`.
///
/// @param text as it stands there
public record UrlSetting(String text) {

    private static final Pattern VARIABLE =
            Pattern.compile("env:([A-Za-z_][A-Za-z0-9_]*)|\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}");
    private static final Pattern URL = Pattern.compile("(jdbc:)?postgres(ql)?://.*");

    boolean isValid() {
        return variable().isPresent() || URL.matcher(text).matches();
    }

    private Optional<String> variable() {
        Matcher matcher = VARIABLE.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /// The URL.
    ///
    /// @throws InvalidSettings if the variable is not set
    String resolve(Environment environment) {
        return variable().isEmpty()
                ? text
                : environment.get(variable().get()).orElseThrow(() -> missing(variable().get()));
    }

    private InvalidSettings missing(String name) {
        return new InvalidSettings(
                Report.of(name + " is not set")
                        .line("asked for", "squall.toml, " + text)
                        .line("read", ".env files beside it, the environment")
                        .hint(name + "=postgres://user:password@host/database"));
    }

    /// Without the URL: it may hold a password.
    @Override
    public String toString() {
        return variable().isPresent() ? text : "a URL in squall.toml";
    }
}
