create table a (id int);
create view b as select 1 as id;
