alter table public.users add column visits integer not null default 0;
