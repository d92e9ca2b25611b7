package dev.squall.schema.catalog.domain;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Clause;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.catalog.StoredType;
import dev.squall.schema.catalog.TypeSwap;
import dev.squall.schema.catalog.TypedColumn;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A domain. Its checks are objects of their own.
///
/// @param sqlName the type as the server prints it
/// @param type the type below it
/// @param collation the collation, if it is not that of the type
/// @param defaultsTo its default as the server prints it
/// @param notNull whether it has no null
/// @param notNullName what that is called, if not as usual
public record Domain(
        ObjectId id,
        String sqlName,
        String type,
        @Nullable String collation,
        @Nullable String defaultsTo,
        boolean notNull,
        @Nullable String notNullName)
        implements StoredType {

    @Override
    public String phrase() {
        return Ddl.of("domain ").name(id).text();
    }

    @Override
    public boolean isKnownByName() {
        return true;
    }

    @Override
    public Set<String> occupies() {
        return Set.of("type " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(id, create(sides)));
        checks(sides)
                .filter(check -> check.clause().isEmpty())
                .forEach(check -> steps.addAll(check.added(sides)));
        return steps;
    }

    private Stream<Clause> checks(Sides sides) {
        return sides.to().parts(id, Clause.class).stream();
    }

    private Ddl create(Sides sides) {
        Ddl sql = create();
        checks(sides)
                .map(Clause::clause)
                .flatMap(Optional::stream)
                .forEach(clause -> sql.sql("\n    ").add(clause));
        return sql;
    }

    private Ddl create() {
        Ddl sql = Ddl.of("create ").declared(phrase()).sql(" as ").declared(type);
        if (collation != null) {
            sql.sql(" collate ").declared(collation);
        }
        if (defaultsTo != null) {
            sql.sql(" default ").declared(defaultsTo);
        }
        if (notNullName != null) {
            sql.sql(" constraint ").name(notNullName);
        }
        return sql.sqlIf(notNull, " not null");
    }

    /// The default needs functions and sequences, the domain itself needs types.
    @Override
    public boolean releases(ObjectId need) {
        return need.kind() == ObjectKind.FUNCTION || need.kind() == ObjectKind.SEQUENCE;
    }

    @Override
    public List<Step> released(Sides sides) {
        return List.of(Step.of(id, alter().sql(" drop default")));
    }

    @Override
    public List<Step> regained(Sides sides) {
        List<Step> steps = new ArrayList<>();
        setDefault(null, steps);
        return steps;
    }

    /// PostgreSQL does not look into other values for those of a domain: one that is in them gets
    /// no more checks, and no `not null`.
    @Override
    public boolean isMoved(CatalogObject before, Sides sides) {
        return isWithin(sides.from())
                && checks(sides)
                        .filter(check -> check.clause().isPresent())
                        .anyMatch(check -> !check.equals(sides.from().get(check.id())));
    }

    /// Whether values of other types may have some of it.
    private boolean isWithin(Snapshot snapshot) {
        return snapshot.dependents(id).stream()
                .map(snapshot::known)
                .anyMatch(
                        user ->
                                user instanceof StoredType
                                        || (user instanceof TypedColumn column
                                                && column.stores(sqlName)
                                                && !column.isOf(sqlName)));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        Domain old = (Domain) before;
        boolean retyped = !type.equals(old.type) || !Objects.equals(collation, old.collation);
        boolean stricter = (notNull && !old.notNull) || isMoved(before, sides);
        boolean checked = retyped && checks(sides).findAny().isPresent();
        if ((checked || (stricter && !retyped)) && isWithin(sides.from())) {
            return Change.recreated();
        }
        if (retyped) {
            return new TypeSwap(old, this, sides).change(sqlName, create(), "");
        }
        List<Step> steps = new ArrayList<>();
        setDefault(old.defaultsTo, steps);
        notNull(old, steps);
        return Change.altered(steps);
    }

    private void setDefault(@Nullable String old, List<Step> steps) {
        if (Objects.equals(old, defaultsTo)) {
            return;
        }
        Ddl sql = alter();
        if (defaultsTo == null) {
            sql.sql(" drop default");
        } else {
            sql.sql(" set default ").declared(defaultsTo);
        }
        steps.add(Step.of(id, sql));
    }

    private void notNull(Domain old, List<Step> steps) {
        boolean renamed = !Objects.equals(notNullName, old.notNullName);
        if (old.notNull && (!notNull || renamed)) {
            steps.add(Step.of(id, alter().sql(" drop not null")));
        }
        if (notNull && (!old.notNull || renamed)) {
            Ddl sql = alter();
            if (notNullName == null) {
                sql.sql(" set not null");
            } else {
                sql.sql(" add constraint ").name(notNullName).sql(" not null");
            }
            Hazard hazard = Hazard.mayFail("it is refused if a row has no value");
            steps.add(Step.of(id, sql, hazard));
        }
    }

    private Ddl alter() {
        return Ddl.of("alter ").declared(phrase());
    }
}
