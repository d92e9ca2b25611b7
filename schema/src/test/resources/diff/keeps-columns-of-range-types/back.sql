-- irreversible: the values of t.m have become public.r2_many, which PostgreSQL does not turn into public.r2_multirange

drop type public.r3;

drop type public.r4;

alter type public.r1 rename to r1_old;

alter type public.r1_multirange rename to r1_multirange_old;

alter function public.r1(bigint, bigint) rename to r1_old;

alter function public.r1(bigint, bigint, text) rename to r1_old;

alter function public.r1_multirange() rename to r1_multirange_old;

create type public.r1 as range (
    subtype = integer,
    multirange_type_name = public.r1_multirange
);

-- rewrite: all of t is written anew
alter table public.t alter column a type public.r1 using a::text::public.r1;

drop type public.r1_old;

alter type public.r2_many rename to r2_multirange;

create type public.r3 as range (
    subtype = text,
    collation = "C",
    multirange_type_name = public.r3_multirange
);

create type public.r4 as range (
    subtype = text,
    subtype_opclass = pg_catalog.text_pattern_ops,
    multirange_type_name = public.r4_multirange
);

-- rewrite: all of t is written anew; it is refused if a value of t.m has no such form
alter table public.t alter column m type public.r2_multirange using m::text::public.r2_multirange;

grant usage on type public.r1 to pg_monitor;

comment on type public.r1 is 'r';
