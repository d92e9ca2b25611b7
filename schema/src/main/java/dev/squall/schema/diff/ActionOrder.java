package dev.squall.schema.diff;

import dev.squall.error.DependencyCycle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// Puts actions in an order in which each comes after what it waits for. Where nothing decides, the
/// parts of a plan, the kinds and the names do, so that the same difference gives the same plan.
final class ActionOrder {

    private final Set<Action> left;
    private final PriorityQueue<Action> ready = new PriorityQueue<>(Action.ORDER);

    ActionOrder(Collection<Action> actions) {
        this.left = new LinkedHashSet<>(actions);
    }

    List<Action> ordered() {
        List<Action> ordered = new ArrayList<>();
        left.stream().filter(a -> a.waitsFor + a.ratherWaitsFor == 0).forEach(ready::add);
        while (!left.isEmpty()) {
            Action next = ready.isEmpty() ? unhappy() : ready.remove();
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
        if (free && left.contains(action) && !ready.contains(action)) {
            ready.add(action);
        }
    }

    /// In a circle of bodies, the first that needs nothing else.
    private Action unhappy() {
        Optional<Action> free = left.stream().filter(a -> a.waitsFor == 0).min(Action.ORDER);
        return free.orElseThrow(
                () ->
                        new DependencyCycle(
                                left.stream().map(a -> a.id.toString()).distinct().toList()));
    }
}
