alter table public.c drop constraint three;

alter table public.c drop constraint two;

alter table public.c alter constraint one not deferrable;

-- may fail: it is refused if a row points to nothing
alter table public.c add constraint three FOREIGN KEY (a, k) REFERENCES public.p(id, k) MATCH FULL;

alter table public.c add constraint two FOREIGN KEY (b) REFERENCES public.p(id) NOT VALID;
