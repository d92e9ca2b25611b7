alter table public.a enable row level security;

alter table public.a force row level security;

alter table public.b disable row level security;

alter table public.b force row level security;
