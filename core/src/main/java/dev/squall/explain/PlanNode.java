package dev.squall.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of a plan: what the server does, to which table, and what it expects of it.
///
/// @param type `Index Scan`, `Hash Join`, …
/// @param relation the table it reads; null: none
/// @param index the index it uses; null: none
/// @param startCost what it costs before the first row, in the planner's units
/// @param totalCost what it costs in all
/// @param planRows how many rows the planner expects
/// @param actualRows how many rows there were, for each loop; null: it was not run
/// @param actualMillis how long it took, for each loop, in milliseconds; null: it was not run
/// @param loops how often it was run; null: it was not run
/// @param children what it takes its rows from
/// @param properties everything that the server says of it, by the server's names
public record PlanNode(
        String type,
        @Nullable String relation,
        @Nullable String index,
        double startCost,
        double totalCost,
        double planRows,
        @Nullable Double actualRows,
        @Nullable Double actualMillis,
        @Nullable Long loops,
        List<PlanNode> children,
        Map<String, @Nullable Object> properties) {

    /// This node and all below it, from the top.
    public Stream<PlanNode> nodes() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(PlanNode::nodes));
    }

    /// The first node that reads a table or uses an index of this name.
    public Optional<PlanNode> on(String name) {
        return nodes().filter(n -> name.equals(n.relation) || name.equals(n.index)).findFirst();
    }

    /// One line for each node: `Index Scan using people_pkey on people`.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        write(text, 0);
        return text.toString();
    }

    private void write(StringBuilder text, int depth) {
        text.repeat("  ", depth).append(type);
        if (index != null) {
            text.append(" using ").append(index);
        }
        if (relation != null) {
            text.append(" on ").append(relation);
        }
        text.append('\n');
        children.forEach(child -> child.write(text, depth + 1));
    }
}
