package dev.squall.schema.declared.domain;

import dev.squall.schema.declared.ColumnTypes;
import dev.squall.schema.declared.DeclaredObject;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import dev.squall.type.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A domain.
///
/// @param base the type that it is over, in SQL
/// @param types the declared types in it
public record DomainType(Domain domain, String base, Set<ObjectId> types)
        implements DeclaredObject {

    @Override
    public ObjectId id() {
        return ObjectId.of(ObjectKind.DOMAIN, domain.schema(), domain.name());
    }

    @Override
    public Set<ObjectId> dependsOn() {
        Set<ObjectId> all = new TreeSet<>(types);
        ColumnTypes.schema(domain.schema()).forEach(all::add);
        return all;
    }

    @Override
    public List<String> expressions() {
        List<String> all = new ArrayList<>();
        if (domain.defaultsTo() != null) {
            all.add(domain.defaultsTo());
        }
        domain.checks().forEach(check -> all.add(check.sql()));
        return all;
    }

    @Override
    public List<Step> added() {
        Ddl sql = Ddl.of("create domain ").name(domain.schema(), domain.name());
        sql.sql(" as ").declared(base);
        if (domain.collation() != null) {
            sql.sql(" collate ").path(domain.collation());
        }
        if (domain.defaultsTo() != null) {
            sql.sql(" default ").declared(domain.defaultsTo());
        }
        sql.sqlIf(domain.notNull(), " not null");
        for (Domain.Check check : domain.checks()) {
            sql.sql("\n    constraint ").name(check.name());
            sql.sql(" check (").declared(check.sql()).sql(")");
        }
        return List.of(Step.of(id(), sql));
    }
}
