-- data loss: all values of u.a are lost
alter table public.u drop column a;

-- data loss: all rows of t are lost
drop table public.t;
