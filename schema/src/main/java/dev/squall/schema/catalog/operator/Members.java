package dev.squall.schema.catalog.operator;

/// The operators and functions of families and classes.
final class Members {

    /// Joins them to the rows `d` of `pg_depend` that say what each belongs to.
    static final String JOIN =
            """
                join (
                    select 'pg_amop'::regclass as class, o.oid,
                           'operator ' || o.amopstrategy || ' ('
                               || format_type(o.amoplefttype, null) || ', '
                               || format_type(o.amoprighttype, null) || ')' as place,
                           'operator ' || o.amopstrategy || ' ' || o.amopopr::regoperator
                               || coalesce(' for order by ' || quote_ident(sn.nspname) || '.'
                                   || quote_ident(s.opfname), '') as text
                    from pg_amop o
                    left join pg_opfamily s on s.oid = o.amopsortfamily
                    left join pg_namespace sn on sn.oid = s.opfnamespace
                    union all
                    select 'pg_amproc'::regclass, p.oid,
                           'function ' || p.amprocnum || ' (' || t.types || ')',
                           'function ' || p.amprocnum || ' (' || t.types || ') '
                               || p.amproc::regprocedure
                    from pg_amproc p
                    cross join lateral (
                        select format_type(p.amproclefttype, null) || ', '
                            || format_type(p.amprocrighttype, null) as types) t
                    ) m on m.class = d.classid and m.oid = d.objid
            """;

    private Members() {}
}
