create table things (id int primary key, owner_id int);
create table labels (id int primary key);
