create table owners (id int primary key);
create table things (id int primary key, owner_id int references owners (id));
create table labels (id int primary key, owner_id int references owners (id));
insert into owners values (1);
insert into things values (1, 1);
insert into labels values (1, 1);
