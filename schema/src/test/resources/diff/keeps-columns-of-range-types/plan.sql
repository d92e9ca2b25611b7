-- question: PostgreSQL does not turn public.r2_multirange into public.r2_many by itself, as column t.m needs
--   --using t.m=<SQL expression>

comment on type public.r1 is null;

revoke usage on type public.r1 from pg_monitor;

drop type public.r3;

drop type public.r4;

alter type public.r1 rename to r1_old;

alter type public.r1_multirange rename to r1_multirange_old;

alter function public.r1(integer, integer) rename to r1_old;

alter function public.r1(integer, integer, text) rename to r1_old;

alter function public.r1_multirange() rename to r1_multirange_old;

create type public.r1 as range (
    subtype = bigint,
    multirange_type_name = public.r1_multirange
);

-- rewrite: all of t is written anew
alter table public.t alter column a type public.r1 using a::text::public.r1;

drop type public.r1_old;

alter type public.r2_multirange rename to r2_many;

create type public.r3 as range (
    subtype = text,
    collation = "POSIX",
    multirange_type_name = public.r3_multirange
);

create type public.r4 as range (
    subtype = text,
    multirange_type_name = public.r4_multirange
);

-- rewrite: all of t is written anew; it is refused if a value of t.m has no such form
alter table public.t alter column m type public.r2_many using m::text::public.r2_many;
