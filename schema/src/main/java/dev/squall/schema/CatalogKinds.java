package dev.squall.schema;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.comment.CommentKind;
import dev.squall.schema.catalog.constraint.CheckKind;
import dev.squall.schema.catalog.constraint.ForeignKeyKind;
import dev.squall.schema.catalog.constraint.KeyKind;
import dev.squall.schema.catalog.enumtype.EnumKind;
import dev.squall.schema.catalog.extension.ExtensionKind;
import dev.squall.schema.catalog.index.IndexKind;
import dev.squall.schema.catalog.namespace.SchemaKind;
import dev.squall.schema.catalog.sequence.SequenceKind;
import dev.squall.schema.catalog.sequence.SequenceOwnerKind;
import dev.squall.schema.catalog.table.ColumnKind;
import dev.squall.schema.catalog.table.TableKind;
import java.util.List;

/// All kinds of objects that are read: the only list of them. Comments come last: they name the
/// others.
final class CatalogKinds {

    static final List<CatalogKind> ALL =
            List.of(
                    new SchemaKind(),
                    new ExtensionKind(),
                    new EnumKind(),
                    new SequenceKind(),
                    new TableKind(),
                    new ColumnKind(),
                    new SequenceOwnerKind(),
                    KeyKind.primary(),
                    KeyKind.unique(),
                    KeyKind.exclusion(),
                    new CheckKind(),
                    new IndexKind(),
                    new ForeignKeyKind(),
                    new CommentKind());

    private CatalogKinds() {}
}
