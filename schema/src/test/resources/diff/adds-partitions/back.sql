-- data loss: all rows of e_2025 are lost
drop table public.e_2025;

-- data loss: all rows of e_rest are lost
drop table public.e_rest;

drop index public.e_at;
