alter table public.visits detach partition public.old;

-- data loss: all rows of Some are lost
drop table public."Some";

-- data loss: all rows of new are lost
drop table public.new;
