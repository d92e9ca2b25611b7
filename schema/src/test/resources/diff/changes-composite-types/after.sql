create type address as (street text, city varchar(20) collate "C", country text);
create type free as (a bigint, c text);
create type reordered as (b int, a int);
create table users (id int primary key, home address);
create function city(a address) returns text language sql as 'select a.city';
create view cities as select (home).city from users;
comment on column address.city is 'a town';
comment on type free is 'kept';
