-- rewrite: all of t is written anew
alter table public.t alter column g set expression as ((a * 3));
