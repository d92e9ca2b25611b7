alter table public.numbered alter column id drop identity;

-- data loss: all rows of fresh are lost
drop table public.fresh;

-- data loss: all rows of shared are lost
drop table public.shared;
