create view a as select 1 as id;
create table b (id int);
