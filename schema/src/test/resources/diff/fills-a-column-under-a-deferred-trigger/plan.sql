alter table public.t add column a integer;

update public.t set a = id where a is null;

set constraints all immediate;

alter table public.t alter column a set not null;

alter table public.t add column b text;
