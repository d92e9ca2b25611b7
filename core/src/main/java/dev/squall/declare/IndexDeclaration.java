package dev.squall.declare;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// `create unique index … on … using gin (…) include (…) where …`
public record IndexDeclaration(
        String name,
        List<IndexItem> items,
        boolean unique,
        IndexMethod method,
        List<String> include,
        boolean nullsNotDistinct,
        SortedMap<String, String> storage,
        @Nullable Expression where,
        String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
