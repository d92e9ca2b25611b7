-- irreversible: the values of t.c have become s.citext, which PostgreSQL does not turn into public.citext

drop extension hstore;

alter extension citext set schema public;

create extension hstore with version '1.4';

alter extension pg_trgm set schema s;

-- rewrite: all of t is written anew; it is refused if a value of t.c has no such form
alter table public.t alter column c type public.citext using c::text::public.citext;
