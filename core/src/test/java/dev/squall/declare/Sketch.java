package dev.squall.declare;

import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A table for tests that are about declarations: each test makes a class of its own from it.
abstract class Sketch extends Table<Object> implements Declared {

    Sketch(String name) {
        this(name, null);
    }

    Sketch(String name, @Nullable String alias) {
        super("", name, alias);
    }

    Column<Object, UUID> uuid(String name) {
        return new Column<>(this, name, Types.UUID, false);
    }

    TextColumn<Object, String> text(String name) {
        return new TextColumn<>(this, name, Types.TEXT, false);
    }

    IntegerColumn<Object, Integer, Long> integer(String name) {
        return new IntegerColumn<>(this, name, Types.INTEGER, false);
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
