alter table public.c drop constraint three;

alter table public.c alter constraint one deferrable initially deferred;

alter table public.c add constraint three FOREIGN KEY (a, k) REFERENCES public.p(id, k) ON DELETE SET NULL (k) NOT VALID;

-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.c validate constraint three;

-- squall:new-transaction
alter table public.c validate constraint two;
