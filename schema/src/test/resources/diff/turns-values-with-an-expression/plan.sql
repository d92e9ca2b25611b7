-- rewrite: all of t is written anew; it is refused if a value of t.at has no such form
alter table public.t alter column at type timestamp with time zone using to_timestamp(at);
