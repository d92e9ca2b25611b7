-- lock: ACCESS EXCLUSIVE on public.c, for a moment; lock_timeout 3s
-- lock: ACCESS EXCLUSIVE on public.p, for a moment; lock_timeout 3s
alter table public.c drop constraint three;

-- lock: ACCESS EXCLUSIVE on public.c, for a moment; lock_timeout 3s
alter table public.c alter constraint one deferrable initially deferred;

-- lock: SHARE ROW EXCLUSIVE on public.c, for a moment; lock_timeout 3s
-- lock: SHARE ROW EXCLUSIVE on public.p, for a moment; lock_timeout 3s
alter table public.c add constraint three FOREIGN KEY (a, k) REFERENCES public.p(id, k) ON DELETE SET NULL (k) NOT VALID;

-- lock: SHARE UPDATE EXCLUSIVE on public.c, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- may fail: it is refused if a row points to nothing
-- squall:new-transaction
alter table public.c validate constraint three;

-- lock: SHARE UPDATE EXCLUSIVE on public.c, for as long as the table is read; others read and write meanwhile; lock_timeout 3s
-- squall:new-transaction
alter table public.c validate constraint two;
