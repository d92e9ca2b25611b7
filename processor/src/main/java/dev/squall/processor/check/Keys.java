package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Shape;
import dev.squall.processor.model.TableModel;

/// What several rules ask of keys.
final class Keys {

    private Keys() {}

    /// Whether the key of a table is a problem already, which its own rules report.
    static boolean isFaulty(TableModel table, Model model) {
        if (!table.access().isRecord()) {
            return true;
        }
        if (table.primaryKey() == null) {
            long ids =
                    table.columns().stream()
                            .filter(column -> column.marks().id())
                            .map(column -> column.outer())
                            .distinct()
                            .count();
            return ids != 1 && model.tables().contains(table);
        }
        return table.key().size() != table.primaryKey().components().size();
    }

    /// Whether values of the two are the same in PostgreSQL and in Java.
    static boolean sameType(Shape one, Shape other) {
        return switch (one) {
            case Shape.Wrapper a -> other instanceof Shape.Wrapper b && a.type().equals(b.type());
            case Shape.Plain a -> other instanceof Shape.Plain b && a.scalar() == b.scalar();
            case Shape.EnumOf a -> other instanceof Shape.EnumOf b && a.type().equals(b.type());
            case Shape.Custom a -> other instanceof Shape.Custom b && a.type().equals(b.type());
            case Shape.CompositeOf a ->
                    other instanceof Shape.CompositeOf b && a.type().equals(b.type());
            case Shape.ListOf a ->
                    other instanceof Shape.ListOf b && sameType(a.element(), b.element());
            case Shape.Json _ -> false;
            case Shape.Unsupported _ -> true;
        };
    }
}
