-- irreversible: the values of t.at have become timestamp with time zone, which PostgreSQL does not turn into integer

-- rewrite: all of t is written anew; it is refused if a value of t.at has no such form
alter table public.t alter column at type integer using at::text::integer;
