create table people (id int primary key, boss int references people deferrable initially deferred);
insert into people values (1, 1), (2, null), (3, 2);
