alter table public.a drop constraint a_b_id_fkey;

alter table public.b drop constraint b_a_id_fkey;

-- data loss: all rows of a are lost
drop table public.a;

-- data loss: all rows of b are lost
drop table public.b;
