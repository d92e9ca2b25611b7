package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// How an object becomes another one of the same name.
public sealed interface Change {

    /// Steps that alter it where it is.
    ///
    /// @param steps the steps
    /// @param disturbs the ids whose dependents must be away meanwhile, unless they
    ///   [survive][CatalogObject#survives] it
    record Altered(List<Step> steps, Set<ObjectId> disturbs) implements Change {

        /// An alteration.
        public Altered {
            steps = List.copyOf(steps);
            disturbs = Set.copyOf(disturbs);
        }
    }

    /// It is dropped and added again: PostgreSQL has no way to alter it.
    record Recreated() implements Change {}

    /// Steps that nothing else notices.
    static Change altered(List<Step> steps) {
        return new Altered(steps, Set.of());
    }

    /// Steps during which the dependents of some objects are away.
    static Change altered(List<Step> steps, Set<ObjectId> disturbs) {
        return new Altered(steps, disturbs);
    }

    /// Drop and add.
    static Change recreated() {
        return new Recreated();
    }
}
