alter table public.t cluster on t_b;

-- lock: SHARE UPDATE EXCLUSIVE on public.t, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.t_new, then again
-- squall:outside-transaction
create index concurrently t_new ON public.t USING btree (((a - b)));

alter index public.t_new alter column 1 set statistics 70;

alter index public.t_sum alter column 3 set statistics 60;

alter index public.t_sum alter column 2 set statistics -1;
