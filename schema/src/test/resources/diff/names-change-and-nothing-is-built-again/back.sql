alter table public.users rename constraint users_id to users_key;

alter table public.users rename constraint new to old;

alter index public.users_mail_unique rename to users_mail;

alter table public.notes rename constraint notes_by to by_fk;

alter trigger users_touched on public.users rename to touched;

alter policy theirs on public.users rename to own;

drop index public.swap_one;

drop index public.swap_two;

-- scan: nobody can write to users meanwhile
CREATE INDEX swap_one ON public.users USING btree (age);

-- scan: nobody can write to users meanwhile
CREATE INDEX swap_two ON public.users USING btree (mail, age);
