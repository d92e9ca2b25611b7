package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which object an address belongs to. Much of a catalog is a detail of something else: a default
/// of its column, a row type of its table, an index of its constraint.
final class Addresses {

    /// What the server brings itself has oids below 16384.
    static final String QUERY =
            """
            select 'pg_type' as class, t.oid, 0 as sub,
                   'pg_class' as to_class, t.typrelid as to_oid, 0 as to_sub
            from pg_type t join pg_class c on c.oid = t.typrelid where c.relkind <> 'c'
                and t.oid >= 16384
            union all
            select 'pg_class', c.oid, 0, 'pg_type', c.reltype, 0 from pg_class c
            where c.relkind = 'c' and c.oid >= 16384
            union all
            select 'pg_type', t.typarray, 0, 'pg_type', t.oid, 0 from pg_type t
            where t.typarray >= 16384
            union all
            select 'pg_type', r.rngmultitypid, 0, 'pg_type', r.rngtypid, 0 from pg_range r
            where r.rngtypid >= 16384
            union all
            select 'pg_attrdef', d.oid, 0, 'pg_class', d.adrelid, d.adnum from pg_attrdef d
            union all
            select 'pg_rewrite', r.oid, 0, 'pg_class', r.ev_class, 0 from pg_rewrite r
            where r.oid >= 16384
            union all
            select 'pg_constraint', k.oid, 0, 'pg_class', k.conrelid, k.conkey[1]
            from pg_constraint k where k.contype = 'n' and k.conrelid <> 0
            union all
            select 'pg_constraint', k.oid, 0, 'pg_type', k.contypid, 0
            from pg_constraint k where k.contypid <> 0
            union all
            select 'pg_class', k.conindid, 0, 'pg_constraint', k.oid, 0
            from pg_constraint k where k.contype in ('p', 'u', 'x')
            union all
            select 'pg_class', d.objid, 0, 'pg_class', d.refobjid, d.refobjsubid
            from pg_depend d join pg_class c on c.oid = d.objid
            where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
                and d.deptype = 'i' and c.relkind = 'S' and c.oid >= 16384
            union all
            select d.classid::regclass::text, d.objid, 0, d.refclassid::regclass::text,
                   d.refobjid, 0
            from pg_depend d
            where d.classid in ('pg_amop'::regclass, 'pg_amproc'::regclass)
                and d.refclassid in ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
            union all
            select d.classid::regclass::text, d.objid, 0, 'pg_extension', d.refobjid, 0
            from pg_depend d where d.deptype = 'e' and d.objid >= 16384
            """;

    /// What a partition has from its parent: who needs it needs that, but not the other way round.
    static final String PARENTS =
            """
            select 'pg_constraint' as class, k.oid, 0 as sub,
                   'pg_constraint' as to_class, k.conparentid as to_oid, 0 as to_sub
            from pg_constraint k where k.conparentid <> 0
            union all
            select 'pg_class', i.inhrelid, 0, 'pg_class', i.inhparent, 0
            from pg_inherits i join pg_class c on c.oid = i.inhrelid where c.relkind in ('i', 'I')
            """;

    private final Map<Address, ObjectId> objects;
    private final Map<Address, Address> aliases = new HashMap<>();
    private final Map<Address, Address> parents = new HashMap<>();

    Addresses(Map<Address, ObjectId> objects) {
        this.objects = objects;
    }

    void alias(Row row) throws SQLException {
        put(aliases, row);
    }

    void parent(Row row) throws SQLException {
        put(parents, row);
    }

    private static void put(Map<Address, Address> map, Row row) throws SQLException {
        map.putIfAbsent(
                new Address(row.text("class"), row.big("oid"), row.number("sub")),
                new Address(row.text("to_class"), row.big("to_oid"), row.number("to_sub")));
    }

    /// Members of extensions: who needs one needs the extension, and the extension brings it.
    List<ObjectId> members() {
        List<ObjectId> members = new ArrayList<>();
        objects.entrySet().removeIf(e -> isMember(e.getKey()) && members.add(e.getValue()));
        return members;
    }

    private boolean isMember(Address address) {
        Address to = aliases.get(address);
        return to != null && to.catalog().equals("pg_extension");
    }

    /// The object at an address, or the one that it is a detail of, or that of a partition's parent
    /// which it comes from.
    @Nullable ObjectId findNeeded(Address address) {
        Address here = address;
        while (find(here) == null && parents.containsKey(here)) {
            here = parents.get(here);
        }
        return find(here);
    }

    /// The object at an address, or the one that it is a detail of.
    @Nullable ObjectId find(Address address) {
        Address here = address;
        for (int i = 0; i < 8; i++) {
            ObjectId id = objects.get(here);
            if (id != null) {
                return id;
            }
            Address next = aliases.get(here);
            if (next == null && here.sub() == 0) {
                return null;
            }
            here = next == null ? here.whole() : next;
        }
        return null;
    }
}
