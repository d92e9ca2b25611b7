alter table public.t drop column twice;

-- data loss: all values of t.at are lost
alter table public.t drop column at;

-- data loss: all values of t.counted are lost
alter table public.t drop column counted;

-- data loss: all values of t.five are lost
alter table public.t drop column five;

-- data loss: all values of t.id are lost
alter table public.t drop column id;

-- data loss: all values of t.number are lost
alter table public.t drop column number;

-- data loss: all values of t.rolled are lost
alter table public.t drop column rolled;
