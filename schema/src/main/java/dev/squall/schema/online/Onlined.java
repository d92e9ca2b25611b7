package dev.squall.schema.online;

import java.util.List;

/// What takes the place of a step.
///
/// @param early what comes before everything else
/// @param now what stands where the step stood
/// @param later what can wait until something needs it
record Onlined(List<Unit> early, List<Unit> now, List<Unit> later) {

    Onlined {
        early = List.copyOf(early);
        now = List.copyOf(now);
        later = List.copyOf(later);
    }

    /// Nothing: another step does it.
    static Onlined nothing() {
        return new Onlined(List.of(), List.of(), List.of());
    }

    static Onlined later(Unit... units) {
        return new Onlined(List.of(), List.of(), List.of(units));
    }

    static Onlined later(List<Unit> units) {
        return new Onlined(List.of(), List.of(), units);
    }

    static Onlined now(Unit now, Unit... later) {
        return new Onlined(List.of(), List.of(now), List.of(later));
    }
}
