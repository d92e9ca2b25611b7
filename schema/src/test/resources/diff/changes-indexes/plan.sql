drop index public.one;

drop index public.three;

drop index public.two;

-- scan: nobody can write to t meanwhile
CREATE INDEX four ON public.t USING btree (lower(b) text_pattern_ops) WITH (fillfactor='70');

-- scan: nobody can write to t meanwhile
CREATE UNIQUE INDEX one ON public.t USING btree (a DESC NULLS LAST) INCLUDE (b);

-- scan: nobody can write to t meanwhile
CREATE INDEX three ON public.t USING gin (c jsonb_path_ops) WITH (fastupdate=off);

-- scan: nobody can write to t meanwhile
CREATE INDEX two ON public.t USING btree (a, b) WHERE (b <> ''::text);
