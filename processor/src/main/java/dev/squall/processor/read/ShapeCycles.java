package dev.squall.processor.read;

import dev.squall.processor.model.GraphModel.Fault;
import dev.squall.processor.model.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which records of a shape contain which: none contains itself, unless `@Depth` on the way says
/// how often.
final class ShapeCycles {

    private final List<Inside> all = new ArrayList<>();

    /// A record that is a component of another.
    private record Inside(ShapeKey outer, ShapeKey inner, Place place, boolean depth) {}

    void add(ShapeComponent component, ShapeKey inner) {
        ShapeKey outer = ShapeKey.of(component.place().type(), component.table());
        all.add(new Inside(outer, inner, component.place(), component.annotations().has("Depth")));
    }

    void check(ShapeKey root, GraphScope scope) {
        Set<ShapeKey> closed = new HashSet<>();
        walk(root, new ArrayDeque<>(), closed, scope);
        all.stream()
                .filter(Inside::depth)
                .forEach(i -> walk(i.inner, new ArrayDeque<>(), closed, scope));
        for (Inside inside : all) {
            if (inside.depth && !leads(inside.inner, inside.outer, new HashSet<>())) {
                scope.fault(
                        inside.place,
                        Fault.Kind.DEPTH,
                        inside.place
                                + " has @Depth, but "
                                + inside.outer.record().nested()
                                + " is not inside of "
                                + inside.inner.record().nested(),
                        "take @Depth away: it says how often a record contains itself");
            }
        }
    }

    private void walk(ShapeKey from, Deque<ShapeKey> open, Set<ShapeKey> closed, GraphScope scope) {
        if (closed.contains(from)) {
            return;
        }
        open.push(from);
        for (Inside inside : all) {
            if (!inside.outer.equals(from) || inside.depth) {
                continue;
            }
            if (open.contains(inside.inner)) {
                scope.fault(
                        inside.place,
                        Fault.Kind.CYCLE,
                        inside.place
                                + " leads back to "
                                + inside.inner.record().nested()
                                + ": it would never end",
                        "say how many levels there are, with @Depth(3) on "
                                + inside.place.member()
                                + ", or write a record of its own for each");
            } else {
                walk(inside.inner, open, closed, scope);
            }
        }
        open.pop();
        closed.add(from);
    }

    private boolean leads(ShapeKey from, ShapeKey to, Set<ShapeKey> seen) {
        return from.equals(to)
                || (seen.add(from)
                        && all.stream()
                                .filter(inside -> inside.outer.equals(from))
                                .anyMatch(inside -> leads(inside.inner, to, seen)));
    }
}
