create table t (id int primary key, name varchar(40) not null, total numeric(12,2));
