create table pets (id int not null, name text, constraint known check (id > 0));
create table cats (id int, lives int);
create table dogs (barks boolean) inherits (pets);
create table fish (id int not null, name text, depth int, constraint known check (id > 0));
alter table fish inherit pets;
insert into dogs values (1, 'rex', true);
