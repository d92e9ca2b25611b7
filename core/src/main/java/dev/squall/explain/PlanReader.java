package dev.squall.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a tree of what `explain (format json)` returns.
public final class PlanReader {

    private PlanReader() {}

    /// The topmost node.
    public static PlanNode read(String json) {
        if (JsonText.parse(json) instanceof List<?> list
                && list.getFirst() instanceof Map<?, ?> plan
                && plan.get("Plan") instanceof Map<?, ?> top) {
            return node(top);
        }
        throw new IllegalStateException("this is no plan");
    }

    private static PlanNode node(Map<?, ?> values) {
        List<PlanNode> children = new ArrayList<>();
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> {
                    if (!"Plans".equals(name)) {
                        properties.put((String) name, value);
                    }
                });
        if (values.get("Plans") instanceof List<?> plans) {
            for (Object plan : plans) {
                children.add(node((Map<?, ?>) plan));
            }
        }
        Double loops = number(values, "Actual Loops");
        return new PlanNode(
                String.valueOf(values.get("Node Type")),
                (String) values.get("Relation Name"),
                (String) values.get("Index Name"),
                numberOr0(values, "Startup Cost"),
                numberOr0(values, "Total Cost"),
                numberOr0(values, "Plan Rows"),
                number(values, "Actual Rows"),
                number(values, "Actual Total Time"),
                loops == null ? null : loops.longValue(),
                List.copyOf(children),
                java.util.Collections.unmodifiableMap(properties));
    }

    private static double numberOr0(Map<?, ?> values, String name) {
        Double number = number(values, name);
        return number == null ? 0 : number;
    }

    private static @Nullable Double number(Map<?, ?> values, String name) {
        return values.get(name) instanceof Number number ? number.doubleValue() : null;
    }
}
