package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;

/// Something by which the server gives rights to whatever is created, whether it shall have them or
/// not.
public interface Gift extends CatalogObject {

    /// The steps after something has been created, so that it has what it shall have.
    List<Step> undone(CatalogObject created, Sides sides);

    /// The steps after something has got a sequence of its own.
    ///
    /// @param owner the column with an identity
    List<Step> undone(CatalogObject owner, ObjectId sequence, Sides sides);
}
