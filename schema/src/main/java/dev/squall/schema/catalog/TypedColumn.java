package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// Something that stores values of a type, and can follow it when another one takes its name.
public interface TypedColumn extends CatalogObject {

    /// Whether its values are of this type, or arrays of it.
    boolean stores(String sqlType);

    /// Whether its values are of this type themselves.
    boolean isOf(String sqlType);

    /// Whether it can follow: one that is computed is made anew, and one whose collation is that of
    /// its type has nothing to do with that.
    boolean canFollow(ObjectId about);

    /// The steps before the type changes: nothing names its values any more.
    List<Step> beforeSwap(ObjectId about);

    /// The steps after there is another type of that name.
    ///
    /// @param value how an old value becomes a new one, with `%s` for the column; nothing means as
    ///   text
    List<Step> afterSwap(ObjectId about, String value, Sides sides);
}
