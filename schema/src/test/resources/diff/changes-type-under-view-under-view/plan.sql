drop materialized view public.rich_count;

drop view public.very_rich;

drop view public.rich;

-- rewrite: all of accounts is written anew
alter table public.accounts alter column balance type bigint;

create view public.rich as
SELECT id,
    balance
   FROM public.accounts
  WHERE (balance > 10);

create view public.very_rich as
SELECT id
   FROM public.rich
  WHERE (balance > 100);

create materialized view public.rich_count as
SELECT count(*) AS n
   FROM public.very_rich;

-- scan: nobody can write to rich_count meanwhile
CREATE UNIQUE INDEX rich_count_n ON public.rich_count USING btree (n);

grant select on table public.rich to pg_monitor;

grant select (id) on table public.very_rich to pg_read_all_stats;

comment on column public.rich.balance is 'in cents';

comment on view public.rich is 'those with money';

comment on index public.rich_count_n is 'for a refresh';
