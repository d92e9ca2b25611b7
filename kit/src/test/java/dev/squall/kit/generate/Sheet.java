package dev.squall.kit.generate;

import dev.squall.declare.Declared;
import dev.squall.declare.DeclaredSchema;
import dev.squall.declare.Definition;
import dev.squall.table.Column;
import dev.squall.table.IntegerColumn;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.type.PgType;
import dev.squall.type.RecordReader;
import dev.squall.type.TextType;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as it is at one moment of a project: each test makes classes of its own from it.
@SuppressWarnings("this-escape") // a column knows its table before the table is complete
public abstract class Sheet extends Table<Object> implements Declared {

    protected final IntegerColumn<Object, Integer, Long> id =
            new IntegerColumn<>(this, "id", Types.INTEGER, false);

    protected Sheet(String name) {
        super("", name, null);
    }

    /// A schema of tables, all with a key.
    public static DeclaredSchema schema(Sheet... sheets) {
        return DeclaredSchema.of("TestSchema", List.of(sheets), d -> {});
    }

    protected TextColumn<Object, String> text(String name) {
        return new TextColumn<>(this, name, Types.TEXT, false);
    }

    TextColumn<Object, String> text(String name, TextType<String> type) {
        return new TextColumn<>(this, name, type, false);
    }

    protected IntegerColumn<Object, Integer, Long> integer(String name) {
        return new IntegerColumn<>(this, name, Types.INTEGER, false);
    }

    protected Column<Object, Boolean> flag(String name) {
        return new Column<>(this, name, Types.BOOLEAN, false);
    }

    protected <T> Column<Object, @Nullable T> nullable(String name, PgType<T> type) {
        return new Column<>(this, name, type, true);
    }

    @Override
    public final void declare(Definition d) {
        d.identity(id, dev.squall.annotation.IdentityKind.ALWAYS);
        d.primaryKey(name().table().name() + "_pkey", id);
        more(d);
    }

    /// What the table declares beside its key.
    protected void more(Definition d) {}

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
