create table people (id int primary key, boss int not null references people deferrable initially deferred);
