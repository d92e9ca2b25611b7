package dev.squall.schema.online;

import dev.squall.schema.object.Step;
import java.util.Optional;

/// A way to do some sort of step on a table in use.
interface OnlineForm {

    /// What takes the place of a step, if it is of this sort.
    Optional<Onlined> of(Step step);
}
