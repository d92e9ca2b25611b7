package dev.squall.kit.adopt;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;

/// How a database is taken over.
///
/// @param name the name of the baseline
/// @param ignored what does not count, by names with their schema; `*` is anything
/// @param clock what time it is
/// @param history where the history of another tool is looked for
/// @param progress who hears what is being done
public record AdoptOptions(
        String name,
        Set<String> ignored,
        InstantSource clock,
        ToolSearch history,
        Consumer<String> progress) {

    /// Options that nobody changes.
    public AdoptOptions {
        ignored = Set.copyOf(ignored);
    }

    /// A baseline of everything but the tables of other tools, whose history is not looked at.
    public static AdoptOptions defaults() {
        ToolSearch none = ToolSearch.in(Path.of("")).notCompared();
        return new AdoptOptions("baseline", Set.of(), InstantSource.system(), none, line -> {});
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
        return new AdoptOptions(name, ignored, clock, search, progress);
    }

    /// Who hears what is being done.
    public AdoptOptions progress(Consumer<String> listener) {
        return new AdoptOptions(name, ignored, clock, history, listener);
    }

    void tell(String line) {
        progress.accept(line);
    }
}
