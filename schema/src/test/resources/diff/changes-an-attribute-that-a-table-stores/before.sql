create type address as (street text, zip int, old int);
create table users (id int primary key, home address, homes address[]);
insert into users values (1, row('s', 5, 1), array[row('s', 5, 1)::address]);
create function zip_of(a address) returns int language sql as 'select a.zip';
comment on type address is 'where one lives';
grant usage on type address to pg_monitor;
