package dev.squall.kit.compare;

import dev.squall.schema.online.PsqlTimeouts;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What turns one schema into the other.
///
/// @param statements the statements in their order; none if the schemas are equal
/// @param notCompared what is of a kind that no plan knows
public record Compared(List<Written> statements, List<NotCompared> notCompared) {

    private static final Pattern ROUTINE =
            Pattern.compile("(?i)^create (?:or replace )?(?:function|procedure)\\b");

    /// A comparison.
    public Compared {
        statements = List.copyOf(statements);
        notCompared = List.copyOf(notCompared);
    }

    /// Whether there is a difference.
    public boolean isDifferent() {
        return !statements.isEmpty();
    }

    /// All of it as a script, statement by statement: `psql -v ON_ERROR_STOP=1 -f`. Nothing at all
    /// if there is no difference.
    public String sql() {
        PsqlTimeouts timeouts = PsqlTimeouts.of(statements.stream().map(Written::step).toList());
        return before()
                + statements.stream()
                        .map(s -> timeouts.before(s.step()) + s.script())
                        .collect(Collectors.joining("\n"));
    }

    /// The body of a function may name what comes later.
    private String before() {
        return statements.stream().anyMatch(s -> ROUTINE.matcher(s.step().sql()).find())
                ? "set check_function_bodies = off;\n\n"
                : "";
    }
}
