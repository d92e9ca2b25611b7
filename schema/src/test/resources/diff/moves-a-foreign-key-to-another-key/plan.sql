alter table public.visits drop constraint there;

alter table public.places drop constraint places_a_key;

-- scan: nobody can use places while its index is built
alter table public.places add constraint places_a_b_key UNIQUE (a) INCLUDE (b);

-- may fail: it is refused if a row points to nothing
alter table public.visits add constraint there FOREIGN KEY (a) REFERENCES public.places(a);
