-- rewrite: all of c is written anew
alter table public.c set unlogged;

-- rewrite: all of b is written anew
alter table public.b set unlogged;

-- rewrite: all of a is written anew
alter table public.a set unlogged;

-- rewrite: all of x is written anew
alter table public.x set logged;

-- rewrite: all of y is written anew
alter table public.y set logged;
