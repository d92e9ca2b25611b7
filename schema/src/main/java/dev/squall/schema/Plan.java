package dev.squall.schema;

import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.stream.Collectors;

/// The statements that turn one state of a database into another, in an order that works.
///
/// ```java
/// Plan plan = Plan.fromEmpty(Tables.schema());
/// SchemaApply.apply(dataSource, plan);
/// ```
///
/// @param steps the statements in their order
public record Plan(List<Step> steps) {

    /// A plan of some steps.
    public Plan {
        steps = List.copyOf(steps);
    }

    /// The plan that creates a schema in an empty database.
    ///
    /// @throws dev.squall.error.MissingDependency if something needed is not declared
    /// @throws dev.squall.error.DependencyCycle if functions need each other
    public static Plan fromEmpty(DeclaredSchema schema) {
        return fromEmpty(DeclaredObjects.of(schema));
    }

    /// The plan that creates the objects of a snapshot in an empty database.
    public static Plan fromEmpty(DeclaredObjects snapshot) {
        return new Plan(
                Planner.order(snapshot).stream()
                        .flatMap(object -> object.added().stream())
                        .toList());
    }

    /// All of it as one script. A hazard stands as a comment above its statement; a statement that
    /// no transaction may enclose has the line `-- squall:outside-transaction` above it.
    public String sql() {
        return steps.stream().map(Step::script).collect(Collectors.joining("\n"));
    }
}
