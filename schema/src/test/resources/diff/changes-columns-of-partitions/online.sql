alter table public.e add column more text;

alter table public.e alter column n drop default;

-- rewrite: all of e is written anew
alter table public.e alter column n type bigint;

-- squall:new-transaction
alter table public.e add constraint e_n_is_not_null check (n is not null) not valid;

-- may fail: it is refused if a row has no value of e.n
-- squall:new-transaction
alter table public.e validate constraint e_n_is_not_null;

-- squall:new-transaction
alter table public.e alter column n set not null;

alter table public.e drop constraint e_n_is_not_null;

-- squall:new-transaction
alter table public.e alter column n set default 2;

-- data loss: all values of e.gone are lost
alter table public.e drop column gone;

alter table public.e_2024 alter column n set default 7;

alter table public.e detach partition public.e_2024;

-- scan: all rows are checked
alter table public.e attach partition public.e_2024 FOR VALUES FROM ('2024-01-01') TO ('2026-01-01');
