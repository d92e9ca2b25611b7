package dev.squall.kit.adopt;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// How a database is taken over.
///
/// @param name the name of the baseline
/// @param ignored what does not count, by names with their schema; `*` is anything
/// @param clock what time it is
/// @param history where the history of another tool is looked for, if it is
/// @param progress who hears what is being done
public record AdoptOptions(
        String name,
        Set<String> ignored,
        InstantSource clock,
        Optional<ToolSearch> history,
        Consumer<String> progress) {

    /// Options that nobody changes.
    public AdoptOptions {
        ignored = Set.copyOf(ignored);
    }

    /// A baseline of everything.
    public static AdoptOptions defaults() {
        return new AdoptOptions(
                "baseline", Set.of(), InstantSource.system(), Optional.empty(), line -> {});
    }

    /// Another name for the baseline.
    public AdoptOptions name(String other) {
        return new AdoptOptions(other, ignored, clock, history, progress);
    }

    /// The same without some objects.
    public AdoptOptions ignored(Set<String> names) {
        return new AdoptOptions(name, names, clock, history, progress);
    }

    /// What time it is.
    public AdoptOptions clock(InstantSource now) {
        return new AdoptOptions(name, ignored, now, history, progress);
    }

    /// Where the history of another tool is looked for: it ends here, and what is its own does not
    /// count.
    public AdoptOptions history(ToolSearch search) {
        return new AdoptOptions(name, ignored, clock, Optional.of(search), progress);
    }

    /// Who hears what is being done.
    public AdoptOptions progress(Consumer<String> listener) {
        return new AdoptOptions(name, ignored, clock, history, listener);
    }

    void tell(String line) {
        progress.accept(line);
    }
}
