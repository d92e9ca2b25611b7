-- data loss: all rows of t are lost
drop table public.t;
