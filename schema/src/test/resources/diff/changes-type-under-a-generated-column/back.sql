drop index public.t_g;

alter table public.t drop column g;

-- rewrite: all of t is written anew
alter table public.t alter column a type integer;

alter table public.t add column g integer generated always as ((a * 2)) stored;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_g ON public.t USING btree (g);

comment on column public.t.g is 'twice';
