alter table public.e add column gone text;

alter table public.e alter column n drop default;

-- rewrite: all of e is written anew
alter table public.e alter column n type integer;

alter table public.e alter column n drop not null;

alter table public.e alter column n set default 1;

-- data loss: all values of e.more are lost
alter table public.e drop column more;

alter table public.e detach partition public.e_2024;

-- scan: all rows are checked
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
