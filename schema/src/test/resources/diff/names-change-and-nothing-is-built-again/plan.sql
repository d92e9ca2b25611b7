alter table public.users rename constraint users_key to users_id;

alter table public.users rename constraint old to new;

alter index public.users_mail rename to users_mail_unique;

alter table public.notes rename constraint by_fk to notes_by;

alter trigger touched on public.users rename to users_touched;

alter policy own on public.users rename to theirs;

drop index public.swap_one;

drop index public.swap_two;

-- scan: nobody can write to users meanwhile
CREATE INDEX swap_one ON public.users USING btree (mail, age);

-- scan: nobody can write to users meanwhile
CREATE INDEX swap_two ON public.users USING btree (age);
