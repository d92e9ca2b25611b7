package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.SequenceShape;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import java.util.Objects;

/// How an identity column counts.
///
/// @param always whether only PostgreSQL chooses its numbers
/// @param sequence the sequence behind it
public record Identity(boolean always, ObjectId sequence, SequenceShape shape) {

    /// `generated … as identity (…)`.
    public Ddl ddl(ObjectId column) {
        Ddl sql = Ddl.of("generated ").sql(always ? "always" : "by default").sql(" as identity");
        Ddl options = shape.options(shape.type());
        String usual = column.owner() + "_" + column.name() + "_seq";
        boolean named =
                !Objects.equals(usual, sequence.name())
                        || !sequence.schema().equals(column.schema());
        if (!named && options.text().isEmpty()) {
            return sql;
        }
        sql.sql(" (");
        if (named) {
            sql.sql("sequence name ").name(sequence);
        }
        return sql.declared(named ? options.text() : options.text().strip()).sql(")");
    }
}
