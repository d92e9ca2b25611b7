alter table public.t add column more text;

-- the owner must see all rows: policies do not bind it for a moment
alter table public.t no force row level security;

update public.t set more = 'x' where more is null;

alter table public.t force row level security;

alter table public.t alter column more set not null;

-- the owner must see all rows: policies do not bind it for a moment
alter table public.t no force row level security;

update public.t set n = 0 where n is null;

alter table public.t force row level security;

alter table public.t alter column n set not null;
