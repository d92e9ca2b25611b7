alter table public.b drop constraint b_a_id_fkey;

-- rewrite: all of a is written anew
alter table public.a alter column id type bigint;

-- rewrite: all of b is written anew
alter table public.b alter column a_id type bigint;

alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id) ON DELETE CASCADE NOT VALID;

-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.b validate constraint b_a_id_fkey;
