package dev.squall.expr;

import dev.squall.sql.Operand;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What stands behind `case`, and what its branches ask.
///
/// @param operand what is compared with; null: the branches are conditions
/// @param test what stands behind `when`
/// @param <C> what a branch asks
record CaseStart<C>(@Nullable Operand operand, Function<C, Operand> test) {

    static final CaseStart<Condition> SEARCHED = new CaseStart<>(null, condition -> condition);
}
