comment on server away is null;

comment on foreign data wrapper plain is null;

revoke usage on foreign server away from pg_monitor;

alter table public.moves drop constraint positive;

alter foreign table public.t alter column a options (drop column_name);

drop foreign table public.added;

drop foreign table public.changes_server;

drop foreign table public.heir;

drop user mapping for pg_monitor server away;

drop server recreated;

drop foreign data wrapper new;

CREATE FUNCTION public.tell()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;

alter foreign data wrapper other no handler validator postgresql_fdw_validator;

alter foreign data wrapper plain options (drop "Mixed", set debug 'true');

create server gone foreign data wrapper postgres_fdw;

alter server plain_server version '1' options (drop dbname, set host 'a', add port '1');

create server recreated type 'one' foreign data wrapper plain;

create user mapping for public server gone;

create foreign table public.changes_server (
    id integer
) server gone;

alter foreign table public.t alter column id options (set column_name 'i');

grant usage on foreign data wrapper plain to pg_monitor;

-- data loss: all values of t.c are lost
alter table public.t drop column c;

-- data loss: all rows of base are lost
drop table public.base;

-- data loss: all rows of parts are lost
drop table public.parts;

alter server away options (drop fetch_size, set host 'a', add port '5432');

create user mapping for postgres server away options (password_required 'false', "user" 'x');

alter user mapping for public server away options (drop sslcert, set "user" 'reader');

alter foreign table public.moves options (drop table_name);

alter foreign table public.t options (set schema_name 'x', add table_name 'y');

-- may fail: it is refused if a row has no value of t.a
alter table public.t alter column a set not null;

alter table public.t alter column b drop default;

alter table public.t alter column b type integer;

alter table public.t alter column b set default 3;

-- may fail: it is refused if a row breaks it
alter table public.t add constraint t_b_check CHECK ((b > 0));

CREATE TRIGGER tell AFTER INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.tell();

revoke insert on table public.t from pg_monitor;

comment on column public.t.a is 'a';

comment on foreign table public.t is 'away';
