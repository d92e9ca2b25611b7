comment on constraint t_pk on public.t is null;

drop index public.t_a;

comment on column public.t.a is 'gone';

comment on table public.t is 'old';

-- data loss: where the sequence has counted to is lost
drop sequence public.s;
