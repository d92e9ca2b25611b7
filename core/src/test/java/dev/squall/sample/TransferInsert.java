package dev.squall.sample;

import static dev.squall.sample.PersonTable.people;

import dev.squall.graph.GraphLevel;
import dev.squall.table.NewRowValues;

/// What the processor would write for [Transfer], by hand.
public final class TransferInsert {

    public static final GraphLevel<PersonTable, Transfer> INSTANCE = graph();

    private TransferInsert() {}

    private static GraphLevel<PersonTable, Transfer> graph() {
        GraphLevel<PersonTable, Transfer> transfer =
                new GraphLevel<>(people, TransferInsert::transfer);
        GraphLevel<PersonTable, Transfer.Report> report =
                new GraphLevel<>(people, TransferInsert::report);
        transfer.parent(transfer.table().boss, Transfer::boss, HireInsert.INSTANCE);
        transfer.many(transfer.table().reports, Transfer::reports, report);
        return transfer;
    }

    private static void transfer(PersonTable t, Transfer row, NewRowValues values) {
        values.set(t.id, row.id());
        values.set(t.email, row.email());
        values.set(t.age, row.age());
    }

    private static void report(PersonTable t, Transfer.Report row, NewRowValues values) {
        values.set(t.email, row.email());
        values.set(t.age, row.age());
    }
}
