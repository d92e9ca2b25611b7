-- squall:outside-transaction
drop index concurrently public.t_g;

alter table public.t drop column g;

-- rewrite: all of t is written anew
alter table public.t alter column a type bigint;

alter table public.t add column g integer generated always as ((a * 2)) stored;

comment on column public.t.g is 'twice';

-- if it fails: drop index concurrently public.t_g, then again
-- squall:outside-transaction
create index concurrently t_g ON public.t USING btree (g);
