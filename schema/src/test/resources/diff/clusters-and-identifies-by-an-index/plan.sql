alter table public.t cluster on t_pkey;

alter table public.t replica identity using index t_a;
