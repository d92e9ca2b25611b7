package dev.squall.kit.pull;

import dev.squall.schema.object.Step;
import java.util.List;

/// Writes `d.definition(…)`.
final class Definitions {

    private Definitions() {}

    static void write(JavaSource out, List<Step> steps) {
        for (Step step : steps) {
            new Calls(Calls.call("d.definition", List.of(), step.sql(), 2)).write(out, 2);
        }
    }

    /// Those that tables need.
    static void writeBefore(JavaSource out, List<Step> steps, Claims claims) {
        for (Step step : steps) {
            Calls call =
                    new Calls(Calls.call("d.definition", List.of(), step.sql(), 2))
                            .then(".beforeTables()");
            List<String> needs = Names.declaredNeeds(claims, step.id());
            if (!needs.isEmpty()) {
                call.then(
                        ".dependsOn("
                                + String.join(", ", needs.stream().map(Literal::of).toList())
                                + ")");
            }
            call.write(out, 2);
        }
    }
}
