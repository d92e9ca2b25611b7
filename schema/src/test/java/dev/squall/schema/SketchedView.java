package dev.squall.schema;

import dev.squall.declare.Declared;
import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.table.View;
import dev.squall.type.RecordReader;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A view for tests that are about declarations.
abstract class SketchedView extends View<Object> implements Declared {

    SketchedView(String schema, String name, @Nullable String alias) {
        super(schema, name, alias);
    }

    Column<Object, UUID> uuid(String name) {
        return new Column<>(this, name, Types.UUID, false);
    }

    TextColumn<Object, String> text(String name) {
        return new TextColumn<>(this, name, Types.TEXT, false);
    }

    IntegerColumn<Object, Long, BigDecimal> bigint(String name) {
        return new IntegerColumn<>(this, name, Types.BIGINT, false);
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
