package dev.squall.schema.declared.counter;

import dev.squall.annotation.Deferrable;
import dev.squall.declare.CounterDeclaration;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.DeclaredTable;
import dev.squall.declare.ForeignKeyDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;

/// Counters: a function and triggers of the counted table, and a guard of the column.
public final class CounterKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return schema.tables().stream()
                .flatMap(
                        table ->
                                table.definition().all(CounterDeclaration.class).stream()
                                        .map(counter -> counter(schema, table, counter)));
    }

    private static Counter counter(
            DeclaredSchema schema, DeclaredTable table, CounterDeclaration counter) {
        DeclaredTable counted =
                schema.tables().stream()
                        .filter(t -> t.name().equals(counter.counted()))
                        .findFirst()
                        .orElseThrow(() -> notListed(table, counter));
        ForeignKeyDeclaration key =
                reference(table, counted, counter).orElseThrow(() -> noReference(table, counter));
        if (key.deferrable() != Deferrable.NOT_DEFERRABLE) {
            throw deferrable(table, counter);
        }
        return new Counter(
                table.name(),
                counter.column(),
                key.targetColumns(),
                table.definition().declaresPolicy(),
                counted.name(),
                key.columns(),
                counted.definition().declaresPolicy(),
                counter.where());
    }

    private static Optional<ForeignKeyDeclaration> reference(
            DeclaredTable table, DeclaredTable counted, CounterDeclaration counter) {
        return counted.definition().all(ForeignKeyDeclaration.class).stream()
                .filter(
                        key ->
                                key.target().equals(table.name())
                                        && new HashSet<>(key.columns())
                                                .equals(new HashSet<>(counter.reference())))
                .findFirst();
    }

    private static InvalidDeclaration notListed(DeclaredTable table, CounterDeclaration counter) {
        return invalid(table, counter, "", "list its record in @Schema({…})");
    }

    private static InvalidDeclaration noReference(DeclaredTable table, CounterDeclaration counter) {
        return invalid(
                table,
                counter,
                " by " + String.join(", ", counter.reference()) + ", no foreign key to it",
                "put @References on it, or name all columns of the @ForeignKey");
    }

    private static InvalidDeclaration deferrable(DeclaredTable table, CounterDeclaration counter) {
        return invalid(
                table,
                counter,
                " by a deferrable foreign key: a row could be there before what it refers to",
                "make the foreign key not deferrable");
    }

    private static InvalidDeclaration invalid(
            DeclaredTable table, CounterDeclaration counter, String problem, String hint) {
        return new InvalidDeclaration(
                Report.of(
                                "counter "
                                        + counter.column()
                                        + " counts rows of "
                                        + counter.counted()
                                        + problem)
                        .line("in", table.name().toString())
                        .line("declared at", counter.declaredAt())
                        .hint(hint));
    }
}
