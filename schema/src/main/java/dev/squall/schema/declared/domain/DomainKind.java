package dev.squall.schema.declared.domain;

import dev.squall.declare.DeclaredSchema;
import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.declared.DeclaredTypes;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Domains: those of the columns' types.
public final class DomainKind implements DeclaredKind {

    @Override
    public Stream<? extends DeclaredObject> declared(DeclaredSchema schema) {
        return DeclaredTypes.of(schema, "types or checks", DomainKind::domain);
    }

    private static @Nullable DeclaredObject domain(ColumnTypes.Used used) {
        var domain = used.type().domain();
        return domain == null
                ? null
                : new DomainType(
                        domain,
                        used.type().domainBase().sqlName(),
                        ColumnTypes.needs(used.type().domainBase()));
    }
}
