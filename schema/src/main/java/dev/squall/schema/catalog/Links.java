package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What depends on what: rows of `pg_depend`, and what the objects say themselves.
final class Links {

    /// A sequence that a column owns is left out: ownership is an object of its own.
    static final String QUERY =
            """
            select d.classid::regclass::text as class, d.objid, d.objsubid,
                   d.refclassid::regclass::text as to_class, d.refobjid, d.refobjsubid
            from pg_depend d
            where d.deptype <> 'e' and (d.objid >= 16384 or d.refobjid >= 16384)
                and not (d.classid = 'pg_class'::regclass and d.deptype = 'a'
                    and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
                    and exists (select from pg_class c where c.oid = d.objid and c.relkind = 'S'))
            """;

    private final SortedMap<ObjectId, CatalogObject> objects;

    private record Link(Address of, Address on) {}

    private final Addresses addresses;
    private final List<Link> links = new ArrayList<>();
    private final SortedMap<ObjectId, SortedSet<ObjectId>> needs = new TreeMap<>();

    Links(SortedMap<ObjectId, CatalogObject> objects, Addresses addresses) {
        this.objects = objects;
        this.addresses = addresses;
    }

    /// Whatever belongs to something that is left out is left out.
    private void removeOrphans() {
        boolean removed = true;
        while (removed) {
            removed = objects.values().removeIf(this::isOrphan);
        }
    }

    private boolean isOrphan(CatalogObject object) {
        return isGone(object.partOf()) || isGone(object.attachedTo());
    }

    private boolean isGone(@Nullable ObjectId owner) {
        return owner != null && !objects.containsKey(owner);
    }

    void row(Row row) throws SQLException {
        links.add(
                new Link(
                        new Address(row.text("class"), row.big("objid"), row.number("objsubid")),
                        new Address(
                                row.text("to_class"),
                                row.big("refobjid"),
                                row.number("refobjsubid"))));
    }

    private void follow(Link link) {
        ObjectId id = addresses.find(link.of);
        ObjectId need = id == null ? null : addresses.findNeeded(link.on);
        if (id != null && need != null) {
            add(id, need);
        }
    }

    private void add(ObjectId id, ObjectId need) {
        if (!id.equals(need) && objects.containsKey(id) && objects.containsKey(need)) {
            needs.computeIfAbsent(id, i -> new TreeSet<>()).add(need);
        }
    }

    Snapshot snapshot(ServerFacts server) {
        addresses.members().forEach(id -> objects.remove(id));
        removeOrphans();
        links.forEach(this::follow);
        objects.values()
                .forEach(
                        object -> {
                            object.dependsOn().forEach(need -> add(object.id(), need));
                            ObjectId whole = object.partOf();
                            if (whole != null) {
                                add(object.id(), whole);
                            }
                        });
        return new Snapshot(objects, needs, named(), server);
    }

    private SortedMap<ObjectId, SortedSet<ObjectId>> named() {
        BodyNames names = new BodyNames(objects.keySet());
        SortedMap<ObjectId, SortedSet<ObjectId>> all = new TreeMap<>();
        for (Map.Entry<ObjectId, CatalogObject> e : objects.entrySet()) {
            String body = e.getValue().body();
            Set<ObjectId> found = body.isEmpty() ? Set.of() : names.in(body);
            SortedSet<ObjectId> others = new TreeSet<>(found);
            others.remove(e.getKey());
            if (!others.isEmpty()) {
                all.put(e.getKey(), others);
            }
        }
        return all;
    }
}
