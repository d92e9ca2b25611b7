create table a (id int not null unique, code text primary key);
create table b (a_id int references a (id));
