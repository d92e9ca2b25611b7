update public.t set a = 'none' where a is null;

alter table public.t alter column a set not null;
