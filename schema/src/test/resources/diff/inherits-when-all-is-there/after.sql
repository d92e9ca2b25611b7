create table pets (id int not null, constraint known check (id > 0));
create table cats (id int not null, lives int, constraint known check (id > 0));
alter table cats inherit pets;
create table dogs (barks boolean, name text) inherits (pets);
create table fish (id int not null, name text, depth int, constraint known check (id > 0));
