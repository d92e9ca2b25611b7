-- rewrite: all of t is written anew; it is refused if a value of t.a has no such form
alter table public.t alter column a type integer using a::integer;

-- rewrite: all of t is written anew
alter table public.t alter column b type text;
