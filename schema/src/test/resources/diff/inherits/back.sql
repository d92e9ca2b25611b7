alter table public.lone no inherit public.base;

-- rewrite: all of derived is written anew
alter table public.derived alter column extra type integer;

-- data loss: all values of lone.stamp are lost
alter table public.lone drop column stamp;

-- data loss: all values of base.stamp are lost
alter table public.base drop column stamp;
