alter table public.t alter column n drop not null;

-- data loss: all values of t.more are lost
alter table public.t drop column more;
