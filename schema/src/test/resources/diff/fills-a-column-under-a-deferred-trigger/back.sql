-- data loss: all values of t.a are lost
alter table public.t drop column a;

-- data loss: all values of t.b are lost
alter table public.t drop column b;
