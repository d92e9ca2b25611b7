package dev.squall.schema.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts actions in an order in which each comes after what it waits for. Where nothing decides, the
/// parts of a plan, the kinds and the names do, so that the same difference gives the same plan.
final class ActionOrder {

    private final Set<Action> left;
    private final PriorityQueue<Action> ready = new PriorityQueue<>(Action.ORDER);

    ActionOrder(Collection<Action> actions) {
        this.left = new LinkedHashSet<>(actions);
    }

    /// The actions in their order; those that are missing wait for each other.
    List<Action> ordered() {
        List<Action> ordered = new ArrayList<>();
        left.stream().filter(a -> a.waitsFor + a.ratherWaitsFor == 0).forEach(ready::add);
        while (!left.isEmpty()) {
            Action next = ready.isEmpty() ? unhappy() : ready.remove();
            if (next == null) {
                return ordered;
            }
            left.remove(next);
            ordered.add(next);
            for (Action action : next.hard) {
                action.waitsFor--;
                offer(action);
            }
            for (Action action : next.soft) {
                action.ratherWaitsFor--;
                offer(action);
            }
        }
        return ordered;
    }

    private void offer(Action action) {
        boolean free = action.waitsFor + action.ratherWaitsFor == 0;
        if (free && left.contains(action)) {
            ready.add(action);
        }
    }

    /// In a circle of bodies, the first that needs nothing else.
    private @Nullable Action unhappy() {
        return left.stream().filter(a -> a.waitsFor == 0).min(Action.ORDER).orElse(null);
    }
}
