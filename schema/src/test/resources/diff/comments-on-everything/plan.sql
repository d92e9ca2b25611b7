comment on column public.t.a is null;

create sequence public.s;

-- scan: nobody can write to t meanwhile
CREATE INDEX t_a ON public.t USING btree (a);

comment on sequence public.s is 'counts';

comment on index public.t_a is 'index';

comment on constraint t_pk on public.t is 'key';

comment on table public.t is E'it''s \\ new';
