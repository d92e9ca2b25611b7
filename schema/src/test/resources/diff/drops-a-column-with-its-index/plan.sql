-- data loss: all values of t.a are lost
alter table public.t drop column a;
