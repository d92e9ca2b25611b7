create table a (id bigint primary key);
create table b (id int primary key, a_id bigint not null references a on delete cascade);
