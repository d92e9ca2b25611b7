package dev.squall.schema;

import dev.squall.declare.Declared;
import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.table.TemporalColumn;
import dev.squall.table.TextColumn;
import dev.squall.type.PgType;
import dev.squall.type.RecordReader;
import dev.squall.type.TextType;
import dev.squall.type.Types;
import java.time.Instant;
import java.util.UUID;

/// A table for tests that are about declarations: each test makes a class of its own from it.
abstract class Sketch extends Table<Object> implements Declared {

    Sketch(String name) {
        this("", name);
    }

    Sketch(String schema, String name) {
        super(schema, name, null);
    }

    Column<Object, UUID> uuid(String name) {
        return new Column<>(this, name, Types.UUID, false);
    }

    TextColumn<Object, String> text(String name) {
        return text(name, Types.TEXT);
    }

    TextColumn<Object, String> text(String name, TextType<String> type) {
        return new TextColumn<>(this, name, type, false);
    }

    IntegerColumn<Object, Integer, Long> integer(String name) {
        return new IntegerColumn<>(this, name, Types.INTEGER, false);
    }

    TemporalColumn<Object, Instant> instant(String name) {
        return new TemporalColumn<>(this, name, Types.TIMESTAMPTZ, false);
    }

    <T> Column<Object, T> column(String name, PgType<T> type) {
        return new Column<>(this, name, type, false);
    }

    <T> Column<Object, @org.jspecify.annotations.Nullable T> nullable(String name, PgType<T> type) {
        return new Column<>(this, name, type, true);
    }

    @Override
    public RecordReader<Object> reader() {
        return (row, first) -> row;
    }

    @Override
    public Table<Object> as(String alias) {
        return this;
    }

    @Override
    protected boolean declaresPolicy() {
        return Definition.of(this).declaresPolicy();
    }
}
