alter table public.users add column bio text;
