package dev.squall.schema.catalog.enumtype;

import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;

/// Labels that come to an enum type. Each is a statement of its own, outside of a transaction: no
/// statement can use a label in the transaction that adds it.
final class NewLabels {

    private NewLabels() {}

    /// Whether the old labels are all there still, in their order.
    static boolean onlyAdd(EnumType before, EnumType after) {
        List<String> kept = new ArrayList<>(after.labels());
        kept.retainAll(before.labels());
        return kept.equals(before.labels());
    }

    static List<Step> steps(EnumType before, EnumType after) {
        List<Step> steps = new ArrayList<>();
        List<String> there = new ArrayList<>(before.labels());
        List<String> labels = after.labels();
        for (int i = 0; i < labels.size(); i++) {
            String label = labels.get(i);
            if (there.contains(label)) {
                continue;
            }
            Ddl sql = Ddl.of("alter ").declared(after.phrase()).sql(" add value ").literal(label);
            if (i == 0 && !there.isEmpty()) {
                sql.sql(" before ").literal(there.getFirst());
            } else if (i > 0 && !there.getLast().equals(labels.get(i - 1))) {
                sql.sql(" after ").literal(labels.get(i - 1));
            }
            there.add(i, label);
            steps.add(Step.alone(after.id(), sql));
        }
        return steps;
    }
}
