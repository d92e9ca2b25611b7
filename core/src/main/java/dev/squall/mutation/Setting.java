package dev.squall.mutation;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.util.function.UnaryOperator;

/// What is set, column by column.
///
/// @param <R> the record that is a row
public final class Setting<R> extends Sets<R, Setting<R>> {

    private Setting(Assignments<R> assignments) {
        super(assignments);
    }

    /// @param what for the error if nothing is set
    static <R> Assignments<R> of(String what, UnaryOperator<Setting<R>> set) {
        Assignments<R> assignments = set.apply(new Setting<>(new Assignments<>())).assignments;
        if (assignments.isEmpty()) {
            throw new InvalidQuery(
                    Report.of(what + " sets no column").hint("set one, or use doNothing()"));
        }
        return assignments;
    }

    @Override
    Setting<R> with(Assignments<R> changed) {
        return new Setting<>(changed);
    }
}
