create type address as (street text, city varchar(20) collate "C", zip int);
create type free as (a int, b int);
create type reordered as (a int, b int);
create table users (id int primary key, home address);
insert into users values (1, row('s', 'c', 5));
create function city(a address) returns text language sql as 'select a.city';
create view cities as select (home).city from users;
comment on column address.city is 'a place';
comment on type free is 'kept';
