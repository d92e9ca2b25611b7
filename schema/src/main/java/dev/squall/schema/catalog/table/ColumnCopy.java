package dev.squall.schema.catalog.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A column with some properties like those of another one.
final class ColumnCopy {

    private final Column of;

    ColumnCopy(Column of) {
        this.of = of;
    }

    /// What can be compared: no column changes its place, nor whether it is its table's own.
    Column comparable() {
        return new Column(
                of.id(),
                0,
                of.type(),
                of.collation(),
                of.notNull(),
                of.defaultsTo(),
                of.generated(),
                of.identity(),
                of.storage(),
                of.compression(),
                of.statistics(),
                of.options(),
                true,
                of.parent());
    }

    /// Without what no column definition says.
    Column plain() {
        NotNull notNull = of.notNull();
        return with(of, notNull, of.identity(), of.storage().asUsual(), -1, List.of());
    }

    /// As a composite type gives it to a table of that type.
    Column typed() {
        return new Column(
                of.id(),
                of.position(),
                of.type(),
                of.collation(),
                null,
                null,
                null,
                null,
                of.storage().asUsual(),
                null,
                -1,
                List.of(),
                of.local(),
                of.parent());
    }

    /// With another storage and no compression of its own, as after a change of its type.
    Column stored(Stored storage) {
        return new Column(
                of.id(),
                of.position(),
                of.type(),
                of.collation(),
                of.notNull(),
                of.defaultsTo(),
                of.generated(),
                of.identity(),
                storage,
                null,
                of.statistics(),
                of.options(),
                of.local(),
                of.parent());
    }

    /// With the type of another one and no default, as after a change of its type.
    Column retyped(Column like) {
        return new Column(
                of.id(),
                of.position(),
                like.type(),
                like.collation(),
                of.notNull(),
                null,
                of.generated(),
                of.identity(),
                like.storage().asUsual(),
                null,
                of.statistics(),
                of.options(),
                of.local(),
                of.parent());
    }

    Column nullable() {
        return with(of, null, of.identity(), of.storage(), of.statistics(), of.options());
    }

    /// With all that a column of an inheriting table gets from the one above.
    Column like(Column above) {
        NotNull inherited = above.notNull();
        NotNull notNull =
                inherited == null || inherited.noInherit()
                        ? null
                        : new NotNull(null, false, inherited.valid());
        return with(above, notNull, of.identity(), above.storage(), -1, List.of());
    }

    private Column with(
            Column like,
            @Nullable NotNull notNull,
            @Nullable Identity identity,
            Stored storage,
            int statistics,
            List<String> options) {
        return new Column(
                of.id(),
                of.position(),
                like.type(),
                like.collation(),
                notNull,
                like.defaultsTo(),
                like.generated(),
                identity,
                storage,
                like.compression(),
                statistics,
                options,
                of.local(),
                of.parent());
    }
}
