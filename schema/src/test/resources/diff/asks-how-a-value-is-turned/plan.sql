-- question: PostgreSQL does not turn integer into timestamp with time zone by itself, as column t.at needs
--   --using t.at=<SQL expression>

-- rewrite: all of t is written anew; it is refused if a value of t.at has no such form
alter table public.t alter column at type timestamp with time zone using at::text::timestamp with time zone;
