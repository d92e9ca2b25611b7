drop index public.t_c_idx;

alter table public.t drop constraint t_later;

alter table public.t drop constraint t_once;

-- scan: nobody can use t while its index is built
alter table public.t add constraint t_once UNIQUE (a, b) WITH (fillfactor = '60');

-- scan: nobody can write to t meanwhile
CREATE INDEX t_c_idx ON public.t USING btree (c) WITH (fillfactor='80');

alter index public.t_2_c_idx set (fillfactor = '75');
