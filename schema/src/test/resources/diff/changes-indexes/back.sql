drop index public.four;

drop index public.one;

drop index public.three;

drop index public.two;

-- scan: nobody can write to t meanwhile
CREATE INDEX one ON public.t USING btree (a);

-- scan: nobody can write to t meanwhile
CREATE INDEX three ON public.t USING gin (c);

-- scan: nobody can write to t meanwhile
CREATE INDEX two ON public.t USING btree (a, b) WHERE (b IS NOT NULL);
