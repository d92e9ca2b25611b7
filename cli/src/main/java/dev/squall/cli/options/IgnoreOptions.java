package dev.squall.cli.options;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/// What of a schema does not count.
public final class IgnoreOptions {

    @Option(
            names = "--ignore",
            order = 11,
            paramLabel = "NAME",
            split = ",",
            description =
                    "Without this object and what belongs to it: public.old_journal, audit.*,"
                            + " public.tmp_*. More than once, or with commas.")
    private List<String> ignored = List.of();

    /// The names of objects that do not count; one without a schema can be in `public`.
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String name : ignored) {
            names.add(name);
            if (name.indexOf('.') < 0) {
                names.add("public." + name);
            }
        }
        return names;
    }
}
