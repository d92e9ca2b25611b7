package dev.squall.kit.adopt;

import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;

/// How a database is taken over.
///
/// @param name the name of the baseline
/// @param ignored what does not count, by names with their schema; `*` is anything
/// @param clock what time it is
/// @param progress who hears what is being done
public record AdoptOptions(
        String name, Set<String> ignored, InstantSource clock, Consumer<String> progress) {

    /// Options that nobody changes.
    public AdoptOptions {
        ignored = Set.copyOf(ignored);
    }

    /// A baseline of everything.
    public static AdoptOptions defaults() {
        return new AdoptOptions("baseline", Set.of(), InstantSource.system(), line -> {});
    }

    /// Another name for the baseline.
    public AdoptOptions name(String other) {
        return new AdoptOptions(other, ignored, clock, progress);
    }

    /// The same without some objects.
    public AdoptOptions ignored(Set<String> names) {
        return new AdoptOptions(name, names, clock, progress);
    }

    /// What time it is.
    public AdoptOptions clock(InstantSource now) {
        return new AdoptOptions(name, ignored, now, progress);
    }

    /// Who hears what is being done.
    public AdoptOptions progress(Consumer<String> listener) {
        return new AdoptOptions(name, ignored, clock, listener);
    }

    void tell(String line) {
        progress.accept(line);
    }
}
