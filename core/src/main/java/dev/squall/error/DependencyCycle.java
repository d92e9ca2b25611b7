package dev.squall.error;

import java.util.List;

/// Things that need each other, so that none can be created first.
public final class DependencyCycle extends SquallException {

    private static final long serialVersionUID = 1L;

    /// @param things what is left when everything else is created
    public DependencyCycle(List<String> things) {
        super(
                "SQ404",
                Report.of("these need each other, and none can be created first")
                        .line("cycle", String.join("\n", things))
                        .hint("remove one of the dependsOn(…), or a function call, among them"),
                null);
    }
}
