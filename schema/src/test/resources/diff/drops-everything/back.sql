create schema app;

create type app.e as enum ('x');

create domain app.d as integer
    constraint d_check CHECK ((VALUE > 0));

create type app.c as (e app.e, d app.d);

CREATE FUNCTION app.f(c app.c)
 RETURNS app.e
 LANGUAGE sql
AS $function$select c.e$function$;

CREATE FUNCTION app.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$begin return new; end$function$;

create table app.t (
    id integer not null,
    e app.e,
    c app.c
);

alter table app.t add constraint t_pkey PRIMARY KEY (id);

create view app.v as
SELECT app.f(c) AS e
   FROM app.t;

create materialized view app.m as
SELECT e
   FROM app.v;

CREATE INDEX m_e ON app.m USING btree (e);

CREATE RULE r AS
    ON DELETE TO app.t DO INSTEAD NOTHING;

CREATE TRIGGER tr BEFORE INSERT ON app.t FOR EACH ROW EXECUTE FUNCTION app.tf();

alter table app.t enable row level security;

create policy p on app.t
    using ((app.f(c) = 'x'::app.e));

grant select on table app.v to pg_monitor;

alter default privileges in schema app grant select on tables to pg_monitor;

comment on policy p on app.t is 'x';

comment on view app.v is 'x';
