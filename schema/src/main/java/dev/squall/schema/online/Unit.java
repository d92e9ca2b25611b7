package dev.squall.schema.online;

import dev.squall.schema.object.Step;
import dev.squall.schema.object.Step.Transaction;
import java.util.ArrayList;
import java.util.List;

/// Steps that stay together.
///
/// @param own whether they are a transaction of their own
record Unit(List<Step> steps, boolean own) {

    Unit {
        steps = List.copyOf(steps);
    }

    /// A step in the transaction of the one before it.
    static Unit plain(Step step) {
        return new Unit(List.of(step), false);
    }

    /// Steps in a transaction of their own.
    static Unit own(Step... steps) {
        return new Unit(List.of(steps), true);
    }

    /// A step outside of any transaction.
    static Unit alone(Step step) {
        return new Unit(List.of(step.in(Transaction.NONE)), false);
    }

    /// The steps of all, in their transactions.
    static List<Step> steps(List<Unit> units) {
        List<Step> all = new ArrayList<>();
        boolean open = false;
        boolean behindOwn = false;
        for (Unit unit : units) {
            boolean begins = (unit.own && open) || behindOwn;
            for (Step step : unit.steps) {
                boolean anew = begins && step.transaction() == Transaction.SAME;
                all.add(anew ? step.in(Transaction.NEW) : step);
                begins = false;
                open = step.transactional();
            }
            behindOwn = unit.own;
        }
        return all;
    }
}
