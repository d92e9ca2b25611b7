alter table public.users rename constraint users_key to users_id;

alter table public.users rename constraint old to new;

alter index public.users_mail rename to users_mail_unique;

alter table public.notes rename constraint by_fk to notes_by;

alter trigger touched on public.users rename to users_touched;

alter policy own on public.users rename to theirs;

-- if it fails: drop index concurrently public.swap_one_new, then again
-- squall:outside-transaction
create index concurrently swap_one_new ON public.users USING btree (mail, age);

alter index public.swap_one rename to swap_one_old;

alter index public.swap_one_new rename to swap_one;

-- squall:outside-transaction
drop index concurrently public.swap_one_old;

-- if it fails: drop index concurrently public.swap_two_new, then again
-- squall:outside-transaction
create index concurrently swap_two_new ON public.users USING btree (age);

alter index public.swap_two rename to swap_two_old;

alter index public.swap_two_new rename to swap_two;

-- squall:outside-transaction
drop index concurrently public.swap_two_old;
