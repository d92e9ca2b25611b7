package dev.squall.schema.catalog.table;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Clause;
import dev.squall.schema.catalog.Counterpart;
import dev.squall.schema.catalog.Descendant;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.catalog.Snapshot;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.Hazard;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How a table that is there comes below another one, or leaves it.
final class Lineage {

    private final RelationTable table;
    private final Sides sides;
    private final List<Step> steps = new ArrayList<>();

    Lineage(RelationTable table, Sides sides) {
        this.table = table;
        this.sides = sides;
    }

    /// The steps by which the old table leaves those above it. It keeps what it has from them;
    /// checks that it shall not have go.
    List<Step> left() {
        RelationTable after = sides.to().get(table.id(), RelationTable.class).orElse(null);
        if (after == null) {
            return List.of();
        }
        Partition partition = table.partition();
        if (partition != null && !partition.equals(after.partition())) {
            Ddl sql = Ddl.of("alter table ").name(partition.parent());
            add(sql.sql(" detach partition ").name(table.id()), null);
        }
        for (ObjectId parent : table.inherits()) {
            if (!after.inherits().contains(parent)) {
                add(table.alter().sql(" no inherit ").name(parent), null);
            }
        }
        if (table.ofType() != null && !table.ofType().equals(after.ofType())) {
            add(table.alter().sql(" not of"), null);
        }
        Set<ObjectId> gone = new TreeSet<>(table.above());
        gone.removeAll(after.above());
        Map<String, Clause> kept = checks(sides.to(), table.id());
        checksAbove(sides.from(), gone).values().stream()
                .filter(check -> !sides.from().has(own(check)))
                .filter(check -> !check.isLike(kept.get(check.id().name())))
                .forEach(
                        check ->
                                add(
                                        table.alter()
                                                .sql(" drop constraint ")
                                                .name(check.id().name()),
                                        null));
        return steps;
    }

    /// The steps by which the new table comes below those above it. It must have their checks
    /// before.
    List<Step> joined() {
        Optional<RelationTable> before = sides.from().get(table.id(), RelationTable.class);
        if (before.isEmpty() || !sides.isThere(table.id())) {
            if (table.partition() != null && Counterpart.isBuiltApart(table.id(), sides)) {
                checks(table.above(), Set.of());
                attach(table.partition());
            }
            return steps;
        }
        RelationTable old = before.get();
        boolean moved = !Objects.equals(old.partition(), table.partition());
        List<ObjectId> more = new ArrayList<>(table.above());
        more.removeAll(old.above());
        Set<String> inherited = checksAbove(sides.from(), old.above()).keySet();
        List<ObjectId> lent = new ArrayList<>();
        if (table.partition() == null) {
            more.forEach(parent -> lend(parent, inherited, lent));
        } else if (!more.isEmpty()) {
            checks(more, inherited);
        }
        if (moved && table.partition() != null) {
            attach(table.partition());
        }
        for (ObjectId parent : table.inherits()) {
            if (!old.inherits().contains(parent)) {
                add(table.alter().sql(" inherit ").name(parent), null);
            }
        }
        Interim interim = new Interim(table.id(), sides);
        lent.forEach(parent -> steps.addAll(interim.gone(parent)));
        steps.addAll(interim.gone());
        String type = table.ofType();
        if (type != null && !type.equals(old.ofType())) {
            add(table.alter().sql(" of ").declared(type), null);
        }
        return steps;
    }

    private void attach(Partition partition) {
        Ddl sql = Ddl.of("alter table ").name(partition.parent());
        sql.sql(" attach partition ").name(table.id()).sql(" ");
        add(sql.declared(partition.bounds()), Hazard.scan("all rows are checked"));
    }

    /// Gives the table the checks of one that it shall inherit from, as inherited ones.
    private void lend(ObjectId parent, Set<String> inherited, List<ObjectId> lent) {
        List<Clause> missing = missing(List.of(parent), inherited);
        if (!missing.isEmpty()) {
            steps.addAll(new Interim(table.id(), sides).come(parent, missing));
            lent.add(parent);
        }
    }

    private void checks(List<ObjectId> above, Set<String> inherited) {
        for (Clause check : missing(above, inherited)) {
            check.clause().ifPresent(clause -> add(table.alter().sql(" add ").add(clause), null));
        }
    }

    /// The checks of tables above that the table has not.
    private List<Clause> missing(List<ObjectId> above, Set<String> inherited) {
        return checksAbove(sides.to(), above).values().stream()
                .filter(check -> !sides.from().has(own(check)) && !sides.to().has(own(check)))
                .filter(check -> !inherited.contains(check.id().name()) && check.isInherited())
                .toList();
    }

    private ObjectId own(CatalogObject check) {
        return new ObjectId(
                check.id().kind(), table.id().schema(), table.id().name(), check.id().name());
    }

    /// The checks of some tables, and of those above them, by their names.
    private static Map<String, Clause> checksAbove(Snapshot snapshot, Iterable<ObjectId> tables) {
        Map<String, Clause> checks = new LinkedHashMap<>();
        for (ObjectId one : tables) {
            checks.putAll(checks(snapshot, one));
            checks.putAll(checksAbove(snapshot, Descendant.above(snapshot, one)));
        }
        return checks;
    }

    private static Map<String, Clause> checks(Snapshot snapshot, ObjectId table) {
        Map<String, Clause> checks = new LinkedHashMap<>();
        for (ObjectId id : snapshot.attached(table)) {
            snapshot.get(id, Clause.class).ifPresent(check -> checks.put(id.name(), check));
        }
        return checks;
    }

    private void add(Ddl sql, @Nullable Hazard hazard) {
        steps.add(Step.of(table.id(), sql, hazard));
    }
}
