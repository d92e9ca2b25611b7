create table a (id int primary key, code text not null unique);
create table b (a_id int references a);
insert into a values (1, 'x');
