package dev.squall.schema.catalog;

import dev.squall.schema.object.Ddl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part that its whole writes as a clause of its own statement, if it can.
public interface Clause extends CatalogObject {

    /// The clause, if it can stand there.
    Optional<Ddl> clause();

    /// Whether tables that inherit have it as well.
    boolean isInherited();

    /// Whether another one, of another whole, says the same.
    boolean isLike(@Nullable Clause other);
}
