alter table public.a disable row level security;

alter table public.a no force row level security;

alter table public.b enable row level security;

alter table public.b no force row level security;
