package dev.squall.kit.lint.step;

import java.util.List;

/// Something that a statement must not do, or not without thought.
public interface Rule {

    /// What it says about itself.
    Card card();

    /// What is wrong with a statement where it stands.
    List<Problem> check(Step step);

    /// Whether once in a file is enough.
    default boolean onlyFirst() {
        return false;
    }
}
