-- rewrite: all of t is written anew; it is refused if a value of t.n has no such form
alter table public.t alter column n type integer using n::integer;
