package dev.squall.schema.online;

import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.diff.Diff;
import dev.squall.schema.diff.Difference;
import dev.squall.schema.object.Step;
import java.util.List;

/// Makes a plan that a busy database does not notice: indexes are built concurrently, constraints
/// are added first and validated later, each in a transaction of its own.
///
/// ```java
/// Difference plain = Diff.between(from, to, declared, answers);
/// Difference online = Online.between(from, to).of(plain);
/// ```
///
/// Only tables that are there before the plan are treated so: they may hold rows. What the plan
/// itself makes is empty. The result is the same as that of the plain plan.
public final class Online {

    private final Snapshot from;
    private final Snapshot to;

    private Online(Snapshot from, Snapshot to) {
        this.from = from;
        this.to = to;
    }

    /// Plans between two states.
    ///
    /// @param from what is there
    /// @param to what shall be there
    public static Online between(Snapshot from, Snapshot to) {
        return new Online(from, to);
    }

    /// A difference with its steps as a busy database wants them.
    public Difference of(Difference plain) {
        Snapshot end = Diff.withLeftAlone(to, from, plain.leftAlone());
        return new Difference(
                new Online(from, end).steps(plain.steps()),
                plain.questions(),
                plain.leftAlone(),
                plain.irreversible());
    }

    /// The steps of a plan as a busy database wants them.
    ///
    /// @param plain the steps of a difference, and any that follow them
    public List<Step> steps(List<Step> plain) {
        return new OnlinePlan(new Ground(from, to, plain)).steps();
    }
}
