package dev.squall.sample;

import static dev.squall.sample.PersonTable.people;

import dev.squall.graph.GraphLevel;
import dev.squall.table.NewRowValues;

/// What the processor would write for [Hire], by hand.
public final class HireInsert {

    public static final GraphLevel<PersonTable, Hire> INSTANCE = graph();

    private HireInsert() {}

    private static GraphLevel<PersonTable, Hire> graph() {
        GraphLevel<PersonTable, Hire> hire = new GraphLevel<>(people, HireInsert::hire);
        hire.many(hire.table().reports, Hire::reports, hire);
        return hire;
    }

    private static void hire(PersonTable t, Hire row, NewRowValues values) {
        values.set(t.email, row.email());
        values.set(t.age, row.age());
    }
}
