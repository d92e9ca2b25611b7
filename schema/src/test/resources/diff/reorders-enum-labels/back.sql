alter table public.t alter column s drop default;

alter type public.size rename to size_old;

create type public.size as enum ('s', 'l', 'm');

-- rewrite: all of t is written anew
alter table public.t alter column s type public.size using s::text::public.size;

alter table public.t alter column s set default 'm'::public.size;

drop type public.size_old;
