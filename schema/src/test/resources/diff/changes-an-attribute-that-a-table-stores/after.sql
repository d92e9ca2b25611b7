create type address as (street text, zip bigint, old int);
create table users (id int primary key, home address, homes address[]);
create function zip_of(a address) returns bigint language sql as 'select a.zip';
comment on type address is 'where one lives';
grant usage on type address to pg_monitor;
