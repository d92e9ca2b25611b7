package dev.squall.declare;

import dev.squall.annotation.Deferrable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `constraint … exclude using gist (room with =, during with &&) where (…)`
public record ExclusionDeclaration(
        String name,
        IndexMethod method,
        List<Element> elements,
        @Nullable Expression where,
        Deferrable deferrable,
        String declaredAt)
        implements Declaration {

    /// One comparison: two rows that compare so in all elements exclude each other.
    public record Element(IndexItem item, String operator) {}

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
