-- rewrite: all of t is written anew
alter table public.t alter column a type text;

-- rewrite: all of t is written anew; it is refused if a value of t.b has no such form
alter table public.t alter column b type integer using b::integer;
