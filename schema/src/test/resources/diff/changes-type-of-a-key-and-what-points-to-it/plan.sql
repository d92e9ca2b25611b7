alter table public.b drop constraint b_a_id_fkey;

-- rewrite: all of a is written anew
alter table public.a alter column id type bigint;

-- rewrite: all of b is written anew
alter table public.b alter column a_id type bigint;

-- may fail: it is refused if a row points to nothing
alter table public.b add constraint b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a(id) ON DELETE CASCADE;
