comment on column public.t.a is null;

create sequence public.s;

comment on sequence public.s is 'counts';

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_a, then again
-- squall:outside-transaction
create index concurrently t_a ON public.t USING btree (a);

comment on index public.t_a is 'index';

comment on constraint t_pk on public.t is 'key';

comment on table public.t is E'it''s \\ new';
