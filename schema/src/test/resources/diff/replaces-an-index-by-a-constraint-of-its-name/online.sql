-- if it fails: drop index concurrently public.t_a_key_new, then again
-- may fail: it is refused if two rows have the same values
-- squall:outside-transaction
create unique index concurrently t_a_key_new on public.t (a);

-- squall:outside-transaction
drop index concurrently public.t_a_key;

alter table public.t add constraint t_a_key UNIQUE using index t_a_key_new;
