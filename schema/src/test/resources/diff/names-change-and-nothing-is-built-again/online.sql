-- lock: ACCESS EXCLUSIVE on public.users, for a moment; lock_timeout 3s
alter table public.users rename constraint users_key to users_id;

-- lock: ACCESS EXCLUSIVE on public.users, for a moment; lock_timeout 3s
alter table public.users rename constraint old to new;

alter index public.users_mail rename to users_mail_unique;

-- lock: ACCESS EXCLUSIVE on public.notes, for a moment; lock_timeout 3s
alter table public.notes rename constraint by_fk to notes_by;

-- lock: ACCESS EXCLUSIVE on public.users, for a moment; lock_timeout 3s
alter trigger touched on public.users rename to users_touched;

-- lock: ACCESS EXCLUSIVE on public.users, for a moment; lock_timeout 3s
alter policy own on public.users rename to theirs;

-- lock: SHARE UPDATE EXCLUSIVE on public.users, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.swap_one_new, then again
-- squall:outside-transaction
create index concurrently swap_one_new ON public.users USING btree (mail, age);

alter index public.swap_one rename to swap_one_old;

alter index public.swap_one_new rename to swap_one;

-- squall:outside-transaction
drop index concurrently public.swap_one_old;

-- lock: SHARE UPDATE EXCLUSIVE on public.users, for as long as the index is built; others read and write meanwhile; lock_timeout 10min
-- if it fails: drop index concurrently public.swap_two_new, then again
-- squall:outside-transaction
create index concurrently swap_two_new ON public.users USING btree (age);

alter index public.swap_two rename to swap_two_old;

alter index public.swap_two_new rename to swap_two;

-- squall:outside-transaction
drop index concurrently public.swap_two_old;
