comment on column public.t.a is null;

revoke usage on foreign data wrapper plain from pg_monitor;

drop trigger tell on public.t;

alter table public.t drop constraint t_b_check;

drop foreign table public.changes_server;

drop user mapping for postgres server away;

drop user mapping for public server gone;

drop server gone;

drop server recreated;

drop function public.tell();

create foreign data wrapper new;

alter foreign data wrapper other handler public.postgres_fdw_handler validator public.postgres_fdw_validator;

alter foreign data wrapper plain options (add "Mixed" 'x', set debug 'false');

alter server away options (drop port, add fetch_size '9', set host 'it''s');

alter server plain_server version '2' options (drop port, add dbname 'c', set host 'b');

create server recreated type 'two' foreign data wrapper plain;

create user mapping for pg_monitor server away options ("user" 'm');

alter user mapping for public server away options (add sslcert 'c', set "user" 'writer');

create foreign table public.added (
    id integer not null
) server away options (table_name 'added');

create table public.base (
    x integer
);

create foreign table public.changes_server (
    id integer
) server plain_server;

create foreign table public.heir (
    y integer
) inherits (public.base) server away;

alter foreign table public.moves options (add table_name 'moves');

create table public.parts (
    id integer,
    at date
) partition by RANGE (at);

create foreign table public.part_1 partition of public.parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') server away options (table_name 'p1');

alter foreign table public.t options (drop table_name, set schema_name 'z');

alter table public.t alter column a drop not null;

alter table public.t alter column b drop default;

alter table public.t alter column b type bigint;

alter table public.t alter column b set default 4;

alter table public.t add column c date;

alter foreign table public.t alter column a options (add column_name 'aa');

alter foreign table public.t alter column id options (set column_name 'j');

alter table public.moves add constraint positive CHECK ((id > 0)) NOT VALID;

grant usage on foreign server away to pg_monitor with grant option;

grant insert on table public.t to pg_monitor;

comment on server away is 'far';

comment on foreign data wrapper plain is 'plain';

comment on foreign table public.t is 'near';

-- may fail: it is refused if a row breaks it
-- squall:new-transaction
alter table public.moves validate constraint positive;
