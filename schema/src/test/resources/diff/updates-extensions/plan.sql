-- question: PostgreSQL does not turn public.citext into s.citext by itself, as column t.c needs
--   --using t.c=<SQL expression>

alter extension citext set schema s;

alter extension hstore update to '1.8';

alter extension pg_trgm set schema public;

-- rewrite: all of t is written anew; it is refused if a value of t.c has no such form
alter table public.t alter column c type s.citext using c::text::s.citext;
