create role snapshot_reader nologin;
create role snapshot_login login noinherit;
grant snapshot_reader to snapshot_login;
create schema billing;
create extension citext;
create collation german (provider = libc, locale = 'C');
create type status as enum ('draft', 'active');
create domain email as text default 'x' check (value like '%x%');
create type address as (street text, city text);
create type float_range as range (subtype = float8, subtype_diff = float8mi);
create sequence numbers as bigint increment 5 cycle;
create function twice(n integer) returns integer language sql immutable return n * 2;
create aggregate product(numeric) (sfunc = numeric_mul, stype = numeric);
create table billing.customers (
    id integer generated always as identity primary key,
    no serial unique,
    name varchar(40) collate german not null default 'a',
    mail email,
    place address,
    kind status,
    double_no integer generated always as (no * 2) stored,
    check (id > 0)
);
create table billing.stays (
    customer integer references billing.customers on delete cascade deferrable,
    during float_range,
    exclude using gist (during with &&)
) with (fillfactor = 70);
create index stays_customer on billing.stays (customer) where customer > 3;
create statistics customers_facts (dependencies) on no, name from billing.customers;
create view billing.names with (security_invoker = true) as select name from billing.customers;
create materialized view billing.counts as select count(*) as rows from billing.customers;
create rule no_delete as on delete to billing.stays do instead nothing;
create function audit() returns trigger language plpgsql as 'begin return new; end';
create trigger audited before update on billing.stays for each row execute function audit();
create function noticed() returns event_trigger language plpgsql as 'begin end';
create event trigger seen on ddl_command_end when tag in ('CREATE AGGREGATE') execute function noticed();
alter table billing.stays enable row level security, force row level security;
create policy mine on billing.stays for select to snapshot_reader using (customer = 1);
grant select (name), insert on billing.customers to snapshot_reader with grant option;
alter default privileges in schema billing grant select on tables to snapshot_reader;
create publication news for table billing.customers;
comment on column billing.customers.name is 'It''s called so';
create language other handler plpgsql_call_handler;
create access method heap2 type table handler heap_tableam_handler;
create cast (address as text) with inout;
create function address_is(address, address) returns boolean language sql immutable return $1::text = $2::text;
create function address_hash(address) returns integer language sql immutable return hashtext($1::text);
create operator === (function = address_is, leftarg = address, rightarg = address);
create operator family loose using hash;
create operator class address_ops for type address using hash as operator 1 ===, function 1 address_hash(address);
create conversion to_latin for 'UTF8' to 'LATIN1' from utf8_to_iso8859_1;
create function address_from(internal) returns internal language internal immutable as 'textin';
create transform for address language other (from sql with function address_from(internal));
create text search parser words_parser (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
create text search template words_template (init = dsimple_init, lexize = dsimple_lexize);
create text search dictionary words_dictionary (template = simple, accept = true);
create text search configuration words (copy = simple);
create foreign data wrapper plain;
create server elsewhere foreign data wrapper plain;
create user mapping for public server elsewhere options (user 'reader');
create foreign table billing.far (id integer options (name 'no')) server elsewhere;
alter index billing.stays_customer depends on extension citext;
